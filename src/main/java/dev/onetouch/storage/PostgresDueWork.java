package dev.onetouch.storage;

import dev.onetouch.call.CallId;
import dev.onetouch.call.OfferId;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CallbackId;
import dev.onetouch.switchboard.DueWork;
import dev.onetouch.switchboard.Errand;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is due, by the database's clock. What a node is given is put off for a while in the same statement, and rows another
/// node is at this instant are passed over, so nodes seldom do the same and never wait for each other.
public final class PostgresDueWork implements DueWork {
  static final Duration LAPSED_AGAIN = Duration.ofSeconds(5);
  static final Duration QUIET_AGAIN = Duration.ofSeconds(30);

  private static final String LAPSED =
      """
      update agent_state set until = clock_timestamp() + make_interval(secs => :again)
      where agent_id in (
        select agent_id from agent_state where activity = 'offered' and until < clock_timestamp()
        order by until limit :max for update skip locked)
      returning call_id, offer_id, agent_id""";
  private static final String WRAP_UPS =
      """
      update agent_state set activity = 'free', since = clock_timestamp(), until = null, call_id = null
      where agent_id in (
        select agent_id from agent_state where activity = 'wrap-up' and until < clock_timestamp()
        order by until limit :max for update skip locked)
      returning agent_id""";
  private static final String QUIET =
      """
      update call set check_at = clock_timestamp() + make_interval(secs => :again)
      where id in (
        select id from call where ended_at is null and check_at < clock_timestamp()
        order by check_at limit :max for update skip locked)
      returning id, leg""";
  private static final String ERRANDS =
      """
      update errand set claimed_until = clock_timestamp() + make_interval(secs => :claim)
      where id in (
        select id from errand where settled_at is null and claimed_until < clock_timestamp()
        order by claimed_until limit :max for update skip locked)
      returning id, kind, call_id, leg, token""";
  private static final String SETTLE =
      "update errand set settled_at = clock_timestamp(), result = :result where id = :id and settled_at is null";

  private static final String SENDING =
      """
      with marked as (
        update errand set sent_at = clock_timestamp() where id = :id and sent_at is null returning 1)
      select count(*) from marked""";
  private static final String SENT_AT = "select sent_at from errand where id = :id and sent_at is not null";

  private final DueCallbackRows callbacks;
  private final Door door;

  public PostgresDueWork(Database database) {
    this.door = database.desk();
    this.callbacks = new DueCallbackRows(door);
  }

  @Override
  public List<LapsedOffer> lapsedOffers(int max) {
    return door.ask("looking for lapsed offers", session ->
            session.createNativeQuery(LAPSED, LapsedRow.class)
                .setParameter("again", seconds(LAPSED_AGAIN))
                .setParameter("max", max)
                .list())
        .stream()
        .map(row -> new LapsedOffer(new CallId(row.call()), new OfferId(row.offer()), new AgentId(row.agent())))
        .toList();
  }

  @Override
  public List<AgentId> endOverdueWrapUps(int max) {
    return door.ask("ending wrap-ups", session ->
            session.createNativeQuery(WRAP_UPS, String.class).setParameter("max", max).list())
        .stream()
        .map(AgentId::new)
        .toList();
  }

  @Override
  public List<QuietCall> quietCalls(int max) {
    return door.ask("looking for quiet calls", session ->
            session.createNativeQuery(QUIET, QuietRow.class)
                .setParameter("again", seconds(QUIET_AGAIN))
                .setParameter("max", max)
                .list())
        .stream()
        .map(row -> new QuietCall(new CallId(row.call()), row.leg()))
        .toList();
  }

  @Override
  public List<Errand> claimErrands(int max, Duration claim) {
    return door.ask("claiming errands", session ->
            session.createNativeQuery(ERRANDS, ErrandRow.class)
                .setParameter("claim", seconds(claim))
                .setParameter("max", max)
                .list())
        .stream()
        .map(ErrandRow::errand)
        .toList();
  }

  @Override
  public void settle(String errandId, String result) {
    door.ask("settling an errand", session ->
        session.createNativeMutationQuery(SETTLE)
            .setParameter("id", errandId)
            .setParameter("result", Text.storable(result))
            .executeUpdate());
  }

  @Override
  public boolean sending(String errandId) {
    return door.ask("marking an errand as sent", session ->
        session.createNativeQuery(SENDING, Long.class).setParameter("id", errandId).getSingleResult() > 0);
  }

  @Override
  public Optional<Instant> sentAt(String errandId) {
    return door.ask("looking when an errand was sent", session ->
        session.createNativeQuery(SENT_AT, Instant.class).setParameter("id", errandId).uniqueResultOptional());
  }

  @Override
  public List<DueCallback> dueCallbacks(int max) {
    return callbacks.due(max);
  }

  @Override
  public void putOff(CallbackId callback, Instant until) {
    callbacks.putOff(callback, until);
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1_000.0;
  }

  record LapsedRow(String call, String offer, String agent) {}

  record QuietRow(String call, String leg) {}

  record ErrandRow(String id, String kind, String call, String leg, String token) {
    Errand errand() {
      return new Errand(id, Errand.Kind.valueOf(kind), new CallId(call), leg, token);
    }
  }
}

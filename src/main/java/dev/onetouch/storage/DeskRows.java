package dev.onetouch.storage;

import dev.onetouch.call.CallId;
import dev.onetouch.call.OfferId;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.PromiseLimits;
import dev.onetouch.desk.DeskSight;
import dev.onetouch.desk.DeskStore;
import dev.onetouch.desk.DeskTasks;
import dev.onetouch.desk.Revision;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The desk's reads and writes, each one statement.
public final class DeskRows implements DeskStore {
  private static final String SAY =
      """
      with said as (
        insert into agent_state as s (agent_id, presence, reached_by, away_reason, heartbeat_at)
        select id, :presence, :by, :reason, case when :presence = 'available' and :by = 'browser' then clock_timestamp() end
        from agent where id = :agent and not disabled and (:by <> 'phone' or phone is not null)
        on conflict (agent_id) do update set
          presence = excluded.presence,
          reached_by = case when excluded.presence = 'away' then s.reached_by else excluded.reached_by end,
          away_reason = excluded.away_reason,
          heartbeat_at = coalesce(excluded.heartbeat_at, s.heartbeat_at),
          missed_in_row = 0,
          since = case when s.activity = 'free' and s.presence <> excluded.presence then clock_timestamp() else s.since end
        returning s.activity
      )
      select activity from said
      """;

  private static final String PHONE_INSTEAD =
      """
      with said as (
        insert into agent_state as s (agent_id, phone_instead)
        select id, :on from agent where id = :agent and not disabled and (phone is not null or not :on)
        on conflict (agent_id) do update set phone_instead = excluded.phone_instead
        returning 1
      )
      select count(*) from said
      """;

  private static final String HEARTBEAT =
      """
      with beat as (
        update agent_state set heartbeat_at = clock_timestamp() where agent_id = :agent returning 1
      )
      select count(*) from beat
      """;

  private static final String OFFERED =
      "select call_id from offer where id = :offer and agent_id = :agent";

  private static final String END_WRAP_UP =
      """
      with ended as (
        update agent_state set activity = 'free', since = clock_timestamp(), until = null, call_id = null
        where agent_id = :agent and activity = 'wrap-up'
        returning 1
      )
      select count(*) from ended
      """;

  private static final String EXTEND_WRAP_UP =
      """
      with had as (select activity from agent_state where agent_id = :agent for update),
      extended as (
        update agent_state set until = greatest(until, clock_timestamp()) + make_interval(secs => :by), wrap_up_extended = true
        from had where agent_id = :agent and agent_state.activity = 'wrap-up' and not wrap_up_extended
        returning 1
      )
      select case when exists (select from extended) then 'EXTENDED'
        when exists (select from had where activity = 'wrap-up') then 'EXTENDED_BEFORE' else 'NO_WRAP_UP' end
      """;

  private final Door door;
  private final PromiseLimits limits;
  private final CallJson json = new CallJson();

  public DeskRows(Database database, PromiseLimits limits) {
    this.door = database.desk();
    this.limits = limits;
  }

  @Override
  public DeskSight see(AgentId agent) {
    return door.ask(
        "reading a desk",
        session -> {
          String document =
              session
                  .createNativeQuery(DeskSql.SIGHT, String.class)
                  .setParameter("agent", agent.value())
                  .setParameter("live", liveSeconds())
                  .setParameter("soon", soonSeconds())
                  .setParameter("cases", DeskSight.MAX_CASES)
                  .setParameter("tasks", DeskTasks.MAX_EACH)
                  .setParameter("team", DeskSight.MAX_TEAM)
                  .getSingleResult();
          return json.read(document, DeskDocument.class).sight(limits.dueSoon());
        });
  }

  @Override
  public Revision revision(AgentId agent) {
    return door.ask(
        "looking whether a desk has news",
        session -> {
          String text =
              session
                  .createNativeQuery(DeskSql.REVISION, String.class)
                  .setParameter("agent", agent.value())
                  .setParameter("live", liveSeconds())
                  .setParameter("soon", soonSeconds())
                  .getSingleResult();
          return Revision.read(text)
              .orElseThrow(() -> new IllegalStateException("not a revision: " + text));
        });
  }

  @Override
  public void heartbeat(AgentId agent) {
    door.ask(
        "noting that a desk is open",
        session ->
            session
                .createNativeQuery(HEARTBEAT, Long.class)
                .setParameter("agent", agent.value())
                .getSingleResult());
  }

  @Override
  public Optional<CallId> callOffered(AgentId agent, OfferId offer) {
    return door.ask(
        "looking up an offer",
        session ->
            session
                .createNativeQuery(OFFERED, String.class)
                .setParameter("offer", Text.storable(offer.value()))
                .setParameter("agent", agent.value())
                .uniqueResultOptional()
                .map(CallId::new));
  }

  @Override
  public PresenceResult say(AgentId agent, Wish wish) {
    return switch (wish) {
      case Wish.Away(String reason) -> say(agent, "away", "browser", reason);
      case Wish.ByBrowser browser -> say(agent, "available", "browser", "");
      case Wish.ByPhone phone -> say(agent, "available", "phone", "");
    };
  }

  private PresenceResult say(AgentId agent, String presence, String by, String reason) {
    List<String> activity =
        door.ask(
            "noting a presence",
            session ->
                session
                    .createNativeQuery(SAY, String.class)
                    .setParameter("agent", agent.value())
                    .setParameter("presence", presence)
                    .setParameter("by", by)
                    .setParameter("reason", Text.storable(reason))
                    .getResultList());
    return activity.isEmpty()
        ? new PresenceResult.NoPhoneOnFile()
        : new PresenceResult.Said(
            presence.equals("available") && activity.getFirst().equals("free"));
  }

  @Override
  public boolean phoneInstead(AgentId agent, boolean on) {
    return door.ask(
        "noting whether a phone stands in for a browser",
        session ->
            session
                    .createNativeQuery(PHONE_INSTEAD, Long.class)
                    .setParameter("agent", agent.value())
                    .setParameter("on", on)
                    .getSingleResult()
                > 0);
  }

  @Override
  public boolean keepNotes(AgentId agent, CallId call, String words) {
    return door.ask(
        "keeping notes",
        session ->
            session
                    .createNativeQuery(CallNoteSql.KEEP, Long.class)
                    .setParameter("call", Text.storable(call.value()))
                    .setParameter("agent", agent.value())
                    .setParameter("words", Text.storable(words))
                    .getSingleResult()
                > 0);
  }

  @Override
  public boolean endWrapUp(AgentId agent) {
    return door.ask(
        "ending a wrap-up",
        session ->
            session
                    .createNativeQuery(END_WRAP_UP, Long.class)
                    .setParameter("agent", agent.value())
                    .getSingleResult()
                > 0);
  }

  @Override
  public Extending extendWrapUp(AgentId agent, Duration by) {
    return Extending.valueOf(
        door.ask(
            "extending a wrap-up",
            session ->
                session
                    .createNativeQuery(EXTEND_WRAP_UP, String.class)
                    .setParameter("agent", agent.value())
                    .setParameter("by", by.toMillis() / 1_000.0)
                    .getSingleResult()));
  }

  private double soonSeconds() {
    return limits.dueSoon().toSeconds();
  }

  private static double liveSeconds() {
    return DeskStore.LIVE_FOR.toSeconds();
  }
}

package dev.onetouch.storage;

import dev.onetouch.call.CallEvent;
import dev.onetouch.call.CallId;
import dev.onetouch.call.OfferId;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.switchboard.Answered;
import dev.onetouch.switchboard.CallStore;
import dev.onetouch.switchboard.StoreUnavailable;
import dev.onetouch.switchboard.StoredCall;
import dev.onetouch.switchboard.TurnRecord;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hibernate.JDBCException;

/// The calls in PostgreSQL: each question one read, each turn one guarded write.
public final class PostgresCallStore implements CallStore {
  /// An agent who missed this many offers in a row is made away.
  static final int AWAY_AFTER_MISSED = 2;
  static final String MISSED_REASON = "missed-two-calls";
  /// The node that committed an errand does it at once; the sweep of others leaves it that long.
  static final Duration ERRAND_GRACE = Duration.ofSeconds(5);

  /// Unique violation (a case number or an offer is there already), deadlock, serialization failure: the server has taken
  /// everything back, and whoever reads again sees why.
  private static final Set<String> WORLD_MOVED = Set.of("23505", "40P01", "40001");
  private static final String READ =
      "select cast(state as text), leg, version, token, answered_token, answered_fingerprint, answer from call where ";

  private static final String CALL_TO =
      """
      id = (select ours.id from (
          select id, origin, started_at from call where caller_number = :key and ended_at is null
          union all
          select live.id, live.origin, live.started_at from customer_phone p join call live on live.customer_id = p.customer_id
          where p.number = :key and live.ended_at is null) ours
        where ours.origin <> 'called-us'
        order by ours.started_at desc limit 1)""";

  private final Door door;
  private final CallJson json = new CallJson();

  public PostgresCallStore(Database database) {
    this.door = database.webhooks();
  }

  @Override
  public Optional<StoredCall> byLeg(String leg) {
    return read("leg = :key", leg);
  }

  @Override
  public Optional<StoredCall> byId(CallId id) {
    return read("id = :key", id.value());
  }

  @Override
  public Optional<StoredCall> byOffer(OfferId offer) {
    return read("id = (select call_id from offer where offer.id = :key)", offer.value());
  }

  @Override
  public Optional<StoredCall> callTo(PhoneNumber from) {
    return read(CALL_TO, from.e164());
  }

  @Override
  public boolean save(TurnRecord turn) {
    OfferRows offers = OfferRows.of(turn.journal());
    CaseRows cases = CaseRows.of(turn.caseMoves(), turn.houseMoves());
    try {
      return door.ask("saving a turn", session ->
          session.createNativeQuery(SaveStatement.SQL, Long.class)
                  .setParameter("call", json.write(CallColumns.of(turn)))
                  .setParameter("state", json.write(turn.state()))
                  .setParameter("moves", json.write(MoveRow.of(turn.agentMoves())))
                  .setParameter("journal", json.write(journal(turn.journal())))
                  .setParameter("offers", json.write(offers.made()))
                  .setParameter("closed", json.write(offers.closed()))
                  .setParameter("opened", json.write(cases.opened()))
                  .setParameter("cases", json.write(cases.changed()))
                  .setParameter("house", json.write(HouseRows.of(turn.houseMoves())))
                  .setParameter("errands", json.write(turn.errands()))
                  .setParameter("away_after", AWAY_AFTER_MISSED)
                  .setParameter("away_reason", MISSED_REASON)
                  .setParameter("grace", ERRAND_GRACE.toMillis() / 1_000.0)
                  .getSingleResult()
              == 1);
    } catch (StoreUnavailable failure) {
      if (worldMoved(failure)) {
        return false;
      }
      throw failure;
    }
  }

  private Optional<StoredCall> read(String where, String key) {
    return door.askAgain("reading a call", session ->
            session.createNativeQuery(READ + where, CallRow.class).setParameter("key", key).uniqueResultOptional())
        .map(row -> row.stored(json));
  }

  private static boolean worldMoved(StoreUnavailable failure) {
    return failure.getCause() instanceof JDBCException refused
        && refused.getSQLState() != null
        && WORLD_MOVED.contains(refused.getSQLState());
  }

  private static List<JournalRow> journal(List<CallEvent> events) {
    return IntStream.range(0, events.size()).mapToObj(place -> new JournalRow(place, events.get(place))).toList();
  }

  record JournalRow(int place, CallEvent event) {}

  record CallRow(
      String state, String leg, Long version, String token, String answeredToken, String answeredFingerprint, String answer) {
    StoredCall stored(CallJson json) {
      return new StoredCall(
          json.readState(state), leg, version, token, new Answered(answeredToken, answeredFingerprint, answer));
    }
  }
}

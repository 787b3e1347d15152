package dev.onetouch.storage;

import dev.onetouch.call.CallRules;
import dev.onetouch.call.Company;
import dev.onetouch.call.Phrases;
import dev.onetouch.caller.NumberPlan;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.Owner;
import dev.onetouch.flow.AudioBook;
import dev.onetouch.flow.HoursBook;
import dev.onetouch.switchboard.HouseBook;
import dev.onetouch.switchboard.StoreUnavailable;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The company from memory, read again when its revision changed. Begins empty, which still knows the duty line of the
/// environment; while the database is away the last good one stands.
public final class PolledHouseBook implements HouseBook, AutoCloseable {
  public static final Duration POLL = Duration.ofMillis(500);
  private static final Logger LOG = LoggerFactory.getLogger(PolledHouseBook.class);
  private static final String REVISION = "select revision from company";

  private final Door door;
  private final HouseReader reader;
  private final ScheduledExecutorService poller =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("house-book").factory());
  private volatile House house;
  private volatile long revision = -1;

  /// @param shipped every sentence in the shipped languages
  /// @param dutyLine the environment's, for a company that set none; none when there is none
  /// @param plan which numbers may be called
  /// @param rules how callers are treated
  public PolledHouseBook(
      Database database, Phrases shipped, List<PhoneNumber> dutyLine, NumberPlan plan, CallRules rules) {
    this.door = database.desk();
    this.reader = new HouseReader(shipped, dutyLine, plan, rules);
    this.house = new House(
        new Company(
            "", ZoneOffset.UTC, List.of(Phrases.FALLBACK_LANGUAGE), Map.of(), dutyLine, Map.of(), shipped, HoursBook.EMPTY,
            Owner.NOBODY, List.of(), Set.of(), plan, rules, AudioBook.EMPTY),
        Map.of());
  }

  @Override
  public House current() {
    return house;
  }

  /// Looks every [#POLL] whether anything changed, until closed.
  public void start() {
    poller.scheduleWithFixedDelay(this::poll, 0, POLL.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// Reads again if anything changed. Throws [StoreUnavailable], and [IllegalStateException] when what is stored cannot be
  /// read; the last good house stands then.
  public synchronized void refresh() {
    long latest = door.ask("looking for a new revision", session ->
        session.createNativeQuery(REVISION, Long.class).getSingleResult());
    if (latest == revision) {
      return;
    }
    HouseRow row = door.ask("reading the house", reader::row);
    house = reader.house(row);
    revision = row.revision();
  }

  private void poll() {
    try {
      refresh();
    } catch (StoreUnavailable away) {
      LOG.debug("The house cannot be read again; the last one stands", away);
    } catch (RuntimeException broken) {
      LOG.warn("The stored house cannot be understood; the last good one stands", broken);
    }
  }

  @Override
  public void close() {
    poller.shutdownNow();
  }
}

package dev.onetouch.app.health;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps looking at the database, so that who asks for its health gets an answer at once, and says when it changed.
public final class DatabasePulse implements Supplier<DatabaseLook>, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DatabasePulse.class);
  private static final long EVERY_SECONDS = 2;

  private final Supplier<DatabaseLook> probe;
  private final ScheduledExecutorService clock;
  private volatile DatabaseLook last;

  private DatabasePulse(Supplier<DatabaseLook> probe, DatabaseLook first) {
    this.probe = probe;
    this.last = first;
    this.clock = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("database-pulse").factory());
  }

  /// @param first what was seen at the start
  public static DatabasePulse start(Supplier<DatabaseLook> probe, DatabaseLook first) {
    DatabasePulse pulse = new DatabasePulse(probe, first);
    pulse.clock.scheduleWithFixedDelay(pulse::beat, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    return pulse;
  }

  /// The latest look; never waits.
  @Override
  public DatabaseLook get() {
    return last;
  }

  private void beat() {
    try {
      DatabaseLook now = probe.get();
      // The words of a lost connection change from try to try; that is no news.
      if (now.getClass() != last.getClass()) {
        say(now);
      }
      last = now;
    } catch (RuntimeException e) {
      // A schedule that threw once would never beat again.
      LOG.error("The database could not be looked at", e);
      last = new DatabaseLook.Lost(e.toString());
    }
  }

  private static void say(DatabaseLook look) {
    switch (look) {
      case DatabaseLook.Sound() -> LOG.info("The database is back and sound");
      case DatabaseLook.Unfit(var reasons) -> LOG.error("The database answers but is unfit: {}", reasons);
      case DatabaseLook.Lost(var why) -> LOG.error("The database is lost, callers go to the duty line: {}", why);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}

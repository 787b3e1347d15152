package dev.onetouch.app;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does once what needs the database: at the start when it is there, else as soon as it comes.
final class Awakening implements AutoCloseable {
  private static final Duration EVERY = Duration.ofSeconds(2);
  private static final Logger LOG = LoggerFactory.getLogger(Awakening.class);

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("awakening").factory());
  private final Runnable work;

  private Awakening(Runnable work) {
    this.work = work;
  }

  /// @param now whether the database was just seen; a failure then ends the start, for waiting would not mend it
  static Awakening begin(boolean now, Runnable work) {
    Awakening awakening = new Awakening(work);
    if (now) {
      work.run();
    } else {
      awakening.tryLater();
    }
    return awakening;
  }

  private void tryLater() {
    clock.schedule(this::attempt, EVERY.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void attempt() {
    try {
      work.run();
      LOG.info("The database is there: calls are answered in full");
    } catch (RuntimeException notYet) {
      LOG.debug("The database is not there yet", notYet);
      tryLater();
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}

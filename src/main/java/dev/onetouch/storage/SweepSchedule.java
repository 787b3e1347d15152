package dev.onetouch.storage;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;

/// Runs the sweep on one node at a time, whichever is free; when that node dies another takes over. What is due is in our own
/// rows, so a sweep that is late or runs twice harms nobody.
public final class SweepSchedule implements AutoCloseable {
  public static final Duration EVERY = Duration.ofSeconds(1);

  /// How soon a dead node's sweep is taken over, together with [#MISSED].
  private static final Duration HEARTBEAT = Duration.ofSeconds(5);
  private static final int MISSED = 4;
  private static final Duration STOP_WAIT = Duration.ofSeconds(5);

  private final Scheduler scheduler;

  private SweepSchedule(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /// Needs the tables to be there.
  public static SweepSchedule start(Database database, Runnable sweep) {
    Scheduler scheduler =
        Scheduler.create(database.desk().pool())
            .startTasks(Tasks.recurring("sweep", FixedDelay.of(EVERY)).execute((instance, context) -> sweep.run()))
            .threads(1)
            .pollingInterval(EVERY)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED)
            .shutdownMaxWait(STOP_WAIT)
            .build();
    scheduler.start();
    return new SweepSchedule(scheduler);
  }

  @Override
  public void close() {
    scheduler.stop();
  }
}

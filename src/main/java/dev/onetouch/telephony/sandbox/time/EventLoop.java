package dev.onetouch.telephony.sandbox.time;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one thread on which everything at the carrier happens. Whoever is on another thread posts or
/// asks.
///
/// A task that throws is logged and the next one runs: a phone company does not stop for one broken
/// call.
public final class EventLoop implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EventLoop.class);
  private static final int PENDING_TASKS = 100_000;
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

  private final CarrierClock clock;
  private final LinkedBlockingQueue<Runnable> pending = new LinkedBlockingQueue<>(PENDING_TASKS);
  private final TimerQueue timers = new TimerQueue();
  private final ClockDriver driver;
  private final Thread thread;
  private volatile boolean open = true;
  private int outside;

  public EventLoop(CarrierClock clock) {
    this.clock = clock;
    this.driver = new ClockDriver(this::post);
    if (clock instanceof ManualClock manual) {
      manual.driveBy(driver);
    }
    this.thread = Thread.ofPlatform().name("sandbox-carrier").daemon().unstarted(this::run);
  }

  public void start() {
    thread.start();
  }

  public Instant now() {
    return clock.now();
  }

  /// True when time only moves when told: then the carrier also does one thing at a time.
  public boolean manual() {
    return clock instanceof ManualClock;
  }

  /// Does the task soon, on the carrier's thread. Throws [IllegalStateException] when far too much
  /// waits.
  public void post(Runnable task) {
    if (!pending.offer(task)) {
      throw new IllegalStateException(
          "the carrier has " + PENDING_TASKS + " things waiting and takes no more");
    }
  }

  /// Asks on the carrier's thread and waits for the answer.
  public <T> T ask(Supplier<T> question) {
    if (Thread.currentThread() == thread) {
      return question.get();
    }
    CompletableFuture<T> answer = new CompletableFuture<>();
    post(() -> {
      try {
        answer.complete(question.get());
      } catch (RuntimeException broken) {
        answer.completeExceptionally(broken);
      }
    });
    try {
      return answer.get(ANSWER_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException broken) {
      throw new IllegalStateException(
          "the carrier could not answer: " + broken.getCause(), broken.getCause());
    } catch (TimeoutException late) {
      throw new IllegalStateException("the carrier did not answer within " + ANSWER_WITHIN, late);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while asking the carrier", interrupted);
    }
  }

  /// Sets a timer. Only from the carrier's thread.
  public Timer after(Duration delay, Runnable task) {
    return timers.add(now(), delay, task);
  }

  /// Something outside has been asked; a manual clock stands still until [#returned] is called.
  public void leftTheHouse() {
    outside++;
  }

  /// The outside answered: from any thread.
  public void returned(Runnable task) {
    post(() -> {
      outside--;
      task.run();
    });
  }

  @Override
  public void close() {
    open = false;
    thread.interrupt();
  }

  private void run() {
    while (open) {
      try {
        takeOne();
      } catch (InterruptedException stopped) {
        return;
      }
      if (clock instanceof ManualClock manual) {
        driver.drive(manual, timers, () -> pending.isEmpty() && outside == 0, this::guarded);
      } else {
        timers.takeDue(now()).ifPresent(timer -> guarded(timer::run));
      }
    }
  }

  private void takeOne() throws InterruptedException {
    Runnable task =
        manual()
            ? pending.take()
            : pending.poll(untilNextTimer().toMillis(), TimeUnit.MILLISECONDS);
    if (task != null) {
      guarded(task);
    }
  }

  private Duration untilNextTimer() {
    Instant now = now();
    Duration wait =
        timers.next().map(timer -> Duration.between(now, timer.due())).orElse(ANSWER_WITHIN);
    return wait.isNegative()
        ? Duration.ZERO
        : wait.compareTo(ANSWER_WITHIN) > 0 ? ANSWER_WITHIN : wait;
  }

  private void guarded(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException | StackOverflowError broken) {
      LOG.error("Something broke inside the sandbox carrier; the next thing goes on", broken);
    }
  }
}

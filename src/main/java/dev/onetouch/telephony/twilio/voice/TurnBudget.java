package dev.onetouch.telephony.twilio.voice;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The time a webhook has in all. Twilio gives up at 15 seconds; a caller who hears nothing gives up sooner. Work that is
/// late goes on in the background, for its write may be on the way; only nobody waits for it any more.
public final class TurnBudget implements AutoCloseable {
  public static final Duration USUAL = Duration.ofMillis(4_500);

  private final Duration limit;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

  public TurnBudget(Duration limit) {
    this.limit = limit;
  }

  /// Work with a result.
  public interface Work<T> extends Callable<T> {}

  /// What became of it.
  sealed interface Spent<T> {
    record Made<T>(T value) implements Spent<T> {}

    record Failed<T>(Throwable cause) implements Spent<T> {}
  }

  <T> Spent<T> spend(Work<T> work) {
    Future<T> result = workers.submit(work);
    try {
      return new Spent.Made<>(result.get(limit.toMillis(), TimeUnit.MILLISECONDS));
    } catch (ExecutionException e) {
      return new Spent.Failed<>(e.getCause() == null ? e : e.getCause());
    } catch (TimeoutException e) {
      return new Spent.Failed<>(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Spent.Failed<>(e);
    }
  }

  @Override
  public void close() {
    workers.close();
  }
}

package dev.onetouch.kit;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Waits for what others do in their own time.
public final class Eventually {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final long LOOK_MILLIS = 25;

  private Eventually() {}

  public static void is(BooleanSupplier question) {
    is(question, PATIENCE);
  }

  public static void is(BooleanSupplier question, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    while (!question.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("still not so after " + patience);
      }
      pause();
    }
  }

  private static void pause() {
    try {
      boolean _ = new CountDownLatch(1).await(LOOK_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

package dev.onetouch.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is closed when we leave: the last thing opened first, each exactly once, and none left open because another failed.
final class Departure implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Departure.class);

  private final Deque<Step> steps = new ArrayDeque<>();
  private final AtomicBoolean begun = new AtomicBoolean();

  /// Adds what must be closed before everything added so far.
  synchronized <T extends AutoCloseable> T first(String what, T part) {
    steps.push(new Step(what, part));
    return part;
  }

  @Override
  public void close() {
    if (!begun.compareAndSet(false, true)) {
      return;
    }
    for (Optional<Step> next = next(); next.isPresent(); next = next()) {
      Step step = next.get();
      try {
        step.part().close();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        LOG.warn("Interrupted while closing {}", step.what());
      } catch (Exception e) {
        LOG.error("Could not close {}", step.what(), e);
      }
    }
  }

  private synchronized Optional<Step> next() {
    return Optional.ofNullable(steps.poll());
  }

  private record Step(String what, AutoCloseable part) {}
}

package dev.onetouch.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is closed when we leave: the last thing opened first, each exactly once, and none left open because another failed.
final class Departure implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Departure.class);

  private final Deque<Step> steps = new ArrayDeque<>();
  private boolean begun;

  /// Adds what must be closed before everything added so far. Who comes after the departure began is closed on the spot.
  <T extends AutoCloseable> T first(String what, T part) {
    if (!added(what, part)) {
      close(new Step(what, part));
      throw tooLate(what);
    }
    return part;
  }

  /// Opens what must be closed before everything added so far. A departure that begins meanwhile waits for it, so that a
  /// signal in the middle of a start leaves no process behind.
  synchronized <T extends AutoCloseable, E extends Exception> T opening(String what, Opening<T, E> opening) throws E {
    if (begun) {
      throw tooLate(what);
    }
    T part = opening.open();
    steps.push(new Step(what, part));
    return part;
  }

  @Override
  public void close() {
    if (!begin()) {
      return;
    }
    // Not under the lock: what is closed may wait for somebody who is about to add something.
    for (Optional<Step> next = next(); next.isPresent(); next = next()) {
      close(next.get());
    }
  }

  private synchronized boolean added(String what, AutoCloseable part) {
    if (!begun) {
      steps.push(new Step(what, part));
    }
    return !begun;
  }

  private synchronized boolean begin() {
    boolean first = !begun;
    begun = true;
    return first;
  }

  private synchronized Optional<Step> next() {
    return Optional.ofNullable(steps.poll());
  }

  private static void close(Step step) {
    try {
      step.part().close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      LOG.warn("Interrupted while closing {}", step.what());
    } catch (Exception e) {
      LOG.error("Could not close {}", step.what(), e);
    }
  }

  private static CancellationException tooLate(String what) {
    return new CancellationException("leaving already, so " + what + " stays closed");
  }

  /// How a part is opened.
  interface Opening<T extends AutoCloseable, E extends Exception> {
    T open() throws E;
  }

  private record Step(String what, AutoCloseable part) {}
}

package dev.onetouch.kit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/// A clock that stands still until it is moved, and can be broken.
public final class TestClock implements InstantSource {
  private volatile Instant now;
  private volatile Supplier<Instant> reading;

  public TestClock(Instant start) {
    now = start;
    reading = this::now;
  }

  private Instant now() {
    return now;
  }

  @Override
  public Instant instant() {
    return reading.get();
  }

  public void advance(Duration by) {
    now = now.plus(by);
  }

  /// What is read instead, until [#mend].
  public void read(Supplier<Instant> instead) {
    reading = instead;
  }

  public void mend() {
    reading = this::now;
  }
}

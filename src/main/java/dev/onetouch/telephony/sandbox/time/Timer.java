package dev.onetouch.telephony.sandbox.time;

import java.time.Instant;

/// Something that happens later unless it is called off. Belongs to the carrier's thread.
public final class Timer implements Comparable<Timer> {

  /// A timer that was never set.
  public static final Timer NONE = new Timer(Instant.MAX, Long.MAX_VALUE, () -> {});

  private final Instant due;
  private final long order;
  private final Runnable task;
  private boolean cancelled;

  Timer(Instant due, long order, Runnable task) {
    this.due = due;
    this.order = order;
    this.task = task;
  }

  public void cancel() {
    cancelled = this != NONE;
  }

  Instant due() {
    return due;
  }

  boolean cancelled() {
    return cancelled;
  }

  void run() {
    task.run();
  }

  @Override
  public int compareTo(Timer other) {
    int byTime = due.compareTo(other.due);
    return byTime != 0 ? byTime : Long.compare(order, other.order);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}

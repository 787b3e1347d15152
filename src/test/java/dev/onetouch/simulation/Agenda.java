package dev.onetouch.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.PriorityQueue;

/// Virtual time: what happens next, and the clock that jumps there.
final class Agenda implements InstantSource {
  private static final Instant START = Instant.parse("2026-11-20T18:00:00Z");
  private final PriorityQueue<Planned> planned = new PriorityQueue<>();
  private long nowMillis;
  private long planCount;

  /// Something that will happen unless it is called off.
  static final class Planned implements Comparable<Planned> {
    private final long atMillis;
    private final long order;
    private final Runnable deed;
    private boolean off;

    private Planned(long atMillis, long order, Runnable deed) {
      this.atMillis = atMillis;
      this.order = order;
      this.deed = deed;
    }

    void callOff() {
      off = true;
    }

    boolean standing() {
      return !off;
    }

    @Override
    public int compareTo(Planned other) {
      return atMillis != other.atMillis
          ? Long.compare(atMillis, other.atMillis)
          : Long.compare(order, other.order);
    }
  }

  Planned in(long millis, Runnable deed) {
    Planned one = new Planned(nowMillis + Math.max(0, millis), planCount++, deed);
    planned.add(one);
    return one;
  }

  /// Runs what is next. `false` when nothing is left.
  boolean step() {
    Planned next = planned.poll();
    if (next == null) {
      return false;
    }
    if (next.standing()) {
      next.callOff();
      nowMillis = Math.max(nowMillis, next.atMillis);
      next.deed.run();
    }
    return true;
  }

  /// Runs what is next, if it is soon.
  void stepWithin(long millis) {
    Planned next = planned.peek();
    if (next != null && next.atMillis <= nowMillis + millis) {
      step();
    }
  }

  Instant at(long millis) {
    return START.plusMillis(millis);
  }

  long millisOf(Instant instant) {
    return Duration.between(START, instant).toMillis();
  }

  long nowMillis() {
    return nowMillis;
  }

  @Override
  public Instant instant() {
    return START.plusMillis(nowMillis);
  }
}

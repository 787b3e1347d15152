package dev.onetouch.telephony.sandbox.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.PriorityQueue;

/// The timers that are set, earliest first; two for one instant go in the order they were set.
final class TimerQueue {

  private final PriorityQueue<Timer> timers = new PriorityQueue<>();
  private long order;

  Timer add(Instant now, Duration delay, Runnable task) {
    Timer timer = new Timer(now.plus(delay.isNegative() ? Duration.ZERO : delay), order++, task);
    timers.add(timer);
    return timer;
  }

  /// The earliest timer that nobody called off; called-off ones are dropped on the way.
  Optional<Timer> next() {
    Timer head = timers.peek();
    while (head != null && head.cancelled()) {
      timers.poll();
      head = timers.peek();
    }
    return Optional.ofNullable(head);
  }

  Optional<Timer> takeDue(Instant now) {
    Optional<Timer> due = next().filter(timer -> !timer.due().isAfter(now));
    due.ifPresent(timers::remove);
    return due;
  }
}

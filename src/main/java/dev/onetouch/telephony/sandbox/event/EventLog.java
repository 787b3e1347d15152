package dev.onetouch.telephony.sandbox.event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/// The last events, at most `limit` of them. One thread writes, any thread reads.
public final class EventLog {

  private final int limit;
  private final Deque<CarrierEvent> kept = new ArrayDeque<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition more = lock.newCondition();
  private long lastId;
  private boolean closed;

  public EventLog(int limit) {
    this.limit = limit;
  }

  /// Stamps and keeps an event.
  public void add(Instant at, Function<Stamp, CarrierEvent> event) {
    lock.lock();
    try {
      kept.addLast(event.apply(new Stamp(++lastId, at)));
      if (kept.size() > limit) {
        kept.removeFirst();
      }
      more.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// The events after the given id that are still kept, oldest first.
  public List<CarrierEvent> after(long id) {
    lock.lock();
    try {
      long unread = Math.clamp(lastId - id, 0, kept.size());
      return kept.stream().skip(kept.size() - unread).toList();
    } finally {
      lock.unlock();
    }
  }

  /// Waits for events after the given id; an empty list when none came in time or the log was
  /// closed.
  public List<CarrierEvent> await(long id, Duration atMost) throws InterruptedException {
    lock.lock();
    try {
      long left = atMost.toNanos();
      while (lastId <= id && left > 0 && !closed) {
        left = more.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
    return after(id);
  }

  /// The id of the newest event, 0 before the first.
  public long lastId() {
    lock.lock();
    try {
      return lastId;
    } finally {
      lock.unlock();
    }
  }

  /// Wakes everybody who waits.
  public void close() {
    lock.lock();
    try {
      closed = true;
      more.signalAll();
    } finally {
      lock.unlock();
    }
  }

  public boolean closed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
    }
  }
}

package dev.onetouch.datadip;

import java.net.SocketTimeoutException;
import java.time.Duration;

/// The end of a budget, on the clock that never jumps.
record Deadline(long atNanos) {
  private static final long NANOS_PER_MILLI = 1_000_000;

  static Deadline after(Duration budget) {
    return new Deadline(System.nanoTime() + budget.toNanos());
  }

  long nanosLeft() {
    return Math.max(0, atNanos - System.nanoTime());
  }

  /// At least 1, for a socket takes 0 as "for ever".
  int millisLeft() throws SocketTimeoutException {
    long nanos = nanosLeft();
    if (nanos == 0) {
      throw new SocketTimeoutException();
    }
    return (int) Math.max(1, nanos / NANOS_PER_MILLI);
  }
}

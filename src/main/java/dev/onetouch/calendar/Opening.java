package dev.onetouch.calendar;

import java.time.Instant;

/// One stretch of being open on the time line, its start included and its end not.
record Opening(Instant start, Instant end) {

  boolean isSome() {
    return start.isBefore(end);
  }

  boolean contains(Instant at) {
    return !at.isBefore(start) && at.isBefore(end);
  }
}

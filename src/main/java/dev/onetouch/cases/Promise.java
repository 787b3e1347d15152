package dev.onetouch.cases;

import java.time.Duration;
import java.time.Instant;

/// Something promised to a customer by a time (P6). Whoever owns the case owes it.
public record Promise(String id, CaseNumber about, String what, Instant by, State state) {
  /// Promises are for things somebody can still remember.
  public static final Duration FURTHEST_AHEAD = Duration.ofDays(366);

  /// In its last hour a promise is due: there is time to keep it, and for little else.
  public static final Duration DUE_BEFORE = Duration.ofHours(1);

  public enum State {
    OPEN,
    KEPT,
    WITHDRAWN
  }

  /// Where an open promise stands against the clock.
  public enum Standing {
    LATER,
    DUE_SOON,
    DUE,
    OVERDUE
  }

  /// @param dueSoon how long before its time a promise is due soon
  public static Standing standing(Instant by, Instant now, Duration dueSoon) {
    if (by.isBefore(now)) {
      return Standing.OVERDUE;
    }
    if (by.isBefore(now.plus(DUE_BEFORE))) {
      return Standing.DUE;
    }
    return by.isBefore(now.plus(dueSoon)) ? Standing.DUE_SOON : Standing.LATER;
  }
}

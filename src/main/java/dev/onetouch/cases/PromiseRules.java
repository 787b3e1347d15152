package dev.onetouch.cases;

import dev.onetouch.cases.Verdict.Reason;
import dev.onetouch.cases.Verdict.Refused;
import java.time.Instant;

/// What may be promised, and when a promise is done with.
public final class PromiseRules {
  private PromiseRules() {}

  public static Verdict mayPromise(Case about, Instant by, Instant now) {
    if (!by.isAfter(now)) {
      return new Refused(Reason.IN_THE_PAST);
    }
    if (by.isAfter(now.plus(Promise.FURTHEST_AHEAD))) {
      return new Refused(Reason.TOO_FAR_AHEAD);
    }
    return about.status().unresolved() ? Verdict.GRANTED : new Refused(Reason.RESOLVED);
  }

  /// A promise may be kept late, and after its case was resolved.
  public static Verdict mayClose(Promise promise) {
    return switch (promise.state()) {
      case OPEN -> Verdict.GRANTED;
      case KEPT -> new Refused(Reason.KEPT_ALREADY);
      case WITHDRAWN -> new Refused(Reason.WITHDRAWN);
    };
  }
}

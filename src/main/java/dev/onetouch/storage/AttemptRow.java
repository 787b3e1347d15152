package dev.onetouch.storage;

import dev.onetouch.cases.CallbackId;
import java.time.Duration;

/// What a turn does to a callback it attempts.
///
/// @param attempt the one that begins with this turn, 0 when it began with an earlier one
/// @param after seconds until it is tried next
record AttemptRow(String callback, String kind, int attempt, double after, String why) {

  static AttemptRow begin(CallbackId id, int attempt) {
    return new AttemptRow(id.value(), "begin", attempt, 0, "");
  }

  static AttemptRow keep(CallbackId id) {
    return new AttemptRow(id.value(), "keep", 0, 0, "");
  }

  static AttemptRow again(CallbackId id, Duration after, String why) {
    return new AttemptRow(id.value(), "again", 0, seconds(after), why);
  }

  static AttemptRow postpone(CallbackId id, Duration after) {
    return new AttemptRow(id.value(), "postpone", 0, seconds(after), "");
  }

  static AttemptRow handBack(CallbackId id, String why) {
    return new AttemptRow(id.value(), "hand-back", 0, 0, why);
  }

  /// An attempt that begins and ends in one turn is guarded as one that begins, and leaves what it ends with.
  AttemptRow then(AttemptRow next) {
    return new AttemptRow(callback, next.kind, Math.max(attempt, next.attempt), next.after, next.why);
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1_000.0;
  }
}

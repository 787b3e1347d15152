package dev.onetouch.cases;

import java.time.Duration;

/// When a desk and the resolution team hear of a promise.
///
/// @param dueSoon how long before its time it is due soon
/// @param overdue how long after its time the resolution team is told
public record PromiseLimits(Duration dueSoon, Duration overdue) {
  public static final PromiseLimits USUAL = new PromiseLimits(Duration.ofHours(24), Duration.ofHours(2));

  /// The team that takes care of what others did not.
  public static final TeamId RESOLUTION = new TeamId("resolution");
}

package dev.onetouch.app.settings;

import java.time.Duration;

/// How we leave.
///
/// @param notice how long we say "not ready" and still answer, so that a balancer looks elsewhere first
/// @param grace how long requests already begun may take
public record ShutdownSettings(Duration notice, Duration grace) {
  public static final ShutdownSettings SERVE = new ShutdownSettings(Duration.ofSeconds(5), Duration.ofSeconds(15));
  /// Nobody balances a demo, and who pressed Ctrl-C waits.
  public static final ShutdownSettings DEMO = new ShutdownSettings(Duration.ZERO, Duration.ofSeconds(2));
}

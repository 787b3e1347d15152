package dev.onetouch.switchboard;

import java.time.Duration;

/// The limits of a turn that a company may set.
///
/// @param wrapUpLimit how long an agent may finish a call's notes before they are free again
public record TurnPolicy(Duration wrapUpLimit) {
  public static final Duration USUAL_WRAP_UP = Duration.ofMinutes(2);
}

package dev.onetouch.call;

import java.time.Duration;
import java.time.LocalTime;

/// What a company may set about how its callers are treated.
///
/// @param ownerWait how long a caller waits for their owner before they are asked again
/// @param callbackWindow how long after its time a callback is still kept as promised
/// @param callingFrom nobody is called earlier in the day, at their own place
/// @param callingUntil nobody is called later in the day, at their own place
/// @param callbackAttempts how often a customer is tried before it becomes a task
/// @param callbackSpacing how long after one attempt the next is made
/// @param cutOffWithin who calls again this soon after a talk is put through to the same agent
/// @param messageAtMost how long a message may be
public record CallRules(
    Duration ownerWait,
    Duration callbackWindow,
    LocalTime callingFrom,
    LocalTime callingUntil,
    int callbackAttempts,
    Duration callbackSpacing,
    Duration cutOffWithin,
    Duration messageAtMost) {
  public static final CallRules USUAL = new CallRules(
      Duration.ofMinutes(10), Duration.ofHours(1), LocalTime.of(8, 0), LocalTime.of(21, 0), 3, Duration.ofMinutes(15),
      Duration.ofMinutes(5), Duration.ofMinutes(3));

  public CallRules {
    if (!callingFrom.isBefore(callingUntil)) {
      throw new IllegalArgumentException("calling hours end after they begin; found " + callingFrom + " to " + callingUntil);
    }
    if (callbackAttempts < 1) {
      throw new IllegalArgumentException("a callback is tried at least once; found " + callbackAttempts);
    }
  }
}

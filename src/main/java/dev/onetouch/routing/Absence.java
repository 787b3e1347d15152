package dev.onetouch.routing;

/// Why an owner cannot take a call this instant.
public enum Absence {
  /// On a call, or being rung for one.
  BUSY,
  /// Finishing the notes of a call.
  WRAPPING_UP,
  /// Not to be rung now.
  AWAY,
  /// Was rung for this caller and did not answer.
  NO_ANSWER
}

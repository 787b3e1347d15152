package dev.onetouch.desk;

/// What an agent should know of how it went so far with a customer and their case.
///
/// @param callsInSevenDays how often they called us, this call included
/// @param promisesBroken promises that are overdue, or were kept too late
/// @param forResolution whether the resolution team is to look after the case
public record History(int callsInSevenDays, int promisesBroken, LastSurvey lastSurvey, boolean forResolution) {
  public static final History NONE = new History(0, 0, LastSurvey.NONE, false);

  /// What the customer said when they were last asked how it went.
  public enum LastSurvey {
    NONE,
    GOOD,
    BAD
  }
}

package dev.onetouch.routing;

/// The rungs of the ladder, top first.
public enum Rung {
  SAME_AGENT,
  OWNER,
  COVER,
  TEAM,
  ANYONE,
  QUEUE,
  DUTY_LINE;

  /// The name used in the journal, the API and metrics.
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}

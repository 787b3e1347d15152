package dev.onetouch.routing;

/// The rungs of the ladder, top first.
public enum Rung {
  SAME_AGENT,
  OWNER,
  COVER,
  TEAM,
  ANYONE,
  /// A colleague whom an agent asked in.
  CONSULT,
  /// Somebody of the company who is no agent, asked in by one.
  COLLEAGUE,
  QUEUE,
  DUTY_LINE;

  /// The name used in the journal, the API and metrics.
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}

package dev.onetouch.cases;

/// Somebody whom a case is to go to, as the directory knows them.
public record Taker(AgentId agent, Standing standing) {
  public enum Standing {
    WORKS_HERE,
    /// In the directory, but nobody who signs in at a desk: they would never see the case.
    HAS_NO_DESK,
    HAS_LEFT,
    UNKNOWN
  }
}

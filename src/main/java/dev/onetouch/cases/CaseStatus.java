package dev.onetouch.cases;

/// Where a case stands. `WAITING` is open too: we wait for somebody outside.
public enum CaseStatus {
  OPEN,
  WAITING,
  RESOLVED;

  public boolean unresolved() {
    return this != RESOLVED;
  }
}

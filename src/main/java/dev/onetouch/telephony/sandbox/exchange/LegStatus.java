package dev.onetouch.telephony.sandbox.exchange;

/// Where a leg is in its life, as Twilio writes it.
public enum LegStatus {
  QUEUED("queued"),
  INITIATED("initiated"),
  RINGING("ringing"),
  IN_PROGRESS("in-progress"),
  COMPLETED("completed"),
  BUSY("busy"),
  NO_ANSWER("no-answer"),
  FAILED("failed"),
  CANCELED("canceled");

  private final String wire;

  LegStatus(String wire) {
    this.wire = wire;
  }

  public String wire() {
    return wire;
  }

  /// Nothing comes after it.
  public boolean over() {
    return switch (this) {
      case QUEUED, INITIATED, RINGING, IN_PROGRESS -> false;
      case COMPLETED, BUSY, NO_ANSWER, FAILED, CANCELED -> true;
    };
  }
}

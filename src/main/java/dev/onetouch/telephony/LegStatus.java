package dev.onetouch.telephony;

/// How far a leg has come. `UNCLEAR` stands for a word of the carrier's that we do not know, and
/// counts as still alive.
public enum LegStatus {
  QUEUED,
  RINGING,
  IN_PROGRESS,
  COMPLETED,
  BUSY,
  FAILED,
  NO_ANSWER,
  CANCELED,
  UNCLEAR;

  /// Once true it stays true, whatever callback arrives later.
  public boolean ended() {
    return switch (this) {
      case COMPLETED, BUSY, FAILED, NO_ANSWER, CANCELED -> true;
      case QUEUED, RINGING, IN_PROGRESS, UNCLEAR -> false;
    };
  }
}

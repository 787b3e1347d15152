package dev.onetouch.app.play;

/// How calls, talks and messages end, in the transcript's words.
final class Endings {
  private Endings() {}

  /// Of a call that came in.
  static String ofTheirs(boolean themselves) {
    return (themselves ? "the caller" : "OneTouch") + " hangs up";
  }

  /// Of a call we made.
  ///
  /// @param who was called
  /// @param status the carrier's word for how it ended
  static String ofOurs(String who, boolean answered, boolean themselves, String status) {
    if (!answered) {
      return who + " " + (status.equals("busy") ? "is busy" : unreached(status));
    }
    return (themselves ? who : "OneTouch") + " hangs up";
  }

  /// Of an agent who was rung.
  static String unreached(String status) {
    return switch (status) {
      case "no-answer" -> "did not answer";
      case "busy" -> "declined";
      case "canceled" -> "stops ringing";
      case "completed" -> "was not put through";
      default -> "could not be reached (" + status + ")";
    };
  }

  static String length(double lasts) {
    long seconds = Math.round(lasts);
    return seconds == 0 ? "nothing" : seconds + " seconds";
  }
}

package dev.onetouch.desk;

import dev.onetouch.desk.CaseFiles.Entry;

/// What happened to a case, in a sentence.
final class TimelineWords {
  private TimelineWords() {}

  static String of(Entry.Moved moved) {
    String to = moved.to().isEmpty() ? "nobody" : moved.to();
    String from = moved.from().isEmpty() ? "nobody" : moved.from();
    String what =
        switch (moved.how()) {
          case FILED -> "Filed for " + to + ", whom nobody has asked yet";
          case TAKEN_OVER -> to + " took the case over from " + from;
          case ANSWERED -> to + " answered and owns the case";
          case HANDED_OVER -> "Handed over from " + from + " to " + to;
          case ASSIGNED -> "Assigned from " + from + " to " + to;
          case LEFT -> from + " has left; the case went to " + to;
          case ON_FILE -> "The directory made " + to + " the owner";
        };
    return moved.why().isEmpty() ? what : what + ": " + moved.why();
  }

  static String of(Entry.Declined declined) {
    return "Declined the hand-over offered by " + declined.offeredBy() + ": " + declined.note();
  }

  static String of(Entry.CalledBack back) {
    String what =
        switch (back.step()) {
          case PROMISED -> "A callback was promised";
          case DIALLED -> "Calling back, attempt " + back.attempt();
          case TRY_AGAIN -> "To be tried again";
          case LEFT_TO_A_PERSON -> "The callback is left to a person";
          case KEPT -> "Called back";
          case WITHDRAWN -> "The callback was withdrawn";
        };
    return because(what, back.why());
  }

  static String of(Entry.MessageLeft left) {
    return switch (left.state()) {
      case "arrived" -> because("Left a message of " + left.seconds() + " seconds", left.transcript());
      case "empty" -> "Hung up without leaving a message";
      case "missing" -> "Left a message whose recording is missing";
      default -> "Leaves a message";
    };
  }

  static String of(Entry.Surveyed survey) {
    return "Answered \"" + survey.answer() + "\" to \"" + survey.question() + "\"" + (survey.bad() ? ", a bad answer" : "");
  }

  static String of(Entry.GaveUp gaveUp) {
    long minutes = gaveUp.waitedSeconds() / 60;
    return "Hung up after waiting " + minutes + " min " + gaveUp.waitedSeconds() % 60 + " s";
  }

  static String of(Entry.Handled handled) {
    return because("Done: " + handled.what(), handled.result());
  }

  private static String because(String what, String why) {
    return why.isEmpty() ? what : what + ": " + why;
  }

  static String of(Entry.Promised promised) {
    String what =
        switch (promised.turn()) {
          case MADE -> "Promised: ";
          case KEPT -> "Kept: ";
          case WITHDRAWN -> "Withdrawn: ";
          case OVERDUE -> "Long overdue, the resolution team was told: ";
        };
    return what + promised.words();
  }
}

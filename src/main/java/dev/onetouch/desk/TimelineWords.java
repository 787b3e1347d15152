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

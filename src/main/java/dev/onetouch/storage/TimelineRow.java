package dev.onetouch.storage;

import dev.onetouch.desk.CaseFiles.Entry;
import java.time.Instant;

/// One thing that happened about a case, as [TimelineSql] gives it. What a kind does not have is empty.
record TimelineRow(String kind, Instant at, String call, String words, String from, String to, String who) {
  private static final String MOVED = "owner-";

  Entry entry() {
    return switch (kind) {
      case "call" -> new Entry.Called(at, call, who, words);
      case "note" -> new Entry.Noted(at, who, words, call);
      case "hand-over-declined" -> new Entry.Declined(at, who, from, words);
      case "promise-made" -> new Entry.Promised(at, who, Entry.Turn.MADE, words);
      case "promise-overdue" -> new Entry.Promised(at, who, Entry.Turn.OVERDUE, words);
      case "promise-kept" -> new Entry.Promised(at, who, Entry.Turn.KEPT, words);
      case "promise-withdrawn" -> new Entry.Promised(at, who, Entry.Turn.WITHDRAWN, words);
      default -> new Entry.Moved(at, who, from, to, how(), words);
    };
  }

  private Entry.How how() {
    return switch (kind.substring(MOVED.length())) {
      case "answered" -> Entry.How.ANSWERED;
      case "handed-over" -> Entry.How.HANDED_OVER;
      case "assigned" -> Entry.How.ASSIGNED;
      case "left" -> Entry.How.LEFT;
      case "directory", "changed" -> Entry.How.ON_FILE;
      default -> throw new IllegalStateException("no such thing happens to a case: " + kind);
    };
  }
}

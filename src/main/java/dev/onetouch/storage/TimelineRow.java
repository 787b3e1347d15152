package dev.onetouch.storage;

import dev.onetouch.desk.CaseFiles.Entry;
import java.time.Instant;

/// One thing that happened about a case, as [TimelineSql] gives it. What a kind does not have is empty.
///
/// @param number how often, how long, or how many
record TimelineRow(
    String kind, Instant at, String call, String words, String from, String to, String who, int number) {
  private static final String MOVED = "owner-";

  Entry entry() {
    return switch (kind) {
      case "call" -> new Entry.Called(at, call, who, words);
      case "note" -> new Entry.Noted(at, who, words, call);
      case "hand-over-declined" -> new Entry.Declined(at, who, from, words);
      case "promise-made" -> promised(Entry.Turn.MADE);
      case "promise-overdue" -> promised(Entry.Turn.OVERDUE);
      case "promise-kept" -> promised(Entry.Turn.KEPT);
      case "callback-promised" -> back(Entry.Step.PROMISED);
      case "callback-open" -> back(Entry.Step.TRY_AGAIN);
      case "callback-dialling" -> back(Entry.Step.DIALLED);
      case "callback-task" -> back(Entry.Step.LEFT_TO_A_PERSON);
      case "callback-kept" -> back(Entry.Step.KEPT);
      case "callback-withdrawn" -> back(Entry.Step.WITHDRAWN);
      case "voicemail" -> new Entry.MessageLeft(at, call, to, from, number, words);
      case "survey" -> new Entry.Surveyed(at, call, from, words, number > 0);
      case "gave-up" -> new Entry.GaveUp(at, call, number);
      case "join" -> new Entry.Joined(at, who);
      case "task" -> new Entry.Handled(at, who, from, words);
      case "promise-withdrawn" -> promised(Entry.Turn.WITHDRAWN);
      default -> new Entry.Moved(at, who, from, to, how(), words);
    };
  }

  private Entry promised(Entry.Turn turn) {
    return new Entry.Promised(at, who, turn, words, Instant.parse(to));
  }

  private Entry back(Entry.Step step) {
    return new Entry.CalledBack(at, call, who, step, number, words);
  }

  private Entry.How how() {
    return switch (kind.substring(MOVED.length())) {
      case "answered" -> Entry.How.ANSWERED;
      case "filed" -> Entry.How.FILED;
      case "taken-over" -> Entry.How.TAKEN_OVER;
      case "handed-over" -> Entry.How.HANDED_OVER;
      case "assigned" -> Entry.How.ASSIGNED;
      case "left" -> Entry.How.LEFT;
      case "directory", "changed" -> Entry.How.ON_FILE;
      default -> throw new IllegalStateException("no such thing happens to a case: " + kind);
    };
  }
}

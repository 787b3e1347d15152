package dev.onetouch.desk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.onetouch.cases.AgentId;
import dev.onetouch.desk.CaseFiles.CaseFile;
import dev.onetouch.desk.CaseFiles.Entry;
import dev.onetouch.desk.DeskSight.OwnedCase;
import dev.onetouch.desk.ShownDesk.ShownCase;
import java.time.Instant;
import java.util.List;

/// `GET /api/cases/{number}`, as written.
record ShownFile(
    @JsonUnwrapped ShownCase about,
    String teamName,
    String customer,
    String outcome,
    Instant statusSince,
    List<Happened> timeline) {

  /// @param kind `call`, `note`, `owner`, `hand-over`, `promise`, `callback`, `voicemail`, `survey`, `gave-up`, `join` or `task`
  /// @param who who answered, wrote or did it; empty when nobody did
  /// @param words the note, how the call ended, or what was done
  /// @param call the call's id; empty for a note written outside of one
  record Happened(String kind, Instant at, String who, String words, String call) {}

  static ShownFile of(CaseFile file, AgentId viewer) {
    return new ShownFile(
        DeskView.shownCase(new OwnedCase(file.file(), file.ownerName(), file.history()), viewer),
        file.teamName(),
        file.customerName(),
        file.outcome(),
        file.file().statusSince(),
        file.timeline().stream().map(ShownFile::happened).toList());
  }

  private static Happened happened(Entry entry) {
    return switch (entry) {
      case Entry.Called called ->
          new Happened("call", called.at(), called.answeredBy(), called.outcome(), called.call());
      case Entry.Noted noted ->
          new Happened("note", noted.at(), noted.author(), noted.words(), noted.call());
      case Entry.Moved moved ->
          new Happened("owner", moved.at(), moved.by(), TimelineWords.of(moved), "");
      case Entry.Declined declined ->
          new Happened(
              "hand-over", declined.at(), declined.by(), TimelineWords.of(declined), "");
      case Entry.Promised promised ->
          new Happened("promise", promised.at(), promised.by(), TimelineWords.of(promised), "");
      case Entry.CalledBack back ->
          new Happened("callback", back.at(), back.by(), TimelineWords.of(back), back.call());
      case Entry.MessageLeft left ->
          new Happened("voicemail", left.at(), "", TimelineWords.of(left), left.call());
      case Entry.Surveyed survey ->
          new Happened("survey", survey.at(), "", TimelineWords.of(survey), survey.call());
      case Entry.GaveUp gaveUp ->
          new Happened("gave-up", gaveUp.at(), "", TimelineWords.of(gaveUp), gaveUp.call());
      case Entry.Joined joined ->
          new Happened("join", joined.at(), joined.by(), joined.by() + " of the resolution team helps", "");
      case Entry.Handled handled ->
          new Happened("task", handled.at(), handled.by(), TimelineWords.of(handled), "");
    };
  }
}

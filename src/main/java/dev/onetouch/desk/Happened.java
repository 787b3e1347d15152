package dev.onetouch.desk;

import dev.onetouch.desk.CaseFiles.Entry;
import java.time.Instant;
import java.util.Optional;

/// One line of a case's timeline, as written: in a sentence, and in the parts of which a page makes one in its reader's
/// language.
///
/// @param kind `call`, `note`, `owner`, `hand-over`, `promise`, `callback`, `voicemail`, `survey`, `gave-up`, `join` or `task`
/// @param turn what became of it, `plain` where there is but one
/// @param who who answered, wrote or did it; empty when nobody did
/// @param number which attempt, or how many seconds
/// @param call the call's id; empty for a note written outside of one
/// @param voicemail the message, when there is something to hear
/// @param due by when what was promised is, or was, to be kept
/// @param parts of the sentence the house wrote in `said`, or of the task in `from`
/// @param saidParts of what became of a task, which the house may have written too
record Happened(
    String kind,
    String turn,
    Instant at,
    String who,
    String words,
    String from,
    String to,
    int number,
    String said,
    String call,
    Optional<String> voicemail,
    Optional<Instant> due,
    Parts parts,
    Parts saidParts) {
  private static final String PLAIN = "plain";

  private Happened(
      String kind, String turn, Instant at, String who, String words, String from, String to, int number, String said,
      String call, Optional<String> voicemail) {
    this(
        kind, turn, at, who, words, from, to, number, said, call, voicemail, Optional.empty(), ours(kind, from, said),
        kind.equals("task") ? Parts.of(said) : Parts.NONE);
  }

  /// What the house itself may have written of it; messages are never ours.
  private static Parts ours(String kind, String from, String said) {
    return switch (kind) {
      case "task" -> Parts.of(from);
      case "callback", "owner", "promise" -> Parts.of(said);
      case "note" -> Parts.ofNote(said);
      default -> Parts.NONE;
    };
  }

  static Happened of(Entry entry) {
    return switch (entry) {
      case Entry.Called one -> plain("call", one.at(), one.answeredBy(), one.outcome(), one.outcome(), one.call());
      case Entry.Noted one -> plain("note", one.at(), one.author(), one.words(), one.words(), one.call());
      case Entry.Moved one ->
          new Happened(
              "owner", Words.of(one.how()), one.at(), one.by(), TimelineWords.of(one), one.from(), one.to(), 0, one.why(), "",
              Optional.empty());
      case Entry.Declined one ->
          new Happened(
              "hand-over", "declined", one.at(), one.by(), TimelineWords.of(one), one.offeredBy(), "", 0, one.note(), "",
              Optional.empty());
      case Entry.Promised one ->
          counted("promise", Words.of(one.turn()), one.at(), one.by(), TimelineWords.of(one), 0, one.words(), "").by(one.due());
      case Entry.CalledBack one ->
          counted(
              "callback", Words.of(one.step()), one.at(), one.by(), TimelineWords.of(one), one.attempt(), one.why(), one.call());
      case Entry.MessageLeft one -> of(one);
      case Entry.Surveyed one ->
          new Happened(
              "survey", one.bad() ? "bad" : "good", one.at(), "", TimelineWords.of(one), one.question(), "", 0, one.answer(),
              one.call(), Optional.empty());
      case Entry.GaveUp one ->
          counted("gave-up", PLAIN, one.at(), "", TimelineWords.of(one), one.waitedSeconds(), "", one.call());
      case Entry.Joined one ->
          plain("join", one.at(), one.by(), one.by() + " of the resolution team helps", "", "");
      case Entry.Handled one ->
          new Happened(
              "task", PLAIN, one.at(), one.by(), TimelineWords.of(one), one.what(), "", 0, one.result(), "", Optional.empty());
    };
  }

  private static Happened of(Entry.MessageLeft one) {
    return new Happened(
        "voicemail", one.state(), one.at(), "", TimelineWords.of(one), "", "", one.seconds(), one.transcript(), one.call(),
        Optional.of(one.id()).filter(id -> one.state().equals("arrived")));
  }

  private Happened by(Instant due) {
    return new Happened(kind, turn, at, who, words, from, to, number, said, call, voicemail, Optional.of(due), parts, saidParts);
  }

  private static Happened plain(String kind, Instant at, String who, String words, String said, String call) {
    return counted(kind, PLAIN, at, who, words, 0, said, call);
  }

  private static Happened counted(
      String kind, String turn, Instant at, String who, String words, int number, String said, String call) {
    return new Happened(kind, turn, at, who, words, "", "", number, said, call, Optional.empty());
  }
}

package dev.onetouch.desk;

import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Case;
import dev.onetouch.cases.CaseNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Cases with their history. A case is there for its owner, for its team, for whoever is being
/// offered or took a call about it, for whom it is held out to, for whoever has a task or a callback
/// about it, for the resolution team while it needs them or they help, and for those who see
/// everything; for all others there is no such case. Throws [dev.onetouch.switchboard.StoreUnavailable] when the store cannot be asked.
public interface CaseFiles {

  Optional<CaseFile> read(Viewer viewer, CaseNumber number);

  /// @param id of the note; the same one twice is kept once
  /// @return `false` when there is no such case
  boolean addNote(Viewer viewer, CaseNumber number, String id, String words);

  /// Resolves and notes who did, at once.
  Resolving resolve(Viewer viewer, CaseNumber number, String noteId, String outcome);

  /// Opens a resolved case again, with the owner it had, and notes who did and why. One that is not resolved stays as it is.
  ///
  /// @return `false` when there is no such case
  boolean reopen(Viewer viewer, CaseNumber number, String noteId, String why);

  /// Says in other words what a case is about; who did, and what it said before, stays in the audit trail.
  ///
  /// @return `false` when there is no such case
  boolean rename(Viewer viewer, CaseNumber number, String subject);

  /// Resolved cases of the same team that speak of the same things, the most alike first; only those the viewer may read.
  ///
  /// @return none when there is no such case
  Optional<List<Similar>> similar(Viewer viewer, CaseNumber number);

  /// A resolved case that may show how it was done.
  record Similar(CaseNumber number, String subject, String ownerName, String outcome, Instant resolved) {
    public static final int MAX = 5;
  }

  record Viewer(AgentId agent, boolean seesEverything) {}

  enum Resolving {
    /// Also when it was resolved with this very outcome before.
    RESOLVED,
    RESOLVED_OTHERWISE,
    NO_SUCH_CASE
  }

  /// @param customerName empty when no customer is known for it
  /// @param whom whom to call about it, none when nobody knows
  /// @param timeline latest first
  record CaseFile(
      Case file,
      String ownerName,
      String teamName,
      String customerName,
      String outcome,
      History history,
      List<OutboundDesk.Target> whom,
      List<Entry> timeline) {
    public static final int MAX_TIMELINE = 200;

    public CaseFile {
      whom = List.copyOf(whom);
      timeline = List.copyOf(timeline);
    }
  }

  /// One thing that happened about a case.
  sealed interface Entry {
    Instant at();

    /// @param answeredBy full name of who answered, empty when nobody did
    /// @param outcome how it ended; empty while it goes on
    record Called(Instant at, String call, String answeredBy, String outcome) implements Entry {}

    /// @param call the call it was written in; empty when outside of one
    record Noted(Instant at, String author, String words, String call) implements Entry {}

    /// The case got another owner.
    ///
    /// @param by full name of whose act it was, empty when the directory's
    /// @param from full name of the owner before, empty when nobody was
    /// @param to full name of the owner from then on, empty when nobody was
    record Moved(Instant at, String by, String from, String to, How how, String why)
        implements Entry {}

    /// A hand-over was declined and the case stayed where it was.
    record Declined(Instant at, String by, String offeredBy, String note) implements Entry {}

    /// @param by full name of who did it, empty when nobody did
    /// @param due by when it is, or was, to be kept
    record Promised(Instant at, String by, Turn turn, String words, Instant due) implements Entry {}

    /// Something became of a callback.
    ///
    /// @param by full name of whose act it was, empty when a call's
    /// @param attempt which attempt it was, 0 before the first
    record CalledBack(Instant at, String call, String by, Step step, int attempt, String why) implements Entry {}

    /// A message was left.
    ///
    /// @param state `recording`, `arrived`, `empty` or `missing`
    record MessageLeft(
        Instant at, String call, String id, String state, int seconds, String transcript)
        implements Entry {}

    record Surveyed(Instant at, String call, String question, String answer, boolean bad) implements Entry {}

    /// The caller hung up while waiting for a person.
    record GaveUp(Instant at, String call, int waitedSeconds) implements Entry {}

    /// Somebody of the resolution team helps with it.
    record Joined(Instant at, String by) implements Entry {}

    /// A task about it is done.
    ///
    /// @param by full name of who did it, empty when it became needless
    record Handled(Instant at, String by, String what, String result) implements Entry {}

    enum Step {
      PROMISED,
      DIALLED,
      TRY_AGAIN,
      LEFT_TO_A_PERSON,
      KEPT,
      WITHDRAWN
    }

    enum How {
      ANSWERED,
      /// Nobody had answered yet.
      FILED,
      /// By the resolution team.
      TAKEN_OVER,
      HANDED_OVER,
      ASSIGNED,
      /// The owner before has left the company.
      LEFT,
      ON_FILE
    }

    enum Turn {
      MADE,
      KEPT,
      WITHDRAWN,
      /// The resolution team was told.
      OVERDUE
    }
  }
}

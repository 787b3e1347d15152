package dev.onetouch.desk;

import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.Verdict.Reason;
import dev.onetouch.desk.CaseFiles.Viewer;
import java.time.Instant;
import java.util.List;

/// What customers were promised by when, judged by [dev.onetouch.cases.PromiseRules]. The owner of the case owes
/// it. Throws [dev.onetouch.switchboard.StoreUnavailable].
public interface Promises {

  /// @param id of the promise
  Outcome promise(Viewer viewer, CaseNumber number, String id, String what, Instant by);

  /// May be repeated.
  Outcome kept(Viewer viewer, String id);

  /// May be repeated.
  Outcome withdraw(Viewer viewer, String id, String why);

  /// Hands promises that are overdue by more than the limit to the resolution team, each once whichever node asks.
  ///
  /// @return whose desks show something else now: the owners and the team
  List<AgentId> escalateOverdue(int max);

  sealed interface Outcome {
    record Done(List<AgentId> touched) implements Outcome {
      public Done {
        touched = List.copyOf(touched);
      }
    }

    record Refused(Reason reason) implements Outcome {}

    /// No such case or promise for this viewer.
    record NotThere() implements Outcome {}
  }
}

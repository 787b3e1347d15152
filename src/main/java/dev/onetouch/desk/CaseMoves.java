package dev.onetouch.desk;

import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.Verdict.Reason;
import dev.onetouch.desk.CaseFiles.Viewer;
import java.util.List;

/// Moves the ownership of cases by an explicit act, judged by [dev.onetouch.cases.OwnershipRules] while what is
/// judged is locked: of two at once one counts. Who, when and why stay in the case's history. Throws
/// [dev.onetouch.switchboard.StoreUnavailable]; what was asked may then be asked again: what was done already is
/// either the same answer or a refusal that says so.
public interface CaseMoves {
  int MAX_OPEN = 200;

  /// @param id of the hand-over, a fresh one
  Outcome offer(Viewer by, CaseNumber number, String id, AgentId to, String note);

  /// May be repeated: whoever accepted hears the same again.
  Outcome accept(AgentId by, String id);

  /// May be repeated.
  Outcome decline(AgentId by, String id);

  Outcome assign(Viewer by, CaseNumber number, AgentId to, String why);

  /// A supervisor or a member of the resolution team becomes the owner.
  Outcome takeOver(Viewer by, CaseNumber number, String why);

  /// Everybody's open hand-overs, the oldest first, at most [#MAX_OPEN]; for supervisors.
  List<DeskTasks.Held> open();

  /// All unresolved cases go to one colleague, and the leaver can neither sign in nor be rung any more: all of it
  /// or nothing.
  Outcome leave(Dismissal how, AgentId leaver);

  /// @param byAdministrator whether it is an administrator's act
  record Dismissal(AgentId by, boolean byAdministrator, AgentId to, String why) {}

  sealed interface Outcome {
    /// @param touched whose desks show something else now
    /// @param cases how many changed hands
    record Done(List<AgentId> touched, int cases) implements Outcome {
      public Done {
        touched = List.copyOf(touched);
      }
    }

    record Refused(Reason reason) implements Outcome {}

    /// No such case, hand-over or agent, as far as who asks is concerned.
    record NotThere() implements Outcome {}
  }
}

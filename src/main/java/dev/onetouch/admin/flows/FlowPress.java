package dev.onetouch.admin.flows;

import dev.onetouch.cases.AgentId;
import dev.onetouch.flow.Flow;
import dev.onetouch.flow.FlowId;
import java.util.Collection;
import java.util.List;

/// Makes versions live; the same press that a directory file's flows go through. What it has pressed answers new calls on
/// every node within a second. Throws [dev.onetouch.switchboard.StoreUnavailable]; may be asked again, since what is live
/// already is not published twice.
public interface FlowPress {

  Outcome publish(Sheet sheet);

  /// Makes an earlier version live again.
  ///
  /// @param premises the directory's revision it was verified against
  Outcome rollBack(FlowId id, int version, long premises, Act act);

  /// What goes to press.
  ///
  /// @param premises the directory's revision it was verified against
  /// @param draft the draft's revision that was read; none when it does not matter any more, being approved
  record Sheet(Flow flow, Collection<Flow> subflows, long premises, List<Long> draft, Act act) {
    public Sheet {
      subflows = List.copyOf(subflows);
      draft = List.copyOf(draft);
    }
  }

  /// Whose act it is.
  ///
  /// @param by who wanted it
  /// @param approval a second administrator's word, none where none is needed; it is used up by the act
  record Act(AgentId by, String note, List<Approved> approval) {
    public Act {
      approval = List.copyOf(approval);
    }
  }

  record Approved(String approval, AgentId by) {}

  sealed interface Outcome {
    record Live(int version) implements Outcome {}

    /// The draft was saved again meanwhile, or the approval was used.
    record Stale() implements Outcome {}

    /// The directory changed meanwhile: verify again.
    record Moved() implements Outcome {}

    record NotThere() implements Outcome {}
  }
}

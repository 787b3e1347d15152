package dev.onetouch.desk;

import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.desk.CaseFiles.Viewer;
import dev.onetouch.desk.DeskSight.OwnedCase;
import java.time.Instant;
import java.util.List;

/// Cases that went wrong once too often, for the resolution team and supervisors. Taking one over is a move of its ownership; see
/// [CaseMoves]. Throws [dev.onetouch.switchboard.StoreUnavailable].
public interface Resolution {
  /// More than this are not shown.
  int MAX_CASES = 200;

  /// The one that waits longest first; none for whoever is not in the team.
  List<Needed> waiting(Viewer viewer);

  /// This agent helps with the case from now on, and may see it; its owner stays its owner. May be repeated.
  Joining join(Viewer by, CaseNumber number);

  /// @param reasons at least one of `called-again`, `promise-overdue`, `asked-for-you`
  /// @param since when the first of them came up
  /// @param helping full names of who has joined
  record Needed(OwnedCase about, String customer, List<String> reasons, Instant since, List<String> helping) {
    public Needed {
      reasons = List.copyOf(reasons);
      helping = List.copyOf(helping);
    }
  }

  sealed interface Joining {
    /// @param touched whose desks show something else now
    record Joined(List<AgentId> touched) implements Joining {
      public Joined {
        touched = List.copyOf(touched);
      }
    }

    record NotInTheTeam() implements Joining {}

    record NotThere() implements Joining {}
  }
}

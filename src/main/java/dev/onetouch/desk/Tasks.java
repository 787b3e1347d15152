package dev.onetouch.desk;

import dev.onetouch.cases.AgentId;
import dev.onetouch.desk.CaseFiles.Viewer;
import java.util.List;

/// What somebody should look after until it is done. A task is there for its owner, for its team while nobody owns it, for whoever
/// claimed it, and for supervisors; a bad survey for supervisors alone. Throws
/// [dev.onetouch.switchboard.StoreUnavailable]. Everything may be repeated.
public interface Tasks {

  /// Says that this agent is at it; of two at once one is.
  Outcome claim(Viewer by, String id);

  /// Gives it back to those who had it before it was claimed.
  Outcome release(Viewer by, String id);

  /// @param result what became of it, in the agent's words
  Outcome done(Viewer by, String id, String result);

  sealed interface Outcome {
    /// @param touched whose desks show something else now
    record Done(List<AgentId> touched) implements Outcome {
      public Done {
        touched = List.copyOf(touched);
      }
    }

    /// @param who full name of the colleague who is at it
    record Claimed(String who) implements Outcome {}

    /// It was done before, with this result.
    record Over(String result) implements Outcome {}

    record NotThere() implements Outcome {}
  }
}

package dev.onetouch.call;

import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CallbackId;
import java.util.List;

/// Why there is a call: somebody called us, or we call somebody.
public sealed interface Origin {
  CalledUs CALLED_US = new CalledUs();

  record CalledUs() implements Origin {}

  /// We keep a promise.
  ///
  /// @param attempt the first is 1
  /// @param promisedBy the agent who was to call, says the promise; none when any of the team will do. The case may have another
  ///     owner by now
  record CalledBack(CallbackId callback, int attempt, List<AgentId> promisedBy) implements Origin {
    public CalledBack {
      // Calls that were stored before it was kept.
      promisedBy = promisedBy == null ? List.of() : List.copyOf(promisedBy);
    }

    /// One that any of the team may make.
    public CalledBack(CallbackId callback, int attempt) {
      this(callback, attempt, List.of());
    }
  }

  /// An agent calls a customer from a case.
  record CalledFromDesk(AgentId by) implements Origin {}

  default boolean outbound() {
    return switch (this) {
      case CalledUs _ -> false;
      case CalledBack _, CalledFromDesk _ -> true;
    };
  }
}

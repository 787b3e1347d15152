package dev.onetouch.call;

import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CallbackId;

/// Why there is a call: somebody called us, or we call somebody.
public sealed interface Origin {
  CalledUs CALLED_US = new CalledUs();

  record CalledUs() implements Origin {}

  /// We keep a promise.
  ///
  /// @param attempt the first is 1
  record CalledBack(CallbackId callback, int attempt) implements Origin {}

  /// An agent calls a customer from a case.
  record CalledFromDesk(AgentId by) implements Origin {}

  default boolean outbound() {
    return switch (this) {
      case CalledUs _ -> false;
      case CalledBack _, CalledFromDesk _ -> true;
    };
  }
}

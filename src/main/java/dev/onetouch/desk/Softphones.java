package dev.onetouch.desk;

import dev.onetouch.cases.AgentId;

/// The telephones in agents' browsers: which kind there is, and what a browser needs to be one.
public interface Softphones {

  /// What the browser of this agent needs to be their telephone, and nobody else's.
  Softphone of(AgentId agent);

  /// The telephone in one agent's browser.
  sealed interface Softphone {

    /// Agents are rung by phone only: nothing was configured that a browser could register with.
    record None() implements Softphone {}

    /// A telephone of the demo's own carrier.
    ///
    /// @param identity what the carrier knows the browser by
    record Sandbox(String identity) implements Softphone {}

    /// A telephone of Twilio's.
    ///
    /// @param token lets a browser register under this identity and no other; a secret of the agent's own
    /// @param seconds how long the token holds, from now on
    record Twilio(String identity, String token, long seconds) implements Softphone {
      @Override
      public String toString() {
        return "Twilio[" + identity + "]";
      }
    }
  }
}

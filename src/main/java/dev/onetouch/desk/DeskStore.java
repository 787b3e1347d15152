package dev.onetouch.desk;

import dev.onetouch.call.CallId;
import dev.onetouch.call.OfferId;
import dev.onetouch.cases.AgentId;
import java.time.Duration;
import java.util.Optional;

/// What a desk reads and writes. Everything throws [dev.onetouch.switchboard.StoreUnavailable] when
/// the store cannot be asked; an outage is never "not yours". Reads may be repeated, and so may
/// every write here but one: a second time changes nothing.
public interface DeskStore {
  /// A browser nothing was heard of for this long is not rung: three times the interval of an open stream's heartbeat.
  Duration LIVE_FOR = Duration.ofSeconds(15);

  DeskSight see(AgentId agent);

  /// What [#see] would show now, as a fingerprint, in one round trip.
  Revision revision(AgentId agent);

  /// The agent's desk is open. Without this for a while, a browser is no longer rung.
  void heartbeat(AgentId agent);

  /// The call of this offer, when it was made to this agent, however it ended.
  Optional<CallId> callOffered(AgentId agent, OfferId offer);

  PresenceResult say(AgentId agent, Wish wish);

  /// Whether the agent's phone is rung while the browser they are available by is silent.
  ///
  /// @return `false` when no phone is on file for them
  boolean phoneInstead(AgentId agent, boolean on);

  /// Keeps the agent's notes on the call and on its case, in place of those this agent kept before. What others wrote on
  /// the same call stays as it is.
  ///
  /// @return `false` when this agent never had this call
  boolean keepNotes(AgentId agent, CallId call, String words);

  /// @return `false` when the agent was in no wrap-up
  boolean endWrapUp(AgentId agent);

  /// Makes the agent's wrap-up longer by this much, once.
  Extending extendWrapUp(AgentId agent, Duration by);

  enum Extending {
    EXTENDED,
    EXTENDED_BEFORE,
    NO_WRAP_UP
  }

  /// What an agent wants.
  sealed interface Wish {
    record ByBrowser() implements Wish {}

    record ByPhone() implements Wish {}

    record Away(String reason) implements Wish {}
  }

  sealed interface PresenceResult {
    /// @param free whether the agent may be rung this instant
    record Said(boolean free) implements PresenceResult {}

    record NoPhoneOnFile() implements PresenceResult {}
  }
}

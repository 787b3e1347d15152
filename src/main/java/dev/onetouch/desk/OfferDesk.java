package dev.onetouch.desk;

import dev.onetouch.call.OfferId;
import dev.onetouch.cases.AgentId;

/// Says yes or no to an offer on an agent's behalf. Both may be repeated: the same agent gets the
/// same answer again.
public interface OfferDesk {

  AcceptResult accept(AgentId agent, OfferId offer);

  /// A no that comes too late is as good as one in time: the agent does not get the call.
  DeclineResult decline(AgentId agent, OfferId offer);

  sealed interface AcceptResult {
    /// The call is this agent's.
    record Taken() implements AcceptResult {}

    /// @param reason why there is nothing to take, in one sentence for the agent
    record Gone(String reason) implements AcceptResult {}

    /// It could not be decided just now, or is not known whether it was. May be tried again.
    record Unavailable() implements AcceptResult {}
  }

  sealed interface DeclineResult {
    record Declined() implements DeclineResult {}

    record Unavailable() implements DeclineResult {}
  }
}

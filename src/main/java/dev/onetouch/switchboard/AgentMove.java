package dev.onetouch.switchboard;

import dev.onetouch.call.OfferId;
import dev.onetouch.cases.AgentId;
import java.time.Duration;

/// A change of what an agent is doing, made in the same statement as the turn that causes it. Times run on the database's
/// clock. A [Reserve] or [Engage] that does not find what it expects stops the whole turn (nothing is written); the others
/// change the agent only while they are still on that offer, and otherwise nothing.
public sealed interface AgentMove {
  AgentId agent();

  OfferId offer();

  /// Free at this epoch -> offered, until the lease is over; the epoch grows by one.
  ///
  /// @param evenInWrapUp whether somebody finishing notes may be taken too: by the caller they were cut off from
  record Reserve(AgentId agent, OfferId offer, long epoch, Duration lease, boolean evenInWrapUp) implements AgentMove {
    public Reserve(AgentId agent, OfferId offer, long epoch, Duration lease) {
      this(agent, offer, epoch, lease, false);
    }
  }

  /// Offered -> on call.
  record Engage(AgentId agent, OfferId offer) implements AgentMove {}

  /// Offered or on call -> free. An offer that the agent declined or missed counts; the second in a row makes the agent away, with that as the reason.
  record Release(AgentId agent, OfferId offer, boolean counts) implements AgentMove {}

  /// On call -> wrap-up, until the limit is over.
  record WrapUp(AgentId agent, OfferId offer, Duration limit) implements AgentMove {}
}

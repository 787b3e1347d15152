package dev.onetouch.call;

import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.TeamId;
import dev.onetouch.routing.Rung;

/// A call held out to one agent.
///
/// @param name the agent's full name
/// @param team the team in whose name the agent is rung; a new case belongs to it
/// @param why why it came to this agent, in one line
/// @param epoch the fencing number at which the agent is reserved
public record Offer(OfferId id, AgentId agent, String name, TeamId team, Device device, Rung rung, String why, long epoch) {

  /// What rings.
  public sealed interface Device {
    /// The agent's web desk, under the agent's id.
    record Browser() implements Device {}

    /// A phone; the agent hears who calls and must press 1.
    record Phone(PhoneNumber number) implements Device {}
  }

  /// The agent's id as text, for rooms that need not know what agents are.
  public String agentId() {
    return agent.value();
  }

  public boolean byPhone() {
    return device instanceof Device.Phone;
  }
}

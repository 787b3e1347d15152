package dev.onetouch.routing;

import dev.onetouch.cases.AgentId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What is known of agents and waiting callers at one instant.
///
/// @param recentWaits how long callers who asked for the same team waited for an answer lately, newest first
public record Floor(List<Agent> agents, List<Waiter> waiting, List<Duration> recentWaits) {
  public static final int MAX_AGENTS = 500;
  public static final int MAX_WAITING = 1_000;
  public static final Floor EMPTY = new Floor(List.of(), List.of(), List.of());

  public Floor {
    agents = List.copyOf(agents);
    waiting = List.copyOf(waiting);
    recentWaits = List.copyOf(recentWaits);
  }

  public Optional<Agent> agent(AgentId id) {
    return agents.stream().filter(agent -> agent.id().equals(id)).findFirst();
  }
}

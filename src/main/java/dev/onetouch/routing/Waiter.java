package dev.onetouch.routing;

import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.TeamId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Somebody who waits for a person.
///
/// @param call the waiting call's id
/// @param teams the team they wait for, or none when anyone will do
/// @param since when they first asked for a person
/// @param skipped agents who declined or let this call ring, and so are left to those behind
/// @param onlyFor the owner they chose to wait for, none when any agent of the team will do
public record Waiter(String call, List<TeamId> teams, Instant since, Set<AgentId> skipped, List<AgentId> onlyFor) {
  public Waiter {
    teams = List.copyOf(teams);
    skipped = Set.copyOf(skipped);
    onlyFor = List.copyOf(onlyFor);
  }

  /// Somebody who waits for any agent of the team.
  public Waiter(String call, List<TeamId> teams, Instant since, Set<AgentId> skipped) {
    this(call, teams, since, skipped, List.of());
  }

  /// Somebody whom nobody has turned down yet.
  public Waiter(String call, List<TeamId> teams, Instant since) {
    this(call, teams, since, Set.of(), List.of());
  }
}

package dev.onetouch.routing;

import dev.onetouch.cases.TeamId;
import java.time.Instant;
import java.util.List;

/// Somebody who waits for a person.
///
/// @param call the waiting call's id
/// @param teams the team they wait for, or none when anyone will do
/// @param since when they first asked for a person
public record Waiter(String call, List<TeamId> teams, Instant since) {
  public Waiter {
    teams = List.copyOf(teams);
  }
}

package dev.onetouch.routing;

import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Owner;
import dev.onetouch.cases.TeamId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// What one caller needs of the floor.
///
/// @param call the call's id, to find its own place among those who wait
/// @param owner whose case it is
/// @param ownerFirst whether the owner's rung is climbed at all
/// @param wish what the caller would rather have while the owner cannot come
/// @param cutOffFrom the agent they were cut off from, none when they were not
/// @param teams the team to look in, none when anyone will do
/// @param language the caller's language
/// @param since when the caller first asked for a person: their place in the queue
/// @param skipped agents who declined or let it ring on this call
/// @param at this instant
public record Need(
    String call,
    Owner owner,
    boolean ownerFirst,
    OwnerWish wish,
    List<AgentId> cutOffFrom,
    List<TeamId> teams,
    Set<String> skills,
    String language,
    Instant since,
    Set<AgentId> skipped,
    Instant at) {
  public Need {
    cutOffFrom = List.copyOf(cutOffFrom);
    teams = List.copyOf(teams);
    skills = Set.copyOf(skills);
    skipped = Set.copyOf(skipped);
  }
}

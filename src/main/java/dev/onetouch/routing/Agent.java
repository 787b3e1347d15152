package dev.onetouch.routing;

import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.TeamId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// An agent as seen at one instant.
///
/// @param covers who stands in for this agent, in order
/// @param hours the opening hours they work in, empty when they name none
/// @param since since when their activity is what it is; the longest free is rung first
/// @param epoch the fencing number a reservation must still find unchanged
public record Agent(
    AgentId id,
    String name,
    Set<TeamId> teams,
    Set<String> skills,
    Set<String> languages,
    List<AgentId> covers,
    String hours,
    Presence presence,
    Activity activity,
    Instant since,
    long epoch) {
  public Agent {
    teams = Set.copyOf(teams);
    skills = Set.copyOf(skills);
    languages = Set.copyOf(languages);
    covers = List.copyOf(covers);
  }

  /// An agent who names no working hours.
  public Agent(
      AgentId id,
      String name,
      Set<TeamId> teams,
      Set<String> skills,
      Set<String> languages,
      List<AgentId> covers,
      Presence presence,
      Activity activity,
      Instant since,
      long epoch) {
    this(id, name, teams, skills, languages, covers, "", presence, activity, since, epoch);
  }

  /// Wants to be rung now, whether or not busy.
  public boolean signedIn() {
    return presence.reachable();
  }

  /// May be rung this instant.
  public boolean free() {
    return signedIn() && activity == Activity.FREE;
  }

  /// May be rung by somebody they were just cut off from, in the middle of their notes.
  public boolean freeOrWrappingUp() {
    return signedIn() && (activity == Activity.FREE || activity == Activity.WRAP_UP);
  }

  public String firstName() {
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }
}

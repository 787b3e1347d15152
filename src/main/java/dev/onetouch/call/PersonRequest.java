package dev.onetouch.call;

import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.TeamId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A caller's request for a person, from the moment they first asked until somebody answered. It keeps their place in
/// the queue whatever was tried in between.
///
/// @param ownerFirst whether the case's owner is tried first
/// @param teams the team to look in, none when anyone will do
/// @param after where the caller goes when the agent has hung up; none ends the call
/// @param since when they first asked
/// @param skipped agents who declined or let it ring
/// @param rungSeconds how long it has rung since the caller was last spoken to
/// @param dutyTries how often the duty line was dialled for this request
public record PersonRequest(
    PersonReason reason,
    boolean ownerFirst,
    List<TeamId> teams,
    Set<String> skills,
    int ringSeconds,
    List<Continuation> after,
    Instant since,
    Set<AgentId> skipped,
    int rungSeconds,
    int dutyTries) {
  /// Ringing in a row lasts no longer than this before the caller is spoken to and has keys again.
  public static final int MAX_RINGING_SECONDS = 60;

  public PersonRequest {
    teams = List.copyOf(teams);
    skills = Set.copyOf(skills);
    after = List.copyOf(after);
    skipped = Set.copyOf(skipped);
  }

  PersonRequest skipping(Set<AgentId> more) {
    Set<AgentId> all = new HashSet<>(skipped);
    all.addAll(more);
    return new PersonRequest(reason, ownerFirst, teams, skills, ringSeconds, after, since, all, rungSeconds, dutyTries);
  }

  PersonRequest ringing(int seconds) {
    return new PersonRequest(
        reason, ownerFirst, teams, skills, ringSeconds, after, since, skipped, rungSeconds + seconds, dutyTries);
  }

  PersonRequest spokenTo() {
    return new PersonRequest(reason, ownerFirst, teams, skills, ringSeconds, after, since, skipped, 0, dutyTries);
  }

  PersonRequest dutyLineTried() {
    return new PersonRequest(
        reason, ownerFirst, teams, skills, ringSeconds, after, since, skipped, rungSeconds, dutyTries + 1);
  }

  /// After the duty line too was silent, everybody may be asked again.
  PersonRequest askingEveryoneAgain() {
    return new PersonRequest(reason, ownerFirst, teams, skills, ringSeconds, after, since, Set.of(), 0, dutyTries);
  }

  boolean mayRingFor(int seconds) {
    return rungSeconds + seconds <= MAX_RINGING_SECONDS;
  }
}

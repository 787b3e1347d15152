package dev.onetouch.call;

import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.TeamId;
import dev.onetouch.routing.OwnerWish;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// A caller's request for a person, from the moment they first asked until somebody answered. It keeps their place in
/// the queue whatever was tried in between. Whoever has talked and needs somebody
/// again has the place they had, and waits from then on.
///
/// @param ownerFirst whether the case's owner is tried first
/// @param teams the team to look in, none when anyone will do
/// @param after where the caller goes when the agent has hung up; none ends the call
/// @param since when they first asked, which is their place
/// @param skipped agents who declined or let it ring
/// @param rungSeconds how long it has rung since the caller was last spoken to
/// @param dutyTries how often the duty line was dialled for this request
/// @param wish what they would rather have while the owner cannot come
/// @param cutOffFrom the agent they were cut off from, none when they were not
/// @param waitsSince when this wait began: when they first asked, or were without an agent again
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
    int dutyTries,
    OwnerWish wish,
    List<AgentId> cutOffFrom,
    Instant waitsSince) {
  /// Ringing in a row lasts no longer than this before the caller is spoken to and has keys again.
  public static final int MAX_RINGING_SECONDS = 60;

  public PersonRequest {
    teams = List.copyOf(teams);
    skills = Set.copyOf(skills);
    after = List.copyOf(after);
    skipped = Set.copyOf(skipped);
    // Calls that were stored before there was a choice.
    wish = Objects.requireNonNullElse(wish, OwnerWish.UNDECIDED);
    cutOffFrom = List.copyOf(cutOffFrom);
    // Calls that were stored before there was a second wait.
    waitsSince = Objects.requireNonNullElse(waitsSince, since);
  }

  /// A request that has just been made.
  static PersonRequest fresh(
      PersonReason reason,
      boolean ownerFirst,
      List<TeamId> teams,
      Set<String> skills,
      int ringSeconds,
      List<Continuation> after,
      Instant since) {
    return new PersonRequest(
        reason, ownerFirst, teams, skills, ringSeconds, after, since, Set.of(), 0, 0, OwnerWish.UNDECIDED, List.of(),
        since);
  }

  PersonRequest skipping(Set<AgentId> more) {
    Set<AgentId> all = new HashSet<>(skipped);
    all.addAll(more);
    return with(all, rungSeconds, dutyTries, wish);
  }

  PersonRequest ringing(int seconds) {
    return with(skipped, rungSeconds + seconds, dutyTries, wish);
  }

  PersonRequest spokenTo() {
    return with(skipped, 0, dutyTries, wish);
  }

  PersonRequest dutyLineTried() {
    return with(skipped, rungSeconds, dutyTries + 1, wish);
  }

  /// After the duty line too was silent, everybody may be asked again.
  PersonRequest askingEveryoneAgain() {
    return with(Set.of(), 0, dutyTries, wish);
  }

  /// They wait in line now, and whom they were cut off from is as good as anybody: only at once are they rung in the middle
  /// of their notes.
  PersonRequest inLine() {
    return spokenTo().cutOff(List.of());
  }

  /// Whoever chooses to wait for the owner has them rung again, whether or not they let it ring before.
  PersonRequest wishing(OwnerWish chosen, AgentId owner) {
    Set<AgentId> left = chosen instanceof OwnerWish.TheOwner
        ? skipped.stream().filter(agent -> !agent.equals(owner)).collect(Collectors.toSet())
        : skipped;
    return with(left, 0, dutyTries, chosen).inLine();
  }

  /// Somebody else will do.
  PersonRequest wishingAnybody() {
    return with(skipped, rungSeconds, dutyTries, OwnerWish.ANYBODY).cutOff(List.of());
  }

  /// Somebody else than whom they talked with until now.
  PersonRequest somebodyElse(Instant now) {
    return waitingFrom(now).wishingAnybody();
  }

  PersonRequest cutOffFrom(AgentId agent) {
    return cutOff(List.of(agent));
  }

  /// They talked a moment ago: the same agent, whom they had before, and should that fail anybody.
  PersonRequest backTo(AgentId agent, Instant now) {
    Set<AgentId> others = skipped.stream().filter(one -> !one.equals(agent)).collect(Collectors.toSet());
    return waitingFrom(now).with(others, 0, dutyTries, OwnerWish.ANYBODY).cutOffFrom(agent);
  }

  boolean mayRingFor(int seconds) {
    return rungSeconds + seconds <= MAX_RINGING_SECONDS;
  }

  private PersonRequest cutOff(List<AgentId> from) {
    return new PersonRequest(
        reason, ownerFirst, teams, skills, ringSeconds, after, since, skipped, rungSeconds, dutyTries, wish, from, waitsSince);
  }

  private PersonRequest waitingFrom(Instant now) {
    return new PersonRequest(
        reason, ownerFirst, teams, skills, ringSeconds, after, since, skipped, 0, dutyTries, wish, cutOffFrom, now);
  }

  private PersonRequest with(Set<AgentId> nowSkipped, int nowRung, int nowDutyTries, OwnerWish nowWish) {
    return new PersonRequest(
        reason, ownerFirst, teams, skills, ringSeconds, after, since, nowSkipped, nowRung, nowDutyTries, nowWish, cutOffFrom,
        waitsSince);
  }
}

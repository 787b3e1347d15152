package dev.onetouch.routing;

import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Owner;
import dev.onetouch.cases.TeamId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The ladder. Its rungs, in the order of the code:
///
/// 1. the **same agent**, even in the middle of their notes, for a caller who was cut off from them
/// 2. the case's **owner**, when free, unless somebody has waited longer for them
/// 3. the owner is busy or off: the **caller chooses** to wait for them, to be called back by them, or somebody else
/// 4. whoever chose to wait **waits for the owner**, until the limit; then they choose again
/// 5. the owner's named **cover**, when free
/// 6. the **team**: longest free first, those with the caller's language and the step's skills before others; up to three
///    browsers side by side while nobody else waits, phones one by one
/// 7. **anyone** signed in, chosen the same way
/// 8. the **queue**, while somebody who is signed in could still come
/// 9. the **duty line**, a plain phone, which always holds
///
/// An agent who declined or let this call ring is skipped. Whoever has waited longer is served first: a caller takes from
/// the team only what those ahead leave over.
public final class Router {
  private Router() {}

  public static Route route(Need need, Floor floor) {
    return sameAgent(need, floor)
        .or(() -> owner(need, floor))
        .or(() -> ownerAbsent(need, floor))
        .or(() -> forOwner(need, floor))
        .or(() -> cover(need, floor))
        .or(() -> team(need, floor))
        .or(() -> anyone(need, floor))
        .or(() -> queue(need, floor))
        .orElseGet(() -> new Route.DutyLine("Nobody is signed in"));
  }

  /// Whether somebody free now could take this waiter: a quick look before their call is read.
  public static boolean mightServe(Waiter waiter, Floor floor) {
    return floor.agents().stream()
        .filter(Agent::free)
        .filter(agent -> !waiter.skipped().contains(agent.id()))
        .anyMatch(agent -> waiter.onlyFor().isEmpty() || waiter.onlyFor().contains(agent.id()));
  }

  private static Optional<Route> sameAgent(Need need, Floor floor) {
    return need.cutOffFrom().stream()
        .flatMap(agent -> floor.agent(agent).stream())
        .filter(agent -> agent.freeOrWrappingUp() && !need.skipped().contains(agent.id()))
        .findFirst()
        .map(agent -> ring(Rung.SAME_AGENT, agent, "They talked with " + agent.firstName() + " a moment ago"));
  }

  private static Optional<Route> owner(Need need, Floor floor) {
    return ownerOf(need, floor)
        .filter(owner -> takes(need, owner) && waitingFor(owner, need, floor) == 0)
        .map(owner -> ring(Rung.OWNER, owner, owner.firstName() + " owns the case"));
  }

  private static Optional<Route> ownerAbsent(Need need, Floor floor) {
    boolean asks = switch (need.wish()) {
      case OwnerWish.Undecided _ -> true;
      case OwnerWish.TheOwner(Instant until, var _) ->
          !need.at().isBefore(until) || ownerOf(need, floor).filter(owner -> comesLater(need, owner)).isEmpty();
      case OwnerWish.Anybody _ -> false;
    };
    return ownerOf(need, floor).filter(_ -> asks).map(owner -> new Route.OwnerAbsent(owner, whyAbsent(need, owner)));
  }

  /// Whether waiting for them is any use.
  private static boolean comesLater(Need need, Agent owner) {
    Absence absence = whyAbsent(need, owner);
    return absence == Absence.BUSY || absence == Absence.WRAPPING_UP;
  }

  private static Absence whyAbsent(Need need, Agent owner) {
    if (need.skipped().contains(owner.id())) {
      return Absence.NO_ANSWER;
    }
    if (!owner.signedIn()) {
      return Absence.AWAY;
    }
    return owner.activity() == Activity.WRAP_UP ? Absence.WRAPPING_UP : Absence.BUSY;
  }

  private static Optional<Route> forOwner(Need need, Floor floor) {
    if (!(need.wish() instanceof OwnerWish.TheOwner)) {
      return Optional.empty();
    }
    return ownerOf(need, floor).map(owner -> new Route.Queue(Math.toIntExact(waitingFor(owner, need, floor)) + 1,
        WaitEstimate.UNSAID, List.of(owner), "Waits for " + owner.firstName()));
  }

  /// Callers who chose to wait for this owner and asked before this one; the owner is theirs first.
  private static long waitingFor(Agent owner, Need need, Floor floor) {
    return before(need, floor, List.of())
        .filter(waiter -> waiter.onlyFor().contains(owner.id()) && !waiter.skipped().contains(owner.id()))
        .count();
  }

  private static Optional<Route> cover(Need need, Floor floor) {
    Optional<Agent> owner = ownerOf(need, floor);
    return owner.stream()
        .flatMap(absent -> absent.covers().stream())
        .flatMap(cover -> floor.agent(cover).stream())
        .filter(cover -> takes(need, cover))
        .findFirst()
        .map(cover -> ring(Rung.COVER, cover, "Standing in for " + owner.map(Agent::firstName).orElse("the owner") + absence(need, owner)));
  }

  private static Optional<Route> team(Need need, Floor floor) {
    if (need.teams().isEmpty()) {
      return Optional.empty();
    }
    return choose(Rung.TEAM, need, floor, agent -> agent.teams().stream().anyMatch(need.teams()::contains), "Longest free in the team");
  }

  private static Optional<Route> anyone(Need need, Floor floor) {
    return choose(Rung.ANYONE, need, floor, agent -> !agent.teams().isEmpty(), "Nobody in the team is free");
  }

  private static Optional<Route> queue(Need need, Floor floor) {
    boolean somebodyCouldCome =
        floor.agents().stream()
            .anyMatch(agent -> agent.signedIn() && !agent.teams().isEmpty() && !need.skipped().contains(agent.id()));
    if (!somebodyCouldCome) {
      return Optional.empty();
    }
    return Optional.of(
        new Route.Queue(
            position(need, floor), WaitEstimate.from(floor.recentWaits()), List.of(), "Everybody signed in is busy"));
  }

  /// The place in line of a caller with this need: 1 for the next. Who waits for one agent only is in a line of their own.
  public static int position(Need need, Floor floor) {
    long ahead = before(need, floor, need.teams()).filter(waiter -> waiter.onlyFor().isEmpty()).count();
    return Math.toIntExact(ahead) + 1;
  }

  private static Optional<Route> choose(Rung rung, Need need, Floor floor, Predicate<Agent> member, String why) {
    List<Agent> free =
        floor.agents().stream().filter(member).filter(agent -> takes(need, agent)).sorted(bestFirst(need)).toList();
    // Most turns of a full house end here, before anybody's place in line is worked out.
    List<Agent> left =
        free.isEmpty() ? free : leftOver(free, ahead(need, floor, rung == Rung.TEAM ? need.teams() : List.of()));
    if (left.isEmpty()) {
      return Optional.empty();
    }
    boolean nobodyElseWaits = floor.waiting().stream().allMatch(waiter -> waiter.call().equals(need.call()));
    boolean chosenForFit = left.stream().anyMatch(agent -> agent.since().isBefore(left.getFirst().since()));
    return Optional.of(new Route.Ring(
        rung, nobodyElseWaits ? sideBySide(need, left) : left.subList(0, 1), chosenForFit ? bestFit(rung) : why));
  }

  private static String bestFit(Rung rung) {
    return (rung == Rung.TEAM ? "Free in the team" : "Free in another team") + ", and fits language and skills best";
  }

  /// Phones screen with a key one at a time, for with several the first to answer wins, a voicemail included. Whoever fits
  /// the caller less well than the first does not ring beside them, for the quickest would win.
  private static List<Agent> sideBySide(Need need, List<Agent> left) {
    if (!left.getFirst().presence().byBrowser()) {
      return left.subList(0, 1);
    }
    return left.stream()
        .filter(agent -> agent.presence().byBrowser() && fit(need).compare(agent, left.getFirst()) == 0)
        .limit(Route.Ring.MAX_SIDE_BY_SIDE)
        .toList();
  }

  private static Comparator<Agent> bestFirst(Need need) {
    return fit(need).thenComparing(Agent::since).thenComparing(agent -> agent.id().value());
  }

  private static Comparator<Agent> fit(Need need) {
    Comparator<Agent> languageFirst = Comparator.comparing(agent -> !agent.languages().contains(need.language()));
    return languageFirst.thenComparing(agent -> !agent.skills().containsAll(need.skills()));
  }

  /// Each of those ahead takes one; an agent whom somebody ahead cannot take any more is left to those behind.
  private static List<Agent> leftOver(List<Agent> free, List<Waiter> ahead) {
    List<Agent> left = new ArrayList<>(free);
    for (Waiter waiter : ahead) {
      left.stream()
          .filter(agent -> !waiter.skipped().contains(agent.id()))
          .filter(agent -> waiter.onlyFor().isEmpty() || waiter.onlyFor().contains(agent.id()))
          .findFirst()
          .ifPresent(left::remove);
    }
    return left;
  }

  private static List<Waiter> ahead(Need need, Floor floor, List<TeamId> teams) {
    return before(need, floor, teams).sorted(Comparator.comparing(Waiter::since)).toList();
  }

  /// Callers who asked before this one and look in the same team.
  private static Stream<Waiter> before(Need need, Floor floor, List<TeamId> teams) {
    return floor.waiting().stream()
        .filter(waiter -> waiter.since().isBefore(need.since()))
        .filter(waiter -> !waiter.call().equals(need.call()))
        .filter(waiter -> teams.isEmpty() || waiter.teams().isEmpty() || waiter.teams().stream().anyMatch(teams::contains));
  }

  private static boolean takes(Need need, Agent agent) {
    return agent.free() && !need.skipped().contains(agent.id());
  }

  private static Optional<Agent> ownerOf(Need need, Floor floor) {
    if (!need.ownerFirst()) {
      return Optional.empty();
    }
    return need.owner() instanceof Owner.OwnedBy(AgentId id) ? floor.agent(id) : Optional.empty();
  }

  private static String absence(Need need, Optional<Agent> owner) {
    return owner
        .map(
            one -> {
              if (need.skipped().contains(one.id())) {
                return ", who did not answer";
              }
              return one.signedIn() ? ", who is busy" : ", who is off";
            })
        .orElse("");
  }

  private static Route ring(Rung rung, Agent agent, String why) {
    return new Route.Ring(rung, List.of(agent), why);
  }
}

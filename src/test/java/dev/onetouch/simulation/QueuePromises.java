package dev.onetouch.simulation;

import dev.onetouch.call.CallId;
import dev.onetouch.call.CallState;
import dev.onetouch.call.Offer;
import dev.onetouch.call.PersonRequest;
import dev.onetouch.call.Phase;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Owner;
import dev.onetouch.cases.TeamId;
import dev.onetouch.routing.Activity;
import dev.onetouch.routing.OwnerWish;
import dev.onetouch.routing.Rung;
import dev.onetouch.routing.Waiter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// I11: whoever asked first is served first, callbacks at the place their customers had; who waits for an owner gets that
/// owner. A turn that was decided before somebody else came to wait may pass them, so being passed is counted.
final class QueuePromises {
  private static final int MOST_PASSED = 4;
  private final Shelf shelf;
  private final Agenda agenda;
  private final Map<String, Integer> passed = new HashMap<>();

  QueuePromises(Shelf shelf, Agenda agenda) {
    this.shelf = shelf;
    this.agenda = agenda;
  }

  /// Agents are to be rung for this call, says its journal.
  void offered(CallState before, List<Offer> offers, Rung rung) {
    before.phase().personRequest().ifPresent(request -> {
      ownOwner(before, request, offers);
      if (rung == Rung.TEAM || rung == Rung.ANYONE) {
        offers.forEach(offer -> inTurn(before.id(), request, offer.agent(), rung));
      }
    });
  }

  private static void ownOwner(CallState state, PersonRequest request, List<Offer> offers) {
    boolean waitsForOwner = request.wish() instanceof OwnerWish.TheOwner && !state.origin().outbound();
    Owner owner = state.about().found().map(file -> file.owner()).orElse(Owner.NOBODY);
    boolean cutOff = offers.stream().allMatch(offer -> request.cutOffFrom().contains(offer.agent()));
    if (waitsForOwner && !cutOff && offers.stream().anyMatch(offer -> !owner.is(offer.agent()))) {
      throw new PromiseBroken(state.id().value(), "waits for the owner and is given " + offers.getFirst().agent());
    }
  }

  /// Nobody who asked earlier, comes round, and could take this agent is left without one.
  private void inTurn(CallId call, PersonRequest request, AgentId taken, Rung rung) {
    List<TeamId> teams = rung == Rung.TEAM ? request.teams() : List.of();
    List<Waiter> ahead = new ArrayList<>();
    for (Waiter waiter : waiting()) {
      if (waiter.since().isBefore(request.since()) && !waiter.call().equals(call.value()) && overlap(teams, waiter.teams())) {
        ahead.add(waiter);
      }
    }
    if (ahead.isEmpty()) {
      return;
    }
    List<AgentId> free = new ArrayList<>();
    shelf.agents.values().stream()
        .filter(row -> row.activity == Activity.FREE && row.reachable() && !row.id.equals(taken) && !row.teamless())
        .forEach(row -> free.add(row.id));
    for (Waiter waiter : ahead) {
      int other = first(free, waiter);
      if (other >= 0) {
        free.remove(other);
      } else if (mayTake(waiter, taken)) {
        passed(waiter, call);
      }
    }
  }

  private void passed(Waiter waiter, CallId by) {
    if (passed.merge(waiter.call(), 1, Integer::sum) > MOST_PASSED) {
      throw new PromiseBroken(waiter.call(), "is passed again and again by those who asked later, last by " + by);
    }
  }

  private static int first(List<AgentId> free, Waiter waiter) {
    for (int i = 0; i < free.size(); i++) {
      if (mayTake(waiter, free.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean mayTake(Waiter waiter, AgentId agent) {
    return !waiter.skipped().contains(agent) && (waiter.onlyFor().isEmpty() || waiter.onlyFor().contains(agent));
  }

  private static boolean overlap(List<TeamId> wanted, List<TeamId> theirs) {
    return wanted.isEmpty() || theirs.isEmpty() || theirs.stream().anyMatch(wanted::contains);
  }

  private List<Waiter> waiting() {
    Instant now = agenda.instant();
    List<Waiter> all = shelf.comingRound(now);
    for (CallbackRow row : shelf.callbacks.values()) {
      if (row.state == CallbackRow.State.OPEN && !row.dueAt.isAfter(now) && !shelf.onTheLine(row)) {
        all.add(row.waiter(now));
      }
    }
    return all;
  }

  /// The place in line is kept whatever is tried in between.
  void place(CallState before, CallState after) {
    before.phase().personRequest().ifPresent(had -> after.phase().personRequest()
        .filter(has -> has.since().isAfter(had.since()))
        .filter(_ -> !(before.phase() instanceof Phase.Talking))
        .ifPresent(has -> {
          throw new PromiseBroken(before.id().value(), "lost the place of " + had.since() + " for one of " + has.since());
        }));
  }
}

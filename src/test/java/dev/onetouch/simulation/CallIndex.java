package dev.onetouch.simulation;

import dev.onetouch.call.CallEvent;
import dev.onetouch.call.CallId;
import dev.onetouch.call.CallState;
import dev.onetouch.call.CallerMemory;
import dev.onetouch.call.PersonRequest;
import dev.onetouch.call.Phase;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Case;
import dev.onetouch.cases.Owner;
import dev.onetouch.routing.OwnerWish;
import dev.onetouch.routing.Waiter;
import dev.onetouch.switchboard.StoredCall;
import dev.onetouch.switchboard.TurnRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;

/// What is searched by of a call, kept beside its state: the columns of its row.
final class CallIndex {
  private final Shelf shelf;
  private final Agenda agenda;

  CallIndex(Shelf shelf, Agenda agenda) {
    this.shelf = shelf;
    this.agenda = agenda;
  }

  /// @param before null for a new call
  void moved(TurnRecord turn, StoredCall before) {
    Instant now = agenda.instant();
    CallState state = turn.state();
    CallId id = state.id();
    if (before != null && !before.leg().equals(turn.leg())) {
      shelf.callOfLeg.remove(before.leg());
    }
    shelf.callOfLeg.put(turn.leg(), id);
    state.phase().openOffers().forEach(offer -> shelf.callOfOffer.put(offer.id().value(), id));
    if (before == null || !before.answered().token().equals(turn.answered().token())) {
      shelf.heardAt.put(id, now);
    }
    if (before == null) {
      began(state);
    }
    if (!state.origin().outbound()) {
      state.about().found().map(Case::number)
          .ifPresent(number -> shelf.callsAbout.computeIfAbsent(number, _ -> new HashSet<>()).add(id));
    }
    talks(turn);
    waits(turn, now);
  }

  private void began(CallState state) {
    state.line().from().number().ifPresent(number -> {
      shelf.liveOfNumber.computeIfAbsent(number, _ -> new LinkedHashSet<>()).add(state.id());
      if (!state.origin().outbound()) {
        shelf.callsFrom.merge(number, 1, Integer::sum);
      }
    });
  }

  private void talks(TurnRecord turn) {
    for (CallEvent event : turn.journal()) {
      if (event instanceof CallEvent.TalkEnded(var offer, Instant at)) {
        turn.state().caller().number().ifPresent(number ->
            shelf.talks.put(number, new CallerMemory.LastTalk(offer.agent(), at, language(turn.state()))));
      }
    }
  }

  private static String language(CallState state) {
    return state.origin().outbound() || state.fact("caller.language-known").isPresent() ? state.language() : "";
  }

  private void waits(TurnRecord turn, Instant now) {
    CallState state = turn.state();
    CallId id = state.id();
    shelf.waiting.remove(id);
    if (state.ended()) {
      shelf.live.remove(id);
      state.line().from().number().map(shelf.liveOfNumber::get).ifPresent(calls -> calls.remove(id));
      return;
    }
    shelf.live.put(id, now.plus(turn.checkAfter()));
    if (state.phase() instanceof Phase.Queued(var request, var _)) {
      shelf.waiting.put(
          id, new Waiter(id.value(), request.teams(), request.since(), request.skipped(), onlyFor(state, request)));
      shelf.queuedAt.putIfAbsent(id, now);
    } else if (!(state.phase() instanceof Phase.Summoned)) {
      shelf.queuedAt.remove(id);
    }
    if (state.phase() instanceof Phase.Talking(var request, var _, Instant since, var _) && since.equals(turn.at())) {
      shelf.recentWaits.addFirst(Duration.between(request.since(), since));
      if (shelf.recentWaits.size() > Shelf.RECENT_WAITS) {
        shelf.recentWaits.removeLast();
      }
    }
  }

  private static List<AgentId> onlyFor(CallState state, PersonRequest request) {
    Owner owner = state.about().found().map(Case::owner).orElse(Owner.NOBODY);
    return request.wish() instanceof OwnerWish.TheOwner && owner instanceof Owner.OwnedBy(AgentId agent)
        ? List.of(agent)
        : List.of();
  }
}

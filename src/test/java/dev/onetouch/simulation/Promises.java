package dev.onetouch.simulation;

import dev.onetouch.call.CallEvent;
import dev.onetouch.call.CallId;
import dev.onetouch.call.CallMachine;
import dev.onetouch.call.CallState;
import dev.onetouch.call.Offer;
import dev.onetouch.call.Phase;
import dev.onetouch.call.RoomRules;
import dev.onetouch.caller.Caller;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.CaseSelection;
import dev.onetouch.cases.Owner;
import dev.onetouch.routing.Activity;
import dev.onetouch.switchboard.AgentMove;
import dev.onetouch.switchboard.TurnRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What must hold of everything that is written, checked at every turn.
final class Promises {
  private static final int THOROUGHLY_EVERY = 16;
  private final Shelf shelf;
  private final Trace trace;
  private final Map<CallId, CallState> folded = new HashMap<>();
  private final Map<CallId, Instant> started = new HashMap<>();
  private final Map<AgentId, CallId> held = new HashMap<>();
  private final Map<CaseNumber, Owner> owners = new LinkedHashMap<>();

  private final Map<String, AgentId> offered;
  private final Set<String> roles = new HashSet<>();
  private final QueuePromises queue;
  private final CallbackPromises callbacks;
  private final OneKey oneKey;
  private int turns;

  /// @param offered filled with whom each offer goes to
  Promises(
      Shelf shelf, Trace trace, Map<String, AgentId> offered, QueuePromises queue, CallbackPromises callbacks, OneKey oneKey) {
    this.shelf = shelf;
    this.trace = trace;
    this.offered = offered;
    this.queue = queue;
    this.callbacks = callbacks;
    this.oneKey = oneKey;
  }

  /// Before a turn is written: its journal tells the same story as its state.
  void turn(TurnRecord turn, List<AgentMove> moves) {
    CallState state = turn.state();
    CallState now = folded.getOrDefault(state.id(), start(state));
    for (CallEvent event : turn.journal()) {
      trace.note(state.id().value(), event.getClass().getSimpleName(), event::toString);
      event(turn, now, event);
      CallState next = CallMachine.evolve(now, event);
      if (!(event instanceof CallEvent.PersonRequested)) {
        queue.place(now, next);
      }
      now = next;
    }
    if (!now.equals(state)) {
      throw new PromiseBroken(state.id().value(), "the folded journal is not the state:\n" + now + "\n" + state);
    }
    folded.put(state.id(), now);
    fairToAgents(turn, moves);
    oneKey.check(state, turn.at(), turns++ % THOROUGHLY_EVERY == 0);
  }

  /// A call of ours knows its customer before anything happens in it.
  private static CallState start(CallState state) {
    return state.origin().outbound()
        ? CallState.calling(state.id(), state.line(), state.flow(), state.caller(), about(state), state.language(), state.origin())
        : CallState.arriving(state.id(), state.line(), state.flow(), "en");
  }

  private static CaseSelection about(CallState state) {
    return state.about();
  }

  /// An agent whose device never rang for a call of ours has missed nothing: their order was not carried out. Once the customer
  /// is there it is their own leg that rings agents, as in any call.
  private void fairToAgents(TurnRecord turn, List<AgentMove> moves) {
    if (turn.state().origin().outbound() && !turn.state().talked()) {
      for (AgentMove move : moves) {
        AgentRow row = shelf.agents.get(move.agent());
        if (move instanceof AgentMove.Release(AgentId agent, var offer, boolean counts)
            && counts && row.on(move) && !row.rangFor.contains(offer.value())) {
          throw new PromiseBroken(turn.state().id().value(), agent + " is said to have missed a call that never rang");
        }
      }
    }
  }

  private void event(TurnRecord turn, CallState before, CallEvent event) {
    CallId id = turn.state().id();
    callbacks.event(before, event);
    switch (event) {
      case CallEvent.FaultNoted _ -> throw new PromiseBroken(id.value(), "the machine broke");
      case CallEvent.CallStarted(Instant at) -> started.put(id, at);
      case CallEvent.CallerIdentified(Caller caller, var _, var _, var _) ->
          identified(turn.state(), caller);
      case CallEvent.TalkEnded(var _, Instant at)
          when before.phase() instanceof Phase.Talking(var _, var _, Instant since, var _) ->
          notNegative(id, since, at);
      case CallEvent.CallAnswered(var _, Instant at) ->
          before.phase().personRequest().ifPresent(asked -> notNegative(id, asked.since(), at));
      case CallEvent.CallEnded(var _, Instant at) ->
          notNegative(id, started.getOrDefault(id, at), at);
      case CallEvent.CaseOpened(CaseNumber number, AgentId owner, var _, var _) -> {
        if (owners.putIfAbsent(number, new Owner.OwnedBy(owner)) != null) {
          throw new PromiseBroken(id.value(), "case " + number + " was opened twice");
        }
      }
      case CallEvent.CaseFiled(CaseNumber number, Owner owner, var _, var _) -> {
        if (owners.putIfAbsent(number, owner) != null) {
          throw new PromiseBroken(id.value(), "case " + number + " was opened twice");
        }
      }
      case CallEvent.OffersMade made -> {
        made.offers().forEach(offer -> offered.put(offer.id().value(), offer.agent()));
        queue.offered(before, made.offers(), made.rung());
      }
      case CallEvent.CallerSummoned made -> {
        made.offers().forEach(offer -> offered.put(offer.id().value(), offer.agent()));
        queue.offered(before, made.offers(), made.rung());
      }
      case CallEvent.GuestInvited(Offer offer, var _, var _) -> offered.put(offer.id().value(), offer.agent());
      case CallEvent.LegKnown(String role, String leg) -> {
        if (!roles.add(id + " " + role) || !leg.startsWith("leg-o") && !leg.startsWith("leg-d")) {
          throw new PromiseBroken(id.value(), "has a second leg as " + role + ": " + leg);
        }
      }
      case CallEvent.CaseTaken(CaseNumber number, AgentId owner, var _) ->
          owners.compute(
              number, (_, had) -> had instanceof Owner.OwnedBy ? had : new Owner.OwnedBy(owner));
      default -> {
        // The others promise nothing by themselves.
      }
    }
  }

  private void identified(CallState state, Caller caller) {
    boolean onFile = state.line().from().number().map(shelf.customers::get).isPresent();
    if (onFile && caller instanceof Caller.Unknown) {
      throw new PromiseBroken(
          state.id().value(), "a customer on file was taken for an unknown caller");
    }
  }

  private static void notNegative(CallId call, Instant from, Instant to) {
    if (Duration.between(from, to).isNegative()) {
      throw new PromiseBroken(call.value(), "a duration is negative: " + from + " to " + to);
    }
  }

  /// After a turn is written: P7, as the store sees it.
  void written(TurnRecord turn) {
    CallId id = turn.state().id();
    callbacks.written(turn);
    held.values().removeIf(id::equals);
    List<Offer> open = turn.state().phase().openOffers();
    open.forEach(offer -> hold(id, offer, Activity.OFFERED));
    if (turn.state().phase() instanceof Phase.Talking(var _, Offer offer, var _, var _)) {
      hold(id, offer, Activity.ON_CALL);
    }
    if (turn.state().phase() instanceof Phase.InRoom room) {
      RoomRules.there(room).forEach(offer -> hold(id, offer, Activity.ON_CALL));
    }
    if (turn.state().phase() instanceof Phase.CallingCustomer(var _, Offer offer, var _)) {
      hold(id, offer, Activity.ON_CALL);
    }
  }

  private void hold(CallId call, Offer offer, Activity activity) {
    CallId other = held.put(offer.agent(), call);
    if (other != null) {
      throw new PromiseBroken(call.value(), offer.agent() + " is held by " + other + " too");
    }
    AgentRow row = shelf.agents.get(offer.agent());
    if (row.activity != activity || !row.offer.equals(offer.id().value())) {
      throw new PromiseBroken(
          call.value(),
          offer.agent()
              + " should be "
              + activity
              + " on "
              + offer.id()
              + " and is "
              + row.activity);
    }
  }

  void owned(CaseNumber number, Owner owner) {
    owners.put(number, owner);
  }

  /// At the end: owners are what the journals say, and everything that began has ended.
  void kept() {
    shelf.cases.forEach((number, file) -> {
      if (!file.owner().equals(owners.getOrDefault(number, Owner.NOBODY))) {
        throw new PromiseBroken(
            "case " + number,
            "is owned by " + file.owner() + ", by its journal " + owners.get(number));
      }
    });
    shelf.calls.values().stream()
        .filter(call -> !call.state().ended())
        .findFirst()
        .ifPresent(call -> {
          throw new PromiseBroken(
              call.state().id().value(), "never ended; it is " + call.state().phase().word());
        });
    callbacks.kept();
    shelf.voicemails.values().stream()
        .filter(row -> row.state == VoicemailRow.State.RECORDING)
        .findFirst()
        .ifPresent(row -> {
          throw new PromiseBroken(row.id.value(), "neither arrived nor was it missed");
        });
    shelf.agents.values().stream()
        .filter(AgentRow::busy)
        .findFirst()
        .ifPresent(row -> {
          throw new PromiseBroken(row.id.value(), "is " + row.activity + " at the end of the day");
        });
  }
}

package dev.onetouch.call;

import dev.onetouch.cases.Owner;
import dev.onetouch.cases.TeamId;
import dev.onetouch.routing.Agent;
import dev.onetouch.routing.Floor;
import dev.onetouch.routing.Presence;
import dev.onetouch.routing.Route;
import dev.onetouch.routing.Router;
import dev.onetouch.routing.Rung;
import java.util.List;
import java.util.Map;

/// A call of ours: an agent first, who hears whom and why and accepts, then the customer, both in a room from the start. Nobody
/// is rung twice for one attempt; an attempt that fails ends, and whoever keeps the promise makes the next one later.
final class Outbound {
  private static final String OWNER = "owner.first-name";

  private Outbound() {}

  /// Begins only when somebody can be rung now; otherwise nothing happened, and it is tried again.
  static void begins(Progress call, PersonRequest request, Floor floor, List<OfferId> ids) {
    if (call.phase() instanceof Phase.Arriving && call.state().origin() instanceof Origin.CalledBack back
        && route(call, request, floor) instanceof Route.Ring ring && !ids.isEmpty()) {
      call.emit(new CallEvent.CallStarted(call.at()));
      call.emit(new CallEvent.CallbackBegun(back.callback(), back.attempt()));
      call.emit(new CallEvent.PersonRequested(request));
      ring(call, request, ring, floor, ids);
    }
  }

  static void fromDesk(Progress call, Agent agent, TeamId team, OfferId id) {
    if (!(call.phase() instanceof Phase.Arriving && call.state().origin() instanceof Origin.CalledFromDesk)) {
      return;
    }
    Offer offer = new Offer(id, agent.id(), agent.name(), team, Search.device(agent), Rung.SAME_AGENT, "The call you asked for",
        agent.epoch());
    PersonRequest request = PersonRequest.fresh(PersonReason.DESK, false, List.of(team), java.util.Set.of(),
        dev.onetouch.flow.Step.Connect.USUAL_RING_SECONDS, List.of(), call.at());
    call.emit(new CallEvent.CallStarted(call.at()));
    call.emit(new CallEvent.PersonRequested(request));
    call.emit(new CallEvent.OffersMade(List.of(offer), offer.rung(), offer.why(), request.ringSeconds()));
    if (agent.presence() instanceof Presence.ByBrowser) {
      // They asked for it a moment ago at this very desk: there is nothing to accept.
      call.emit(new CallEvent.OfferClaimed(offer));
    }
    call.effect(new CallEffect.DialAgent(offer));
  }

  /// Whether this is a call of ours whose customer is not on the line yet.
  static boolean unreached(Progress call) {
    return call.state().origin().outbound() && !call.state().talked();
  }

  /// Something of ours failed while nobody but an agent was on the line: the attempt is given up, and made again later.
  static void breakOff(Progress call) {
    breakOff(call, "something broke on our side", Outcome.NOBODY_FREE);
  }

  /// Nothing was heard of it any more, or the customer hung up before they were joined.
  static void customerGone(Progress call) {
    boolean rung = call.phase() instanceof Phase.CallingCustomer;
    breakOff(call, "nobody heard of their phone", rung ? Outcome.NOT_REACHED : Outcome.NOBODY_FREE);
  }

  private static void breakOff(Progress call, String why, Outcome outcome) {
    for (Offer offer : call.phase().openOffers()) {
      endLeg(call, offer);
    }
    if (call.phase() instanceof Phase.CallingCustomer(var _, Offer offer, var _)) {
      call.emit(new CallEvent.CustomerNotReached(offer, why));
      tell(call, offer);
      hangUpCustomer(call);
    }
    Offers.withdrawAll(call);
    end(call, outcome);
  }

  /// Everybody who was rung has said no or nothing: the next one, or no attempt this time.
  static void floorSeen(Progress call, PersonRequest request, Floor floor, List<OfferId> ids) {
    if (route(call, request, floor) instanceof Route.Ring ring && !ids.isEmpty()
        && call.state().origin() instanceof Origin.CalledBack && request.mayRingFor(request.ringSeconds())) {
      ring(call, request, ring, floor, ids);
    } else {
      end(call, Outcome.NOBODY_FREE);
    }
  }

  /// The agent is there: they wait in the room, and the customer is rung.
  static void agentReady(Progress call, Offer offer) {
    call.emit(new CallEvent.AgentReady(offer));
    call.effect(new CallEffect.EnterRoom(words(call, call.company().languages().getFirst(), "room-dialling", Map.of()), true));
    call.effect(new CallEffect.DialCustomer());
  }

  /// The leg of an offer that came to nothing while it was being dialled is ended as soon as it has a name.
  static void legPlaced(Progress call, String role, String leg) {
    if (leg.equals(call.state().legs().get(role)) || role.equals(CallState.CUSTOMER) && !call.state().origin().outbound()) {
      return;
    }
    call.emit(new CallEvent.LegKnown(role, leg));
    if (!role.equals(CallState.CUSTOMER) && !isHeld(call.phase(), role)) {
      call.effect(new CallEffect.EndLeg(leg));
    }
  }

  private static boolean isHeld(Phase phase, String offer) {
    return switch (phase) {
      case Phase.CallingCustomer(var _, Offer held, var _) -> held.id().value().equals(offer);
      case Phase.Talking(var _, Offer held, var _, var _) -> held.id().value().equals(offer);
      case Phase.InRoom room -> room.host().id().value().equals(offer)
          || room.guests().stream().anyMatch(guest -> guest.offer().id().value().equals(offer));
      case Phase.Arriving _, Phase.Listening _, Phase.Fetching _, Phase.Seeking _, Phase.Ringing _, Phase.Claimed _,
          Phase.Queued _, Phase.Summoned _, Phase.OnDutyLine _, Phase.Choosing _, Phase.Recording _, Phase.Leaving _,
          Phase.Ended _ -> phase.openOffers().stream().anyMatch(open -> open.id().value().equals(offer));
    };
  }

  /// Whatever became of the answer to the order and of the news that it rings: here is their leg. A call that did not know it
  /// would be taken for one that is over.
  static void customerAnswered(Progress call, String leg, boolean byMachine) {
    if (!leg.equals(call.state().legs().get(CallState.CUSTOMER)) && call.state().origin().outbound()) {
      call.emit(new CallEvent.LegKnown(CallState.CUSTOMER, leg));
    }
    customerAnswered(call, byMachine);
  }

  private static void customerAnswered(Progress call, boolean byMachine) {
    switch (call.phase()) {
      case Phase.CallingCustomer(var _, Offer offer, var _) when byMachine -> {
        call.emit(new CallEvent.ScreeningStarted());
        call.say("callback-screen", slots(call, offer));
        // Keys alone: a machine's greeting is words too.
        call.answer(words -> new CallEffect.Listen(words, new CallEffect.Hearing(
            true, false, 1, false, Asking.PATIENCE, call.state().language(), List.of())));
      }
      case Phase.CallingCustomer(var _, Offer offer, var _) -> join(call, offer);
      // Asked for twice: they are in the room already.
      case Phase.Talking _ -> call.effect(new CallEffect.JoinRoom(List.of(), true));
      case Phase.Arriving _, Phase.Listening _, Phase.Fetching _, Phase.Seeking _, Phase.Ringing _, Phase.Claimed _,
          Phase.Queued _, Phase.Summoned _, Phase.OnDutyLine _, Phase.Choosing _, Phase.Recording _, Phase.InRoom _, Phase.Leaving _,
          Phase.Ended _ -> Present.answer(call);
    }
  }

  static void customerUnreached(Progress call, String why) {
    if (call.phase() instanceof Phase.CallingCustomer(var _, Offer offer, var _)) {
      call.emit(new CallEvent.CustomerNotReached(offer, why));
      tell(call, offer);
      end(call, Outcome.NOT_REACHED);
    }
  }

  /// What a machine was asked is not answered by a key: it was a machine.
  static void screened(Progress call, boolean key) {
    if (key) {
      customerAnswered(call, false);
      return;
    }
    call.say("callback-voicemail");
    customerUnreached(call, "a voicemail answered");
    Present.answer(call);
  }

  static void agentLeftRoom(Progress call, OfferId id) {
    switch (call.phase()) {
      case Phase.Talking(var _, Offer offer, var _, boolean inRoom) when inRoom && offer.id().equals(id) -> {
        call.emit(new CallEvent.TalkEnded(offer, call.at()));
        end(call, Outcome.ANSWERED);
      }
      case Phase.CallingCustomer(var _, Offer offer, var _) when offer.id().equals(id) -> {
        call.emit(new CallEvent.CustomerNotReached(offer, "the agent hung up first"));
        hangUpCustomer(call);
        end(call, Outcome.NOBODY_FREE);
      }
      case Phase.Ringing _, Phase.Claimed _ when unreached(call) ->
          Offers.closed(call, id, CallEvent.Closing.MISSED);
      case Phase.Talking _, Phase.CallingCustomer _, Phase.Arriving _, Phase.Listening _, Phase.Fetching _, Phase.Seeking _,
          Phase.Ringing _, Phase.Claimed _, Phase.Queued _, Phase.Summoned _, Phase.OnDutyLine _, Phase.Choosing _,
          Phase.Recording _, Phase.InRoom _, Phase.Leaving _, Phase.Ended _ -> {
        // A room they were not in.
      }
    }
  }

  /// They call us while we are calling them: their call goes first.
  static void customerCalledIn(Progress call) {
    if (unreached(call)) {
      breakOff(call, "they called us meanwhile", Outcome.WITHDRAWN);
    }
  }

  /// The order to ring an agent was not carried out: that is no fault of theirs, and another order would hardly fare better. The
  /// attempt is given up, and made again later.
  static void unsent(Progress call) {
    end(call, Outcome.NOBODY_FREE);
  }

  /// Whether the agent's device is known to have been dialled.
  static boolean dialled(Progress call, Offer offer) {
    return call.state().legs().containsKey(offer.id().value());
  }

  /// The leg of an offer nobody took goes on ringing until it is ended.
  static void endLeg(Progress call, Offer offer) {
    String leg = call.state().legs().get(offer.id().value());
    if (leg != null) {
      call.effect(new CallEffect.EndLeg(leg));
    }
  }

  private static void join(Progress call, Offer offer) {
    Offers.answered(call, offer, call.fresh().caseNumber());
    sayHello(call, offer);
    call.answer(words -> new CallEffect.JoinRoom(words, true));
  }

  /// Who calls, and when somebody stands in, the truth about that too.
  private static void sayHello(Progress call, Offer offer) {
    Map<String, String> slots = new java.util.HashMap<>(slots(call, offer));
    call.state().fact(OWNER).ifPresent(name -> slots.put(OWNER, name));
    boolean standsIn = offer.rung() != Rung.OWNER && slots.containsKey(OWNER);
    call.say(standsIn ? "callback-hello-for-owner" : "callback-hello", slots);
  }

  private static void hangUpCustomer(Progress call) {
    String leg = call.state().legs().get(CallState.CUSTOMER);
    if (leg != null) {
      call.effect(new CallEffect.EndLeg(leg));
    }
  }

  private static void tell(Progress call, Offer offer) {
    String leg = call.state().legs().get(offer.id().value());
    if (leg != null) {
      call.effect(new CallEffect.TellAgent(offer.id(), leg));
    }
  }

  private static void end(Progress call, Outcome outcome) {
    call.emit(new CallEvent.CallEnded(outcome, call.at()));
  }

  private static Route route(Progress call, PersonRequest request, Floor floor) {
    Owner owner = owner(call);
    Route route = Router.route(Search.need(call.state(), request, owner, call.at()), floor);
    // There is nobody on the line to choose: an owner who does not come is stood in for.
    return route instanceof Route.OwnerAbsent
        ? Router.route(Search.need(call.state(), request.wishingAnybody(), owner, call.at()), floor)
        : route;
  }

  /// Who said they would call does, whoever owns the case by now: the customer was told their name, and the promise holds
  /// their place in the queue.
  private static Owner owner(Progress call) {
    return call.state().origin() instanceof Origin.CalledBack back && !back.promisedBy().isEmpty()
        ? new Owner.OwnedBy(back.promisedBy().getFirst())
        : Plans.caseOwner(call);
  }

  private static void ring(Progress call, PersonRequest request, Route.Ring ring, Floor floor, List<OfferId> ids) {
    if (ring.rung() != Rung.OWNER && owner(call) instanceof Owner.OwnedBy(var owner)) {
      floor.agent(owner).ifPresent(agent -> call.emit(new CallEvent.FactsLearned(Map.of(OWNER, agent.firstName()))));
    }
    boolean promised = ring.rung() == Rung.OWNER && !owner(call).equals(Plans.caseOwner(call));
    String why = promised ? ring.agents().getFirst().firstName() + " promised it" : ring.why();
    Route.Ring one = new Route.Ring(ring.rung(), ring.agents().subList(0, 1), why);
    List<Offer> offers = Search.offers(call.state(), request, one, ids);
    call.emit(new CallEvent.OffersMade(offers, one.rung(), one.why(), request.ringSeconds()));
    offers.forEach(offer -> call.effect(new CallEffect.DialAgent(offer)));
  }

  private static Map<String, String> slots(Progress call, Offer offer) {
    return Map.of("company", call.company().name(), "agent.first-name", FirstName.of(offer.name()));
  }

  private static List<Utterance> words(Progress call, String language, String phrase, Map<String, String> slots) {
    return Whispers.words(call, language, phrase, slots);
  }
}

package dev.onetouch.call;

import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Case;
import dev.onetouch.cases.Owner;
import dev.onetouch.cases.TeamId;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.flow.Flow;
import dev.onetouch.flow.Step;
import dev.onetouch.flow.StepId;
import dev.onetouch.routing.Absence;
import dev.onetouch.routing.Agent;
import dev.onetouch.routing.Floor;
import dev.onetouch.routing.Need;
import dev.onetouch.routing.Route;
import dev.onetouch.routing.Router;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The search for a person: from the request, by the ladder, to somebody's phone.
final class Search {
  /// How long the duty line rings before it counts as unanswered.
  static final Duration DUTY_LINE_RING = Duration.ofSeconds(30);

  private Search() {}

  /// Leads to a person by the flow's own person step.
  static void forPerson(Progress call, PersonReason reason) {
    Flow flow = call.flow().flow();
    forPersonAt(call, reason, new Continuation(new Place(flow.id(), flow.person()), List.of()));
  }

  /// Leads to a person from this place: by the step's own person step, else the flow's.
  static void forPerson(Progress call, PersonReason reason, Continuation at) {
    Flow flow = Asking.flowOf(call, at);
    StepId wanted =
        FlowWalk.step(call, at).map(step -> step instanceof Step.Listening listening ? listening.person() : flow.person())
            .orElse(flow.person());
    forPersonAt(call, reason, FlowWalk.moved(at, wanted));
  }

  /// A step that is not there, or is no connect step, must not keep anybody from a person.
  private static void forPersonAt(Progress call, PersonReason reason, Continuation person) {
    if (FlowWalk.step(call, person).orElse(null) instanceof Step.Connect connect) {
      forPerson(call, reason, connect, person);
    } else {
      request(call, plain(call, reason));
    }
  }

  /// Leads to a person by this connect step. Who did not choose it themselves is led to their case's owner first (P2).
  static void forPerson(Progress call, PersonReason reason, Step.Connect connect, Continuation at) {
    List<Continuation> after = connect.after().map(step -> List.of(FlowWalk.moved(at, step))).orElse(List.of());
    boolean ownerFirst = connect.to() == Step.Target.OWNER || reason != PersonReason.FLOW;
    List<TeamId> teams = connect.team().isEmpty() ? caseTeam(call) : List.of(new TeamId(connect.team()));
    request(call, PersonRequest.fresh(
        reason, ownerFirst, teams, Set.copyOf(connect.skills()), connect.ringSeconds(), after, call.at()));
  }

  /// Straight to the agent they were cut off from; should that fail, by the flow's person step like everybody.
  static void forPersonAgain(Progress call, AgentId agent) {
    request(call, plain(call, PersonReason.CUT_OFF).cutOffFrom(agent));
  }

  /// Who was promised something and wants a person after all has the place they had.
  static void forPersonAfterAll(Progress call) {
    if (call.phase().personRequest().isEmpty()) {
      forPerson(call, PersonReason.ASKED);
    } else {
      call.emit(new CallEvent.AnybodyWished());
      resume(call);
    }
  }

  private static PersonRequest plain(Progress call, PersonReason reason) {
    return PersonRequest.fresh(reason, true, caseTeam(call), Set.of(), Step.Connect.USUAL_RING_SECONDS, List.of(), call.at());
  }

  private static void request(Progress call, PersonRequest request) {
    call.emit(new CallEvent.PersonRequested(request));
    if (request.reason().ours()) {
      call.say("trouble");
    }
    call.effect(new CallEffect.SeeFloor(request));
  }

  private static List<TeamId> caseTeam(Progress call) {
    return call.state().about().found().map(Case::team).map(List::of).orElse(List.of());
  }

  static void resume(Progress call) {
    call.emit(new CallEvent.SearchResumed());
    call.phase().personRequest().ifPresent(request -> call.effect(new CallEffect.SeeFloor(request)));
  }

  static void floorSeen(Progress call, Floor floor, List<OfferId> ids) {
    switch (call.phase()) {
      case Phase.Seeking(PersonRequest request) when Outbound.unreached(call) ->
          Outbound.floorSeen(call, request, floor, ids);
      case Phase.Seeking(PersonRequest request) -> climb(call, request, floor, ids);
      case Phase.Queued(PersonRequest request, var _) -> climb(call, request, floor, ids);
      case Phase.Arriving _, Phase.Listening _, Phase.Fetching _, Phase.Ringing _, Phase.Claimed _, Phase.Talking _,
          Phase.Summoned _, Phase.OnDutyLine _, Phase.Choosing _, Phase.Recording _, Phase.CallingCustomer _, Phase.InRoom _,
          Phase.Leaving _, Phase.Ended _ -> Present.answer(call);
    }
  }

  /// Without the floor nobody can be chosen; the duty line needs none.
  static void floorUnseen(Progress call) {
    switch (call.phase()) {
      case Phase.Seeking _ when Outbound.unreached(call) -> Outbound.breakOff(call);
      case Phase.Seeking _ when justTriedDutyLine(call) -> nobodyYet(call, "The floor could not be seen");
      case Phase.Seeking _, Phase.Queued _ -> dutyLine(call, "duty-asked", "The floor could not be seen");
      case Phase.Arriving _, Phase.Listening _, Phase.Fetching _, Phase.Ringing _, Phase.Claimed _, Phase.Talking _,
          Phase.Summoned _, Phase.OnDutyLine _, Phase.Choosing _, Phase.Recording _, Phase.CallingCustomer _, Phase.InRoom _,
          Phase.Leaving _, Phase.Ended _ -> Present.answer(call);
    }
  }

  /// Something broke while this call was worked on: straight to the rung that needs nothing of ours.
  static void fault(Progress call) {
    call.emit(new CallEvent.FaultNoted());
    if (Outbound.unreached(call)) {
      Outbound.breakOff(call);
      return;
    }
    switch (call.phase()) {
      case Phase.Talking _, Phase.InRoom _, Phase.OnDutyLine _, Phase.Ended _, Phase.CallingCustomer _ -> Present.answer(call);
      case Phase.Arriving _, Phase.Listening _, Phase.Fetching _, Phase.Seeking _, Phase.Ringing _, Phase.Claimed _,
          Phase.Queued _, Phase.Summoned _, Phase.Choosing _, Phase.Recording _, Phase.Leaving _ -> {
        Offers.withdrawAll(call);
        if (call.phase().personRequest().isEmpty()) {
          call.emit(new CallEvent.PersonRequested(plain(call, PersonReason.FAULT)));
        }
        call.say("trouble");
        dutyLine(call, "duty-asked", "Something broke on our side");
      }
    }
  }

  private static void climb(Progress call, PersonRequest request, Floor floor, List<OfferId> ids) {
    Need need = need(call.state(), request, call.at());
    boolean waiting = call.phase() instanceof Phase.Queued;
    switch (Router.route(need, floor)) {
      case Route.Ring ring when !request.mayRingFor(request.ringSeconds()) -> {
        call.say("still-looking");
        Waiting.enter(call, Router.position(need, floor), ring.why());
      }
      case Route.Ring ring -> {
        SearchWords.ringing(call, request, ring);
        ring(call, request, ring, ids);
      }
      case Route.OwnerAbsent(Agent owner, Absence absence) -> HouseQuestions.ask(call, new Question.WhoHelps(
          request, owner.id(), owner.firstName(), absence, owner.hours(), SearchWords.back(call, owner, absence)));
      case Route.Queue queue -> {
        Waiting.say(call, queue, waiting);
      }
      case Route.DutyLine line when justTriedDutyLine(call) -> nobodyYet(call, line.why());
      case Route.DutyLine line -> dutyLine(call, "duty-ringing", line.why());
    }
  }

  /// It was silent a moment ago: the caller gets a round with words and keys before it rings again.
  static boolean justTriedDutyLine(Progress call) {
    return call.phase() instanceof Phase.Seeking(PersonRequest request) && request.dutyTries() > 0;
  }

  static Need need(CallState state, PersonRequest request, Instant at) {
    return need(state, request, state.about().found().map(Case::owner).orElse(Owner.NOBODY), at);
  }

  /// @param owner who is to be asked first
  static Need need(CallState state, PersonRequest request, Owner owner, Instant at) {
    return new Need(state.id().value(), owner, request.ownerFirst(), request.wish(), request.cutOffFrom(), request.teams(),
        request.skills(), state.language(), request.since(), request.skipped(), at);
  }

  static List<Offer> offers(CallState state, PersonRequest request, Route.Ring ring, List<OfferId> ids) {
    List<Offer> offers = new ArrayList<>();
    for (int i = 0; i < Math.min(ring.agents().size(), ids.size()); i++) {
      Agent agent = ring.agents().get(i);
      TeamId team = request.teams().stream().filter(agent.teams()::contains).findFirst()
          .orElse(agent.teams().stream().min(java.util.Comparator.comparing(TeamId::value)).orElse(new TeamId("none")));
      offers.add(new Offer(ids.get(i), agent.id(), agent.name(), team, device(agent), ring.rung(), ring.why(), agent.epoch()));
    }
    return offers;
  }

  static Offer.Device device(Agent agent) {
    return agent.presence() instanceof dev.onetouch.routing.Presence.ByPhone(PhoneNumber number)
        ? new Offer.Device.Phone(number)
        : new Offer.Device.Browser();
  }

  private static void ring(Progress call, PersonRequest request, Route.Ring ring, List<OfferId> ids) {
    List<Offer> offers = offers(call.state(), request, ring, ids);
    if (offers.isEmpty()) {
      dutyLine(call, "duty-asked", "No offer could be made");
      return;
    }
    call.emit(new CallEvent.OffersMade(offers, ring.rung(), ring.why(), request.ringSeconds()));
    Present.ring(call, offers, request.ringSeconds());
  }

  private static void nobodyYet(Progress call, String why) {
    call.say("nobody-yet");
    Waiting.enter(call, 1, why);
  }

  /// Dials the duty line; where there is none, the caller waits in the queue and hears so.
  static void dutyLine(Progress call, String phrase, String why) {
    Optional<PhoneNumber> line = call.company().dutyLineOf(call.state().line().dialled());
    if (line.isEmpty()) {
      nobodyYet(call, why);
      return;
    }
    call.say(phrase, Map.of());
    call.emit(new CallEvent.DutyLineDialled(why));
    Present.ringDutyLine(call, line.get());
  }
}

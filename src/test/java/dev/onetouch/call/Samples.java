package dev.onetouch.call;

import static dev.onetouch.call.SampleHouse.*;
import static dev.onetouch.call.Phase.InRoom.CallersLeg.BRIDGED;
import static dev.onetouch.call.Phase.InRoom.CallersLeg.SENT_IN;
import static dev.onetouch.call.Phase.InRoom.CallersLeg.WAITING;

import dev.onetouch.caller.Caller;
import dev.onetouch.cases.CallbackId;
import dev.onetouch.cases.Case;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.CaseSelection;
import dev.onetouch.cases.CaseStatus;
import dev.onetouch.cases.Owner;
import dev.onetouch.flow.DrawnFlow;
import dev.onetouch.flow.FlowVersion;
import dev.onetouch.flow.Prompt;
import dev.onetouch.flow.Step;
import dev.onetouch.flow.StepId;
import dev.onetouch.routing.Absence;
import dev.onetouch.routing.Agent;
import dev.onetouch.routing.Floor;
import dev.onetouch.routing.OwnerWish;
import dev.onetouch.routing.Rung;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Samples of every phase a call can be in and of every signal that can reach it; several of a kind
/// where its content decides what happens. A new phase or signal without samples fails the grid.
final class Samples {
  private static final CaseNumber NEW_CASE = new CaseNumber("5000");
  private static final List<OfferId> FRESH =
      List.of(new OfferId("fresh-1"), new OfferId("fresh-2"), new OfferId("fresh-3"));
  private static final Offer BROWSER = offer("offer-1", maria(), new Offer.Device.Browser());
  private static final Offer PHONE = offer("offer-2", luis(), new Offer.Device.Phone(LUIS_PHONE));

  private static final Offer COLLEAGUE = new Offer(new OfferId("offer-3"), ANA, "Ana Reyes", SUPPORT,
      new Offer.Device.Browser(), Rung.CONSULT, "Maria asks you in", 7);

  private Samples() {}

  static FlowVersion flow() {
    return DrawnFlow.named("main", "en", "es")
        .menu("menu", "1", "order", "2", "status", "9", "bye")
        .ask("order", "order.number", false, "bye")
        .language("language", "menu")
        .fetch("status", "https://orders.example/1", "bye", "support")
        .goodbye("bye")
        .connectThen("support", "support", "menu")
        .step("survey", survey())
        .step("callback", new Step.Callback(Prompt.of("en", "Shall we call?"), Step.Target.OWNER, "support",
            new StepId("bye"), new StepId("menu"), new StepId("support")))
        .step("message", new Step.Voicemail(Prompt.of("en", "Leave a message?"), Step.Target.TEAM, "support",
            new StepId("bye"), new StepId("support")))
        .published();
  }

  private static Step.Survey survey() {
    return new Step.Survey(List.of(
        new Step.Question("solved", Prompt.of("en", "Solved?"), Map.of('1', "yes", '2', "no"), Set.of("no")),
        new Step.Question("kind", Prompt.of("en", "Kind?"), Map.of('1', "yes", '2', "no"), Set.of("no"))),
        new StepId("bye"), new StepId("support"));
  }

  static List<Company> companies() {
    return List.of(company(), company(List.of()));
  }

  static Map<Class<?>, List<Phase>> phases() {
    PersonRequest request = PersonRequest.fresh(PersonReason.ASKED, true, List.of(SUPPORT), Set.of(), 20, List.of(), NOW);
    PersonRequest thenMenu =
        new PersonRequest(
            PersonReason.FLOW, false, List.of(SUPPORT), Set.of(), 20, List.of(at("menu")), NOW, Set.of(LUIS), 60, 1,
            OwnerWish.ANYBODY, List.of(), NOW);
    PersonRequest thenSurvey = PersonRequest.fresh(
        PersonReason.FLOW, false, List.of(SUPPORT), Set.of(), 20, List.of(at("survey")), NOW);
    PersonRequest forMaria = request.wishing(new OwnerWish.TheOwner(NOW.plusSeconds(600)), MARIA);
    CallbackPlan callback = new CallbackPlan(new Owner.OwnedBy(MARIA), "Maria", List.of(SUPPORT), "office", NOW,
        List.of(DANAS_PHONE), new Onward.Search(request), new Onward.Farewell());
    CallbackPlan fromFlow = new CallbackPlan(Owner.NOBODY, "", List.of(SUPPORT), "", NOW, List.of(DANAS_PHONE),
        new Onward.Instead(at("callback"), new StepId("menu")), new Onward.Step(at("bye")));
    CallbackPlan teamless = new CallbackPlan(Owner.NOBODY, "", List.of(), "", NOW, List.of(DANAS_PHONE),
        new Onward.Step(at("menu")), new Onward.Step(at("bye")));
    VoicemailPlan message = new VoicemailPlan(new Owner.OwnedBy(MARIA), "Maria", List.of(SUPPORT), NOW,
        new Onward.Search(request), new Onward.Farewell());
    VoicemailPlan messageFromFlow = new VoicemailPlan(Owner.NOBODY, "", List.of(SUPPORT), NOW,
        new Onward.Instead(at("message"), new StepId("bye")), new Onward.Step(at("bye")));
    List<Phase> all =
        List.of(
            new Phase.Arriving(),
            new Phase.Listening(at("menu"), 0, 0),
            new Phase.Listening(at("menu"), 1, 2),
            new Phase.Listening(at("order"), 0, 0),
            new Phase.Listening(at("language"), 1, 0),
            new Phase.Listening(at("nowhere"), 0, 0),
            new Phase.Listening(at("survey"), 0, 0),
            new Phase.Listening(at("survey"), 0, 2),
            new Phase.Fetching(at("status")),
            new Phase.Fetching(at("menu")),
            new Phase.Seeking(request),
            new Phase.Seeking(thenMenu),
            new Phase.Ringing(request, List.of(BROWSER, PHONE)),
            new Phase.Ringing(request, List.of()),
            new Phase.Claimed(request, BROWSER),
            new Phase.Talking(request, BROWSER, NOW),
            new Phase.Talking(request, PHONE, NOW),
            new Phase.Talking(thenMenu, PHONE, NOW),
            new Phase.Talking(thenSurvey, PHONE, NOW),
            new Phase.Queued(request, 0),
            new Phase.Queued(thenMenu, 3),
            new Phase.Queued(request, Phase.Queued.COMES_ROUND_FIRST),
            new Phase.Summoned(request, List.of(BROWSER)),
            new Phase.Summoned(request, List.of(BROWSER, PHONE)),
            new Phase.Summoned(request, List.of()),
            new Phase.OnDutyLine(request),
            asked(new Question.WhoHelps(request, MARIA, "Maria", Absence.BUSY, "office", List.of())),
            asked(new Question.WhoHelps(request, MARIA, "Maria", Absence.NO_ANSWER, "office", List.of())),
            asked(new Question.WhoHelps(request, MARIA, "Maria", Absence.AWAY, "office", List.of(NOW.plusSeconds(3_600)))),
            asked(new Question.WantsCallback(fromFlow)),
            asked(new Question.ThisNumber(callback)),
            asked(new Question.WhichNumber(fromFlow)),
            asked(new Question.RightNumber(callback)),
            asked(new Question.RightNumber(teamless)),
            asked(new Question.WhichTime(callback, List.of(NOW, NOW.plusSeconds(7_200)))),
            asked(new Question.MayRecord(message)),
            asked(new Question.MayRecord(messageFromFlow)),
            new Phase.Choosing(new Question.WhichTime(fromFlow, List.of(NOW, NOW.plusSeconds(7_200))), 1, 2),
            new Phase.Recording(message, new VoicemailId("v1")),
            new Phase.Recording(messageFromFlow, new VoicemailId("v2")),
            new Phase.Queued(forMaria, 1),
            new Phase.CallingCustomer(request, BROWSER, false),
            new Phase.CallingCustomer(request, PHONE, true),
            new Phase.Talking(request, BROWSER, NOW, true),
            new Phase.Talking(request, PHONE, NOW, true),
            room(request, true, true, BRIDGED, false),
            room(request, true, false, BRIDGED, false, guest(Guest.Stage.RINGING, false)),
            room(thenMenu, true, false, WAITING, false),
            room(request, true, true, BRIDGED, false, new Guest(COLLEAGUE, Guest.Stage.RINGING, true)),
            room(request, true, false, WAITING, false, guest(Guest.Stage.IN, false)),
            room(request, true, false, SENT_IN, true, guest(Guest.Stage.CLAIMED, false)),
            room(thenSurvey, true, true, SENT_IN, false),
            room(request, true, true, SENT_IN, false, guest(Guest.Stage.RINGING, true)),
            room(request, true, true, SENT_IN, false, guest(Guest.Stage.IN, true)),
            room(request, true, true, WAITING, true, guest(Guest.Stage.RINGING, true)),
            room(request, false, false, WAITING, true),
            room(request, false, true, SENT_IN, false),
            room(thenMenu, false, true, SENT_IN, true),
            new Phase.Leaving(List.of()),
            new Phase.Leaving(List.of(forMaria)),
            new Phase.Ended(Outcome.ANSWERED));
    return byKind(all);
  }

  static Map<Class<?>, List<CallSignal>> signals() {
    Floor free = new Floor(List.of(maria(), luis()), List.of(), List.of());
    Floor busy = new Floor(List.of(busy(maria())), List.of(), List.of());
    List<CallSignal> all =
        List.of(
            new CallSignal.CallArrived(NOW),
            new CallSignal.CallerFound(NOW, List.of(DANA), List.of(marias()), 1),
            new CallSignal.CallerFound(NOW, List.of(), List.of(), 0),
            new CallSignal.CallerFound(
                NOW, List.of(DANA), List.of(new CallSignal.CaseOnFile(marias().file(), "Maria Lopez", 2)), 4),
            new CallSignal.CallerFound(NOW, List.of(DANA), List.of(marias()), 1, new CallerMemory(
                List.of(new CallerMemory.LastTalk(LUIS, NOW.minusSeconds(60), "")), List.of(), false)),
            new CallSignal.CallerLookupFailed(NOW),
            new CallSignal.KeysPressed(NOW, "0"),
            new CallSignal.KeysPressed(NOW, "1"),
            new CallSignal.KeysPressed(NOW, "2"),
            new CallSignal.KeysPressed(NOW, "9"),
            new CallSignal.KeysPressed(NOW, "123456"),
            new CallSignal.KeysPressed(NOW, ""),
            new CallSignal.WordsSpoken(NOW, "an agent"),
            new CallSignal.WordsSpoken(NOW, "hello"),
            new CallSignal.WordsSpoken(NOW, "12 34"),
            new CallSignal.WordsSpoken(NOW, "yes"),
            new CallSignal.WordsSpoken(NOW, "no, yes"),
            new CallSignal.NothingHeard(NOW),
            new CallSignal.FetchAnswered(NOW, Map.of("order.status", "sent")),
            new CallSignal.FetchFailed(NOW, "timed out"),
            new CallSignal.FloorSeen(NOW, free, FRESH),
            new CallSignal.FloorSeen(NOW, busy, FRESH),
            new CallSignal.FloorSeen(NOW, Floor.EMPTY, FRESH),
            new CallSignal.FloorSeen(NOW, free, List.of()),
            new CallSignal.FloorUnseen(NOW),
            new CallSignal.DialEnded(NOW, true),
            new CallSignal.DialEnded(NOW, false),
            new CallSignal.CallerHungUp(NOW),
            new CallSignal.CallerHungUp(NOW, true),
            new CallSignal.OfferAccepted(NOW, BROWSER.id(), NEW_CASE),
            new CallSignal.OfferAccepted(NOW, PHONE.id(), NEW_CASE),
            new CallSignal.OfferAccepted(NOW, FRESH.getFirst(), NEW_CASE),
            new CallSignal.OfferAccepted(NOW, COLLEAGUE.id(), NEW_CASE),
            new CallSignal.OfferLegAnswered(NOW, BROWSER.id(), NEW_CASE),
            new CallSignal.OfferLegAnswered(NOW, PHONE.id(), NEW_CASE),
            new CallSignal.OfferDeclined(NOW, BROWSER.id()),
            new CallSignal.OfferDeclined(NOW, FRESH.getFirst()),
            new CallSignal.OfferLapsed(NOW, BROWSER.id()),
            new CallSignal.OfferLapsed(NOW, FRESH.getFirst()),
            new CallSignal.AgentFreed(NOW, free, FRESH),
            new CallSignal.AgentFreed(NOW, busy, FRESH),
            new CallSignal.AgentFreed(NOW, free, List.of()),
            new CallSignal.SummonFailed(NOW),
            new CallSignal.CallerFetched(NOW),
            new CallSignal.OfferUnsent(NOW, BROWSER.id()),
            new CallSignal.RecordingEnded(NOW, ""),
            new CallSignal.RecordingEnded(NOW, "0"),
            new CallSignal.CallbackBegins(NOW, wanted(), free, FRESH),
            new CallSignal.CallbackBegins(NOW, wanted(), busy, FRESH),
            new CallSignal.DeskCallBegins(NOW, maria(), SUPPORT, FRESH.getFirst()),
            new CallSignal.LegPlaced(NOW, CallState.CUSTOMER, "CA-1"),
            new CallSignal.LegPlaced(NOW, PHONE.id().value(), "CA-3"),
            new CallSignal.CustomerAnswered(NOW, "CA-customer", false),
            new CallSignal.CustomerAnswered(NOW, "CA-customer", true),
            new CallSignal.CustomerUnreached(NOW, "busy"),
            new CallSignal.AgentLeftRoom(NOW, BROWSER.id()),
            new CallSignal.CustomerCalledIn(NOW),
            new CallSignal.AgentLeftRoom(NOW, PHONE.id()),
            new CallSignal.RoomLegAsks(NOW, BROWSER.id()),
            new CallSignal.RoomLegAsks(NOW, PHONE.id()),
            new CallSignal.RoomRefused(NOW, BROWSER.id()),
            asked(MARIA, new RoomRequest.Hold()),
            asked(MARIA, new RoomRequest.Resume()),
            asked(MARIA, new RoomRequest.Consult(COLLEAGUE)),
            asked(MARIA, new RoomRequest.BringIn(COLLEAGUE)),
            asked(MARIA, new RoomRequest.Dismiss(PHONE.id())),
            asked(MARIA, new RoomRequest.Leave()),
            asked(MARIA, new RoomRequest.End()),
            asked(LUIS, new RoomRequest.Leave()),
            asked(LUIS, new RoomRequest.End()),
            asked(ANA, new RoomRequest.End()),
            new CallSignal.EngineFault(NOW));
    return byKind(all);
  }

  /// Calls in this phase: about nothing yet, about a case that was resolved before anybody owned it, and calls of ours,
  /// whether or not a call can get there.
  static List<CallState> states(Phase phase) {
    CallState plain = talked(CallState.arriving(new CallId("call-1"), LINE, flow().id(), "en")
        .withLeg(BROWSER.id().value(), "CA-2").in(phase));
    Case unowned = caseOf(Owner.NOBODY, CaseStatus.RESOLVED, NOW.minusSeconds(60));
    CallState ours = CallState.calling(new CallId("call-2"), LINE, flow().id(), new Caller.Known(DANAS_PHONE, DANA),
            new CaseSelection.Existing(unowned), "en", new Origin.CalledBack(new CallbackId("cb-1"), 1))
        .withLeg(BROWSER.id().value(), "CA-2").in(phase);
    CallState fromDesk = CallState.calling(new CallId("call-3"), LINE, flow().id(), new Caller.Known(DANAS_PHONE, DANA),
        CaseSelection.NEW, "en", new Origin.CalledFromDesk(MARIA)).withLeg(CallState.CUSTOMER, "CA-4").in(phase);
    return List.of(plain, plain.aboutCase(new CaseSelection.Reopening(unowned), plain.facts()), talked(ours), talked(fromDesk));
  }

  /// Whether a call can be like that at all: one of ours knows no waiting until its customer was
  /// reached, and only one of ours rings a customer or begins in a room.
  static boolean possible(CallState state) {
    return switch (state.phase()) {
      case Phase.Arriving _, Phase.Seeking _, Phase.Ringing _, Phase.Claimed _, Phase.Ended _ -> true;
      case Phase.Talking talk -> state.talked() && (state.origin().outbound() || !talk.inRoom());
      case Phase.InRoom _ -> state.talked();
      case Phase.CallingCustomer _ -> state.origin().outbound() && !state.talked();
      case Phase.Listening _, Phase.Fetching _ -> !state.origin().outbound();
      case Phase.Queued _, Phase.Summoned _, Phase.OnDutyLine _, Phase.Choosing _,
          Phase.Recording _, Phase.Leaving _ -> !state.origin().outbound() || state.talked();
    };
  }

  private static CallState talked(CallState state) {
    boolean surveyed = state.phase() instanceof Phase.Listening(Continuation at, var _, var _) && at.equals(at("survey"));
    return surveyed || state.phase() instanceof Phase.Talking || state.phase() instanceof Phase.InRoom ? state.havingTalked() : state;
  }

  private static Phase asked(Question question) {
    return new Phase.Choosing(question, 0, 0);
  }

  private static Phase.InRoom room(
      PersonRequest request, boolean hostIn, boolean callerIn, Phase.InRoom.CallersLeg leg, boolean fetching, Guest... guests) {
    return new Phase.InRoom(request, BROWSER, NOW, hostIn, callerIn, leg, fetching, List.of(guests));
  }

  private static Guest guest(Guest.Stage stage, boolean joins) {
    return new Guest(PHONE, stage, joins);
  }

  private static CallSignal asked(dev.onetouch.cases.AgentId by, RoomRequest request) {
    return new CallSignal.RoomAsked(NOW, by, request);
  }

  private static PersonRequest wanted() {
    return PersonRequest.fresh(PersonReason.CALLBACK, true, List.of(SUPPORT), Set.of(), 20, List.of(), NOW);
  }

  private static Continuation at(String step) {
    return new Continuation(new Place(flow().flow().id(), new StepId(step)), List.of());
  }

  private static Offer offer(String id, Agent agent, Offer.Device device) {
    return new Offer(
        new OfferId(id),
        agent.id(),
        agent.name(),
        SUPPORT,
        device,
        Rung.TEAM,
        "Longest free in the team",
        7);
  }

  private static <T> Map<Class<?>, List<T>> byKind(List<T> all) {
    Map<Class<?>, List<T>> kinds = new LinkedHashMap<>();
    for (T one : all) {
      kinds.computeIfAbsent(one.getClass(), _ -> new java.util.ArrayList<>()).add(one);
    }
    return kinds;
  }
}

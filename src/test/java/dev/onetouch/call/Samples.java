package dev.onetouch.call;

import static dev.onetouch.call.SampleHouse.*;

import dev.onetouch.cases.Case;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.CaseSelection;
import dev.onetouch.cases.CaseStatus;
import dev.onetouch.cases.Owner;
import dev.onetouch.flow.DrawnFlow;
import dev.onetouch.flow.FlowVersion;
import dev.onetouch.flow.StepId;
import dev.onetouch.routing.Agent;
import dev.onetouch.routing.Floor;
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

  private Samples() {}

  static FlowVersion flow() {
    return DrawnFlow.named("main", "en", "es")
        .menu("menu", "1", "order", "2", "status", "9", "bye")
        .ask("order", "order.number", false, "bye")
        .language("language", "menu")
        .fetch("status", "https://orders.example/1", "bye", "support")
        .goodbye("bye")
        .connectThen("support", "support", "menu")
        .published();
  }

  static List<Company> companies() {
    return List.of(company(), company(List.of()));
  }

  static Map<Class<?>, List<Phase>> phases() {
    PersonRequest request =
        new PersonRequest(
            PersonReason.ASKED,
            true,
            List.of(SUPPORT),
            Set.of(),
            20,
            List.of(),
            NOW,
            Set.of(),
            0,
            0);
    PersonRequest thenMenu =
        new PersonRequest(
            PersonReason.FLOW,
            false,
            List.of(SUPPORT),
            Set.of(),
            20,
            List.of(at("menu")),
            NOW,
            Set.of(LUIS),
            60,
            1);
    List<Phase> all =
        List.of(
            new Phase.Arriving(),
            new Phase.Listening(at("menu"), 0, 0),
            new Phase.Listening(at("menu"), 1, 2),
            new Phase.Listening(at("order"), 0, 0),
            new Phase.Listening(at("language"), 1, 0),
            new Phase.Listening(at("nowhere"), 0, 0),
            new Phase.Fetching(at("status")),
            new Phase.Fetching(at("menu")),
            new Phase.Seeking(request),
            new Phase.Seeking(thenMenu),
            new Phase.Ringing(request, List.of(BROWSER, PHONE)),
            new Phase.Ringing(request, List.of()),
            new Phase.Claimed(request, BROWSER),
            new Phase.Talking(request, BROWSER, NOW),
            new Phase.Talking(thenMenu, PHONE, NOW),
            new Phase.Queued(request, 0),
            new Phase.Queued(thenMenu, 3),
            new Phase.Queued(request, Phase.Queued.COMES_ROUND_FIRST),
            new Phase.Summoned(request, List.of(BROWSER)),
            new Phase.Summoned(request, List.of(BROWSER, PHONE)),
            new Phase.Summoned(request, List.of()),
            new Phase.OnDutyLine(request),
            new Phase.Leaving(),
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
            new CallSignal.OfferAccepted(NOW, BROWSER.id(), NEW_CASE),
            new CallSignal.OfferAccepted(NOW, PHONE.id(), NEW_CASE),
            new CallSignal.OfferAccepted(NOW, FRESH.getFirst(), NEW_CASE),
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
            new CallSignal.EngineFault(NOW));
    return byKind(all);
  }

  /// Calls in this phase: about nothing yet, and about a case that was resolved before anybody
  /// owned it.
  static List<CallState> states(Phase phase) {
    CallState plain = CallState.arriving(new CallId("call-1"), LINE, flow().id(), "en").in(phase);
    Case unowned = caseOf(Owner.NOBODY, CaseStatus.RESOLVED, NOW.minusSeconds(60));
    return List.of(plain, plain.aboutCase(new CaseSelection.Reopening(unowned), plain.facts()));
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

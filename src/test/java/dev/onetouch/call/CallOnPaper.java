package dev.onetouch.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.caller.Caller;
import dev.onetouch.caller.Customer;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.CaseSelection;
import dev.onetouch.flow.FlowVersion;
import dev.onetouch.routing.Agent;
import dev.onetouch.routing.Floor;
import dev.onetouch.routing.Waiter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One call played by hand: signals in, lookups answered from what the test says is on file, events
/// and effects kept.
final class CallOnPaper {
  private final FlowVersion flow;
  private final List<CallEvent> journal = new ArrayList<>();
  private final List<CallEffect> effects = new ArrayList<>();
  private final CallState first;
  private Company company = SampleHouse.company();
  private Line line = SampleHouse.LINE;
  private CallState state;
  private Instant now = SampleHouse.NOW;
  private List<Customer> customers = List.of(SampleHouse.DANA);
  private List<CallSignal.CaseOnFile> cases = List.of();
  private Optional<Floor> floor = Optional.of(Floor.EMPTY);
  private Optional<Map<String, String>> fetched = Optional.empty();
  private CallerMemory memory = CallerMemory.NOTHING;
  private boolean directoryDown;
  private List<CallEffect> lastEffects = List.of();
  private int ids;

  CallOnPaper(FlowVersion flow) {
    this(flow, SampleHouse.LINE);
  }

  CallOnPaper(FlowVersion flow, Line line) {
    this.flow = flow;
    this.line = line;
    this.first =
        CallState.arriving(new CallId("call-1"), line, flow.id(), flow.flow().defaultLanguage());
    this.state = first;
  }

  /// A call of ours to Dana about Maria's case, before anybody is rung.
  private CallOnPaper(FlowVersion flow, Origin origin) {
    this.flow = flow;
    this.first = CallState.calling(new CallId("call-1"), line, flow.id(), new Caller.Known(SampleHouse.CALLER, SampleHouse.DANA),
        new CaseSelection.Existing(SampleHouse.marias().file()), "en", origin);
    this.state = first;
  }

  static CallOnPaper ofOurs(FlowVersion flow, Origin origin) {
    return new CallOnPaper(flow, origin);
  }

  CallOnPaper begins() {
    PersonRequest request = PersonRequest.fresh(PersonReason.CALLBACK, true, List.of(SampleHouse.SUPPORT), java.util.Set.of(),
        20, List.of(), now);
    return send(new CallSignal.CallbackBegins(now, request, floor.orElseThrow(), offerIds()));
  }

  CallOnPaper placed(String role, String leg) {
    return send(new CallSignal.LegPlaced(now, role, leg));
  }

  CallOnPaper customerAnswers(boolean byMachine) {
    return send(new CallSignal.CustomerAnswered(now, "CA-customer", byMachine));
  }

  CallOnPaper customerUnreached() {
    return send(new CallSignal.CustomerUnreached(now, "busy"));
  }

  CallOnPaper agentLeaves(OfferId offer) {
    return send(new CallSignal.AgentLeftRoom(now, offer));
  }

  CallOnPaper asks(AgentId by, RoomRequest request) {
    return send(new CallSignal.RoomAsked(now, by, request));
  }

  /// An agent says at the desk that the talk is over, and their line is put down.
  CallOnPaper agentEnds() {
    AgentId host = RoomRules.there(phase()).getFirst().agent();
    return asks(host, new RoomRequest.End()).dialEnds(true);
  }

  CallOnPaper legAsks(OfferId offer) {
    return send(new CallSignal.RoomLegAsks(now, offer));
  }

  CallOnPaper moveRefused(OfferId offer) {
    return send(new CallSignal.RoomRefused(now, offer));
  }

  CallOnPaper deviceAnswers(OfferId offer, String leg) {
    return send(new CallSignal.OfferLegAnswered(now, offer, new CaseNumber("5000"), leg));
  }

  CallOnPaper accepted(OfferId offer, String leg) {
    return send(new CallSignal.OfferAccepted(now, offer, new CaseNumber("5000"), leg));
  }

  CallOnPaper customerCallsIn() {
    return send(new CallSignal.CustomerCalledIn(now));
  }

  CallOnPaper company(Company other) {
    company = other;
    return this;
  }

  CallOnPaper customers(Customer... onFile) {
    customers = List.of(onFile);
    return this;
  }

  CallOnPaper cases(CallSignal.CaseOnFile... onFile) {
    cases = List.of(onFile);
    return this;
  }

  CallOnPaper remembered(CallerMemory remembered) {
    memory = remembered;
    return this;
  }

  CallOnPaper recorded(String keys) {
    return send(new CallSignal.RecordingEnded(now, keys));
  }

  CallOnPaper directoryDown() {
    directoryDown = true;
    return this;
  }

  CallOnPaper agents(Agent... agents) {
    floor = Optional.of(new Floor(List.of(agents), List.of(), List.of()));
    return this;
  }

  CallOnPaper waiting(List<Waiter> waiting, List<Duration> recentWaits) {
    floor = floor.map(seen -> new Floor(seen.agents(), waiting, recentWaits));
    return this;
  }

  CallOnPaper floorUnseen() {
    floor = Optional.empty();
    return this;
  }

  CallOnPaper fetchAnswers(Map<String, String> facts) {
    fetched = Optional.of(facts);
    return this;
  }

  CallOnPaper later(Duration passed) {
    now = now.plus(passed);
    return this;
  }

  CallOnPaper arrives() {
    return send(new CallSignal.CallArrived(now));
  }

  /// The same caller from the start, with what is on file now.
  CallOnPaper arrivesAgain() {
    state = first;
    journal.clear();
    return arrives();
  }

  CallOnPaper keys(String keys) {
    return send(new CallSignal.KeysPressed(now, keys));
  }

  CallOnPaper words(String words) {
    return send(new CallSignal.WordsSpoken(now, words));
  }

  CallOnPaper silence() {
    return send(new CallSignal.NothingHeard(now));
  }

  CallOnPaper dialEnds(boolean talked) {
    return send(new CallSignal.DialEnded(now, talked));
  }

  /// While a dial of theirs still rings.
  CallOnPaper hangsUpUnanswered() {
    return send(new CallSignal.CallerHungUp(now, true));
  }

  CallOnPaper hangsUp() {
    return send(new CallSignal.CallerHungUp(now));
  }

  CallOnPaper accepted(OfferId offer) {
    return send(new CallSignal.OfferAccepted(now, offer, new CaseNumber("5000")));
  }

  CallOnPaper deviceAnswers(OfferId offer) {
    return send(new CallSignal.OfferLegAnswered(now, offer, new CaseNumber("5000")));
  }

  CallOnPaper declined(OfferId offer) {
    return send(new CallSignal.OfferDeclined(now, offer));
  }

  CallOnPaper lapsed(OfferId offer) {
    return send(new CallSignal.OfferLapsed(now, offer));
  }

  CallOnPaper agentFreed(Agent... agents) {
    agents(agents);
    return send(new CallSignal.AgentFreed(now, floor.orElseThrow(), offerIds()));
  }

  CallOnPaper summonFails() {
    return send(new CallSignal.SummonFailed(now));
  }

  CallOnPaper fetchedByCarrier() {
    return send(new CallSignal.CallerFetched(now));
  }

  CallOnPaper engineBreaks() {
    return send(new CallSignal.EngineFault(now));
  }

  /// Plays one turn to its end, as the switchboard does, and checks that folding the journal gives
  /// the state.
  CallOnPaper send(CallSignal first) {
    List<CallEffect> turn = new ArrayList<>();
    Optional<CallSignal> signal = Optional.of(first);
    for (int lookups = 0; signal.isPresent() && lookups < 20; lookups++) {
      Decision decision = CallMachine.decide(flow, state, signal.get(), company, SampleHouse.FRESH);
      state = decision.state();
      journal.addAll(decision.events());
      turn.addAll(decision.effects());
      signal =
          decision.effects().stream()
              .filter(CallEffect.Lookup.class::isInstance)
              .findFirst()
              .map(this::answer);
    }
    effects.addAll(turn);
    lastEffects = turn.stream().filter(effect -> !(effect instanceof CallEffect.Lookup)).toList();
    assertThat(folded()).as("the folded journal").isEqualTo(state);
    return this;
  }

  private CallSignal answer(CallEffect question) {
    return switch ((CallEffect.Lookup) question) {
      case CallEffect.FindCaller _ when directoryDown -> new CallSignal.CallerLookupFailed(now);
      case CallEffect.FindCaller _ -> new CallSignal.CallerFound(now, customers, cases, 0, memory);
      case CallEffect.Fetch _ ->
          fetched
              .<CallSignal>map(facts -> new CallSignal.FetchAnswered(now, facts))
              .orElse(new CallSignal.FetchFailed(now, "timed out"));
      case CallEffect.SeeFloor _ ->
          floor
              .<CallSignal>map(seen -> new CallSignal.FloorSeen(now, seen, offerIds()))
              .orElse(new CallSignal.FloorUnseen(now));
    };
  }

  private List<OfferId> offerIds() {
    ids += 3;
    return List.of(
        new OfferId("offer-" + (ids - 2)),
        new OfferId("offer-" + (ids - 1)),
        new OfferId("offer-" + ids));
  }

  private CallState folded() {
    CallState folded = first;
    for (CallEvent event : journal) {
      folded = CallMachine.evolve(folded, event);
    }
    return folded;
  }

  CallState state() {
    return state;
  }

  Phase phase() {
    return state.phase();
  }

  List<CallEvent> journal() {
    return journal;
  }

  List<CallEffect> effects() {
    return effects;
  }

  /// What the turn left to do, lookups aside.
  List<CallEffect> doing() {
    return lastEffects;
  }

  PersonRequest request() {
    return state.phase().personRequest().orElseThrow();
  }

  /// All agents who ring now.
  List<Offer> offers() {
    return state.phase().openOffers();
  }

  OfferId offer() {
    return offers().getFirst().id();
  }

  List<String> ringing() {
    return offers().stream().map(offer -> offer.agent().value()).toList();
  }

  /// Every word the last turn had for the caller.
  String said() {
    return lastEffects.stream()
        .map(CallOnPaper::words)
        .filter(words -> !words.isEmpty())
        .collect(java.util.stream.Collectors.joining(" "));
  }

  private static String words(CallEffect effect) {
    List<Utterance> words =
        switch (effect) {
          case CallEffect.Listen listen -> listen.words();
          case CallEffect.RingAgents ring -> ring.words();
          case CallEffect.RingDutyLine ring -> ring.words();
          case CallEffect.HoldOn hold -> hold.words();
          case CallEffect.EndCall end -> end.words();
          case CallEffect.Whisper whisper -> whisper.words();
          case CallEffect.Refuse refuse -> refuse.words();
          case CallEffect.Record record -> record.words();
          case CallEffect.JoinRoom room -> room.words();
          case CallEffect.EnterRoom room -> room.words();
          case CallEffect.ComeBack _,
              CallEffect.Silence _,
              CallEffect.Bridge _,
              CallEffect.SummonCaller _,
              CallEffect.DialAgent _,
              CallEffect.DialCustomer _,
              CallEffect.TellAgent _,
              CallEffect.MoveAgent _,
              CallEffect.EndLeg _,
              CallEffect.FindCaller _,
              CallEffect.Fetch _,
              CallEffect.SeeFloor _ ->
              List.of();
        };
    return String.join(" ", words.stream().map(Utterance::text).toList());
  }
}

package dev.onetouch.admin.rehearsal;

import dev.onetouch.admin.flows.Judgement.Judged;
import dev.onetouch.admin.rehearsal.Pretending.Pretended;
import dev.onetouch.call.CallEffect;
import dev.onetouch.call.CallEvent;
import dev.onetouch.call.CallId;
import dev.onetouch.call.CallMachine;
import dev.onetouch.call.CallSignal;
import dev.onetouch.call.CallState;
import dev.onetouch.call.Company;
import dev.onetouch.call.Decision;
import dev.onetouch.call.Fresh;
import dev.onetouch.call.Line;
import dev.onetouch.call.OfferId;
import dev.onetouch.call.Phase;
import dev.onetouch.call.Place;
import dev.onetouch.caller.Attestation;
import dev.onetouch.caller.CallerAddress;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.flow.Flow;
import dev.onetouch.flow.FlowVersion;
import dev.onetouch.flow.FlowVersionId;
import dev.onetouch.flow.Step;
import dev.onetouch.flow.StepId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// One test call from its beginning, with every input in turn. Ends in bounded time: each input is one turn of the machine
/// with a bounded number of look-ups.
final class PaperCall {
  /// Looked up in a row no oftener than this, as in a real call.
  private static final int MAX_LOOKUPS = 10;
  private static final Duration BETWEEN_INPUTS = Duration.ofSeconds(10);
  private static final PhoneNumber DIALLED = new PhoneNumber("+16195550191");
  private static final CaseNumber NEW_CASE = new CaseNumber("1001");
  private static final StepId KNOWN_BEFORE = new StepId("facts-of-a-test-call");

  private final FlowVersion version;
  private final Company company;
  private final Rehearsal call;
  private final Pretended caller;
  private final PretendFloor floor;
  private final List<Transcript.Turn> turns = new ArrayList<>();
  private final Reached reached = new Reached();
  private CallState state;
  private PaperTurn turn;
  private Instant now;
  private boolean dutyLineTalks;
  private int names;

  PaperCall(Judged judged, Company company, Rehearsal call, Pretended caller) {
    Flow flow = prepared(judged.flow(), call);
    this.version = new FlowVersion(new FlowVersionId(flow.id(), 1), flow, judged.subflows());
    this.company = company;
    this.call = call;
    this.caller = caller;
    this.floor = new PretendFloor(call.floor(), caller.owner(), caller.ownerName(), java.util.Set.copyOf(flow.languages()));
    this.now = call.at();
    this.turn = new PaperTurn(version, new Place(flow.id(), flow.start()));
    CallerAddress from = caller.from().<CallerAddress>map(CallerAddress.Dialable::new)
        .orElseGet(CallerAddress.Withheld::new);
    this.state = CallState.arriving(
        new CallId("test-call"), new Line(from, DIALLED, Attestation.A), version.id(), flow.defaultLanguage());
  }

  /// What is no step of anybody's flow.
  static boolean ours(StepId step) {
    return step.equals(KNOWN_BEFORE);
  }

  /// Begins where it is to begin. What is known by then is learned as if it had been looked up.
  private static Flow prepared(Flow flow, Rehearsal call) {
    StepId start = call.start().isEmpty() ? flow.start() : new StepId(call.start());
    SequencedMap<StepId, Step> steps = new LinkedHashMap<>(flow.steps());
    if (!call.facts().isEmpty() && steps.size() < Flow.MAX_STEPS) {
      steps.put(KNOWN_BEFORE, new Step.Fetch("https://facts.example/", java.util.Map.of(), start, start));
      start = KNOWN_BEFORE;
    }
    List<String> languages = new ArrayList<>(flow.languages());
    if (languages.remove(call.language())) {
      languages.addFirst(call.language());
    }
    return new Flow(flow.id(), flow.name(), languages, start, flow.person(), flow.limits(), steps);
  }

  Transcript play() {
    happen(new CallSignal.CallArrived(now), floor);
    turns.add(turn.shown(state));
    Optional<Transcript.Stop> refused = Optional.empty();
    for (int i = 0; i < call.inputs().size() && refused.isEmpty(); i++) {
      Input input = call.inputs().get(i);
      if (accepted().contains(input.kind())) {
        now = now.plus(BETWEEN_INPUTS);
        turn = new PaperTurn(version, turn.stands());
        hear(input);
        turns.add(turn.shown(state));
      } else {
        refused = Optional.of(new Transcript.Stop(i, "\"" + input.kind().word() + "\" makes no sense while "
            + state.phase().word() + "."));
      }
    }
    boolean talking = PaperTurn.atPerson(state.phase()) || dutyLineTalks;
    return new Transcript(
        turns, state.ended(), talking, reached.word(), accepted().stream().map(Input.Kind::word).toList(), fetch(), refused);
  }

  private List<Input.Kind> accepted() {
    return Choices.in(state.phase(), turn.speech(), dutyLineTalks);
  }

  private void hear(Input input) {
    switch (input.kind()) {
      case KEYS -> happen(new CallSignal.KeysPressed(now, input.keys()), floor);
      case SPEECH -> happen(new CallSignal.WordsSpoken(now, input.words()), floor);
      case SILENCE, WAIT -> happen(new CallSignal.NothingHeard(now), floor);
      case FETCH_OK -> happen(new CallSignal.FetchAnswered(now, input.facts()), floor);
      case FETCH_FAILED -> happen(new CallSignal.FetchFailed(now, "as in the test"), floor);
      case NOT_ANSWERED -> happen(new CallSignal.DialEnded(now, false), floor);
      case RECORDED -> happen(new CallSignal.RecordingEnded(now, ""), floor);
      case HANG_UP -> happen(new CallSignal.CallerHungUp(now), floor);
      case TALK_ENDED -> {
        dutyLineTalks = false;
        happen(new CallSignal.DialEnded(now, true), floor);
      }
      case ANSWERED -> answered();
    }
  }

  private void answered() {
    if (state.phase() instanceof Phase.Queued) {
      happen(new CallSignal.NothingHeard(now), floor.withEverybodyFree());
    }
    if (state.phase() instanceof Phase.OnDutyLine) {
      dutyLineTalks = true;
      reached.person();
    }
    state.phase().openOffers().stream().findFirst().ifPresent(offer -> {
      happen(new CallSignal.OfferAccepted(now, offer.id(), NEW_CASE), floor);
      happen(new CallSignal.OfferLegAnswered(now, offer.id(), NEW_CASE), floor);
    });
  }

  /// One signal with everything it leads to, until somebody is waited for.
  private void happen(CallSignal first, PretendFloor seen) {
    Optional<CallSignal> signal = Optional.of(first);
    for (int lookup = 0; signal.isPresent() && lookup <= MAX_LOOKUPS; lookup++) {
      Decision decision = CallMachine.decide(
          version, state, signal.get(), company, new Fresh(NEW_CASE, "name-" + names++));
      state = decision.state();
      turn.add(decision.events(), decision.effects());
      decision.events().forEach(reached::hear);
      signal = decision.effects().stream()
          .filter(CallEffect.Lookup.class::isInstance)
          .findFirst()
          .flatMap(question -> answer((CallEffect.Lookup) question, seen));
    }
  }

  /// Empty when the answer is for whoever plays to give.
  private Optional<CallSignal> answer(CallEffect.Lookup question, PretendFloor seen) {
    return switch (question) {
      case CallEffect.FindCaller _ ->
          Optional.of(new CallSignal.CallerFound(now, caller.customers(), caller.cases(), 0));
      case CallEffect.SeeFloor(var request) -> Optional.of(new CallSignal.FloorSeen(
          now, seen.seen(request, now), List.of(offer(), offer(), offer())));
      case CallEffect.Fetch _ -> state.phase() instanceof Phase.Fetching(var at) && ours(at.place().step())
          ? Optional.of(new CallSignal.FetchAnswered(now, call.facts()))
          : Optional.empty();
    };
  }

  private OfferId offer() {
    return new OfferId("offer-" + names++);
  }

  /// As it is drawn: what the caller keyed is no part of it, for it may be sensitive.
  private Optional<Transcript.Waiting> fetch() {
    return state.phase() instanceof Phase.Fetching(var at)
        ? version.find(at.place().flow())
            .flatMap(flow -> flow.step(at.place().step()))
            .filter(Step.Fetch.class::isInstance)
            .map(step -> (Step.Fetch) step)
            .map(step -> new Transcript.Waiting(step.url(), List.copyOf(step.keep().keySet())))
        : Optional.empty();
  }
}

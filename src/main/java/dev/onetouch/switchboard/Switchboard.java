package dev.onetouch.switchboard;

import dev.onetouch.call.CallEffect;
import dev.onetouch.call.CallId;
import dev.onetouch.call.CallSignal;
import dev.onetouch.call.CallState;
import dev.onetouch.call.Company;
import dev.onetouch.call.Decision;
import dev.onetouch.call.Phase;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.flow.FlowVersion;
import dev.onetouch.flow.FlowVersionId;
import dev.onetouch.telephony.LegId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The caller's side of a call, one turn at a time: read the call, decide, render, and write state, journal and answer in
/// one guarded statement. When the world moved meanwhile, nothing was written and the turn is played again.
///
/// A request that was answered before gets the same bytes; one with an older token gets where the call stands now; neither
/// moves the call.
public final class Switchboard {
  /// After so many collisions something is wrong, and the caller must not wait for it.
  static final int MAX_TRIES = 3;

  /// When to ask the carrier after a call nothing was heard of: a stuck agent is free again within a minute.
  static final Duration CHECK_AFTER = Duration.ofSeconds(45);

  /// After a turn of somebody else's the caller was not heard: a claim must not put off the news that they have gone.
  static final Duration CHECK_UNHEARD_AFTER = Duration.ofSeconds(10);

  /// A call of ours is told of every step by the carrier; this is for news that never comes.
  static final Duration CHECK_OURS_AFTER = Duration.ofMinutes(2);

  /// Stands for the leg of a customer who is not being rung yet.
  private static final String UNPLACED = "unplaced-";

  private static final Logger LOG = LoggerFactory.getLogger(Switchboard.class);

  private final CallStore calls;
  private final FlowCatalog flows;
  private final HouseBook houses;
  private final AnswerWriter writer;
  private final Lookups lookups;
  private final TurnIds ids;
  private final InstantSource clock;
  private final Consequences consequences;
  private final TurnListener listener;

  public Switchboard(SwitchboardParts parts, TurnPolicy policy, TurnListener listener) {
    this.calls = parts.calls();
    this.flows = parts.flows();
    this.houses = parts.houses();
    this.writer = parts.writer();
    this.ids = parts.ids();
    this.clock = parts.clock();
    this.lookups = new Lookups(parts.directory(), parts.floor(), parts.dataDip(), ids, clock, this::calledIn);
    this.consequences = new Consequences(policy);
    this.listener = listener;
  }

  /// Answers the caller's leg. Throws [TurnFailed] or [StoreUnavailable] when that cannot be done; then the last resort answers.
  public CallerReply answer(CallerRequest request) {
    for (int tried = 0; tried < MAX_TRIES; tried++) {
      Optional<CallerReply> reply = attempt(request);
      if (reply.isPresent()) {
        return reply.get();
      }
    }
    throw new TurnFailed("the call kept moving while it was answered");
  }

  private Optional<CallerReply> attempt(CallerRequest request) {
    Optional<StoredCall> found = find(request);
    if (found.isEmpty()) {
      return begin(request);
    }
    StoredCall stored = found.get();
    CallSignal input = request.input().apply(clock.instant());
    if (stored.answered().answers(request.token(), request.fingerprint())) {
      return document(stored.answered().document());
    }
    if (input instanceof CallSignal.CallerHungUp) {
      return play(stored, request, input);
    }
    if (!stored.token().equals(request.token())) {
      return document(stale(stored, request.token()));
    }
    return play(stored, request, switch (stored.state().phase()) {
      case Phase.Summoned _ -> new CallSignal.CallerFetched(input.at());
      case Phase.CallingCustomer(var _, var _, boolean screening) when !screening ->
          new CallSignal.CustomerAnswered(input.at(), request.leg(), request.byMachine());
      default -> input;
    });
  }

  /// A call of ours begins. Empty when there is nobody to begin it with now, or somebody else began it.
  Optional<Decision> open(CallState state, Function<Instant, CallSignal> input) {
    CallSignal signal = input.apply(clock.instant());
    Decision decision = turn(state.flow()).play(state, signal);
    if (decision.events().isEmpty()) {
      return Optional.empty();
    }
    // It has no leg of a caller's until the customer's phone is rung.
    StoredCall fresh = new StoredCall(state, UNPLACED + state.id(), TurnRecord.NEW, ids.token(), Answered.NOTHING);
    TurnRecord record = record(fresh, decision, signal.at(), fresh.token(), fresh.answered(), CHECK_OURS_AFTER);
    return save(record) ? Optional.of(decision) : Optional.empty();
  }

  private Optional<StoredCall> find(CallerRequest request) {
    return switch (request.target()) {
      case CallerRequest.Target.ByLeg _ -> calls.byLeg(request.leg());
      case CallerRequest.Target.ById(CallId call) -> calls.byId(call);
    };
  }

  /// A call we have not met, whatever address it came by: it begins here.
  private Optional<CallerReply> begin(CallerRequest request) {
    Optional<FlowVersionId> flow = houses.current().flowFor(request.line().dialled());
    if (flow.isEmpty()) {
      LOG.warn("no flow answers the dialled number {}; its callers get the duty line", request.line().dialled().masked());
      return Optional.of(new CallerReply.NoFlow());
    }
    FlowVersion version = flow(flow.get());
    CallState arriving = CallState.arriving(ids.call(), request.line(), flow.get(), version.flow().defaultLanguage());
    StoredCall fresh = new StoredCall(arriving, request.leg(), TurnRecord.NEW, request.token(), Answered.NOTHING);
    Instant now = clock.instant();
    boolean gone = request.input().apply(now) instanceof CallSignal.CallerHungUp;
    return gone ? document(writer.write(new CallEffect.Silence(), arriving, "", company())) : play(fresh, request, new CallSignal.CallArrived(now));
  }

  private Optional<CallerReply> play(StoredCall stored, CallerRequest request, CallSignal signal) {
    Decision decision = turn(stored.state().flow()).play(stored.state(), signal);
    String token = ids.token();
    CallEffect.Answer answer = decision.effects().stream()
        .filter(CallEffect.Answer.class::isInstance).map(CallEffect.Answer.class::cast).findFirst()
        .orElse(new CallEffect.ComeBack(Duration.ofSeconds(1)));
    String document = writer.write(answer, decision.state(), token, company());
    Answered answered = new Answered(request.token(), request.fingerprint(), document);
    TurnRecord record = record(stored, decision, signal.at(), token, answered, CHECK_AFTER);
    return save(record) ? document(document) : Optional.empty();
  }

  /// A turn nobody's caller leg waits for: from an agent's leg, a desk, a timer. Returns what was decided, or empty when
  /// there is no such call.
  Optional<Decision> signal(Function<CallStore, Optional<StoredCall>> find, Function<Instant, CallSignal> input) {
    for (int tried = 0; tried < MAX_TRIES; tried++) {
      Optional<StoredCall> stored = find.apply(calls);
      if (stored.isEmpty()) {
        return Optional.empty();
      }
      CallSignal signal = input.apply(clock.instant());
      Decision decision = turn(stored.get().state().flow()).play(stored.get().state(), signal);
      boolean fetches = decision.effects().stream()
          .anyMatch(effect -> effect instanceof CallEffect.SummonCaller || effect instanceof CallEffect.DialCustomer);
      String token = fetches ? ids.token() : stored.get().token();
      if (decision.events().isEmpty()
          || save(record(stored.get(), decision, signal.at(), token, stored.get().answered(), CHECK_UNHEARD_AFTER))) {
        return Optional.of(decision);
      }
    }
    throw new TurnFailed("the call kept moving while it was told");
  }

  /// The caller's leg is gone, says the carrier. A call we never met is none of ours. Of one on the duty line its dial reports as
  /// well, and knows whether anybody had answered; should that report be lost, the call is closed when it is next looked after.
  public void hungUp(String leg) {
    signal(store -> store.byLeg(leg).filter(call -> !(call.state().phase() instanceof Phase.OnDutyLine)),
        CallSignal.CallerHungUp::new);
  }

  /// Whether the call still waits for exactly this turn to be fetched.
  boolean stands(CallId call, String token) {
    return calls.byId(call)
        .filter(stored -> stored.token().equals(token)
            && (stored.state().phase() instanceof Phase.Summoned
                || stored.state().phase() instanceof Phase.InRoom room && room.fetching()))
        .isPresent();
  }

  Lookups lookups() {
    return lookups;
  }

  /// Saves, and tells those who wait for it. A write whose outcome is unknown is looked at again, as if it had not been made:
  /// when it had been, the same request finds its stored answer.
  private boolean save(TurnRecord record) {
    try {
      if (!calls.save(record)) {
        return false;
      }
    } catch (StoreUnavailable e) {
      LOG.warn("whether a turn was saved is unknown; reading again", e);
      return false;
    }
    tell(record);
    return true;
  }

  /// The turn stands, whatever becomes of the news: an answer that is stored must reach the caller who waits for it.
  private void tell(TurnRecord record) {
    try {
      listener.committed(record.state(), record.journal(), record.agentMoves(), record.errands());
    } catch (RuntimeException e) {
      LOG.error("a committed turn could not be told; the sweep finds what was left", e);
    }
  }

  private TurnRecord record(StoredCall stored, Decision decision, Instant at, String token, Answered answered, Duration quiet) {
    CallState state = decision.state();
    String leg = state.legs().getOrDefault(CallState.CUSTOMER, stored.leg());
    List<Errand> errands = decision.effects().stream()
        .filter(CallEffect.Command.class::isInstance).map(CallEffect.Command.class::cast)
        .map(command -> errand(command, state.id(), leg, token))
        .toList();
    Duration check = switch (state.phase()) {
      case Phase.Summoned _ -> Consequences.FETCH;
      case Phase.InRoom room when room.fetching() -> Consequences.FETCH;
      default -> state.origin().outbound() ? CHECK_OURS_AFTER : quiet;
    };
    return new TurnRecord(state, leg, stored.version(), at, token, answered, decision.events(),
        consequences.agents(state, decision.events()), consequences.cases(state, decision.events()),
        Owed.of(company().rules(), state, decision.events()), errands, check);
  }

  private Errand errand(CallEffect.Command command, CallId call, String leg, String token) {
    String id = ids.token();
    return switch (command) {
      case CallEffect.SummonCaller _ -> new Errand(id, Errand.Kind.SUMMON_CALLER, call, leg, token);
      case CallEffect.DialAgent(var offer) -> new Errand(id, Errand.Kind.DIAL_AGENT, call, "", offer.id().value());
      case CallEffect.DialCustomer _ -> new Errand(id, Errand.Kind.DIAL_CUSTOMER, call, "", token);
      case CallEffect.TellAgent(var offer, String agentLeg) ->
          new Errand(id, Errand.Kind.TELL_AGENT, call, agentLeg, offer.value());
      case CallEffect.MoveAgent(var offer, String agentLeg) ->
          new Errand(id, Errand.Kind.MOVE_AGENT, call, agentLeg, offer.value());
      case CallEffect.EndLeg(String gone) -> new Errand(id, Errand.Kind.END_LEG, call, gone, "");
    };
  }

  /// What a leg hears that asks for an older turn. While the carrier is fetching the caller, the waiting loop only comes back
  /// to where it is, so that the fetch finds nobody dialled.
  private String stale(StoredCall stored, String token) {
    CallEffect.ComeBack pause = new CallEffect.ComeBack(Duration.ofSeconds(2));
    return switch (stored.state().phase()) {
      case Phase.Listening _, Phase.Choosing _, Phase.Leaving _ -> stored.answered().document();
      case Phase.Summoned _ -> writer.write(pause, stored.state(), token, company());
      case Phase.InRoom room when room.fetching() -> writer.write(pause, stored.state(), token, company());
      case Phase.Ended _ -> writer.write(new CallEffect.Silence(), stored.state(), stored.token(), company());
      case Phase.Arriving _, Phase.Fetching _, Phase.Seeking _, Phase.Ringing _, Phase.Claimed _, Phase.Talking _,
          Phase.Queued _, Phase.OnDutyLine _, Phase.Recording _,
          Phase.CallingCustomer _, Phase.InRoom _ -> writer.write(pause, stored.state(), stored.token(), company());
    };
  }

  private Turn turn(FlowVersionId flow) {
    return new Turn(lookups, ids, clock, company(), flow(flow));
  }

  /// The version a call runs on. One that is gone or cannot be read is replaced by a flow that leads to a person.
  private FlowVersion flow(FlowVersionId id) {
    return flows.version(id).orElseGet(() -> {
      LOG.error("flow version {} is missing; its callers get a person", id);
      return PersonFlow.version(id, houses.current().company().languages());
    });
  }

  Optional<StoredCall> find(CallId call) {
    return calls.byId(call);
  }

  /// Whose leg this is, as far as a call knows it for its caller's or its customer's.
  Optional<CallId> callOf(LegId leg) {
    return calls.byLeg(leg.value()).map(stored -> stored.state().id());
  }

  /// Somebody calls us: should we be calling them at this instant, their call goes first. Throws [StoreUnavailable] and
  /// [TurnFailed], which may be tried again.
  void calledIn(PhoneNumber number) {
    signal(store -> store.callTo(number), CallSignal.CustomerCalledIn::new);
  }

  HouseBook.House house() {
    return houses.current();
  }

  Company company() {
    return houses.current().company();
  }

  private static Optional<CallerReply> document(String text) {
    return Optional.of(new CallerReply.Document(text));
  }
}

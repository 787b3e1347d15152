package dev.onetouch.switchboard;

import dev.onetouch.call.CallId;
import dev.onetouch.call.CallSignal;
import dev.onetouch.call.CallState;
import dev.onetouch.call.CallingHours;
import dev.onetouch.call.Decision;
import dev.onetouch.call.Line;
import dev.onetouch.call.Origin;
import dev.onetouch.call.PersonReason;
import dev.onetouch.call.PersonRequest;
import dev.onetouch.caller.Attestation;
import dev.onetouch.caller.Caller;
import dev.onetouch.caller.CallerAddress;
import dev.onetouch.caller.Customer;
import dev.onetouch.caller.NumberPlan.Judgement;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Callback;
import dev.onetouch.cases.Case;
import dev.onetouch.cases.CaseSelection;
import dev.onetouch.cases.Owner;
import dev.onetouch.cases.TeamId;
import dev.onetouch.flow.FlowVersionId;
import dev.onetouch.routing.Agent;
import dev.onetouch.routing.Floor;
import dev.onetouch.routing.OwnerWish;
import dev.onetouch.switchboard.DueWork.DueCallback;
import dev.onetouch.telephony.LegStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Calls of ours: promised callbacks when their time has come, and calls agents make from their desks. Any node may begin
/// any of them at any time; the store lets one of them.
public final class OutboundTurns {
  /// How many callbacks one sweep begins.
  static final int MAX_PER_SWEEP = 20;

  /// How long an agent's device rings for a callback.
  static final int RING_SECONDS = 20;

  /// The agent is reached this long before the customer's phone rings, at the most.
  static final Duration AGENT_FIRST = Duration.ofMinutes(2);

  private static final Logger LOG = LoggerFactory.getLogger(OutboundTurns.class);

  private final Switchboard switchboard;
  private final FloorStore floors;
  private final DueWork due;
  private final TurnIds ids;
  private final InstantSource clock;

  public OutboundTurns(Switchboard switchboard, FloorStore floors, DueWork due, TurnIds ids, InstantSource clock) {
    this.switchboard = switchboard;
    this.floors = floors;
    this.due = due;
    this.ids = ids;
    this.clock = clock;
  }

  /// What became of an agent's wish to call somebody.
  public sealed interface DeskCall {
    record Started(CallId call) implements DeskCall {}

    /// The agent is on a call, or away.
    record NotFree() implements DeskCall {}

    /// Nobody is rung at this hour.
    ///
    /// @param next when they may be, none when nobody knows
    record QuietHours(List<Instant> next) implements DeskCall {}

    record Unusable(dev.onetouch.caller.NumberPlan.Reason reason) implements DeskCall {}
  }

  /// Begins the callbacks whose time has come, those first who have waited longest, and one to each customer. One that waits
  /// for its owner keeps back no other, not even to the same customer.
  ///
  /// @param most how many at once
  /// @return how many were begun
  public int beginDue(int most) {
    List<DueCallback> callbacks = due.dueCallbacks(MAX_PER_SWEEP);
    if (callbacks.isEmpty()) {
      return 0;
    }
    Floor floor = floors.see(List.of());
    Set<Object> rung = new HashSet<>();
    for (DueCallback callback : callbacks) {
      // Nobody free, nothing to begin: most sweeps of a full house end here.
      if (rung.size() == most || floor.agents().stream().noneMatch(Agent::free)) {
        break;
      }
      PhoneNumber number = callback.callback().number();
      Instant now = clock.instant();
      Instant shortly = now.plus(AGENT_FIRST);
      if (!CallingHours.fine(switchboard.company(), number, now) || !CallingHours.fine(switchboard.company(), number, shortly)) {
        CallingHours.next(switchboard.company(), number, shortly)
            .ifPresent(next -> due.putOff(callback.callback().id(), next));
      } else if (!rung.contains(whose(callback)) && begin(callback, floor)) {
        rung.add(whose(callback));
        floor = floors.see(List.of());
      }
    }
    return rung.size();
  }

  /// Customers have several numbers; of whom nothing is on file, only the number tells who they are.
  private static Object whose(DueCallback callback) {
    return callback.customers().stream().findFirst().<Object>map(Customer::id).orElse(callback.callback().number());
  }

  /// The carrier cannot be had: callbacks that cannot be begun must not hold agents from callers who wait. All come back at
  /// the same instant, for each does hold one for a moment then.
  void putOffDue(Instant until) {
    due.dueCallbacks(MAX_PER_SWEEP).forEach(callback -> due.putOff(callback.callback().id(), until));
  }

  /// An agent calls somebody about a case: their own device first. Throws [StoreUnavailable] and [TurnFailed], which may
  /// be tried again.
  public DeskCall fromDesk(AgentId by, PhoneNumber number, Optional<Customer> customer, Case about, Optional<PhoneNumber> shownLast) {
    Instant now = clock.instant();
    var company = switchboard.company();
    Optional<PhoneNumber> ours = shownLast.filter(company.numbers()::contains).or(this::usualNumber);
    if (ours.isEmpty()) {
      return new DeskCall.NotFree();
    }
    PhoneNumber shown = ours.get();
    if (company.numberPlan().judgeCalling(number, shown, company.numbers()) instanceof Judgement.Unusable(var reason)) {
      return new DeskCall.Unusable(reason);
    }
    if (!CallingHours.fine(company, number, now)) {
      return new DeskCall.QuietHours(CallingHours.next(company, number, now).stream().toList());
    }
    Optional<Agent> agent = floors.see(List.of()).agent(by).filter(Agent::freeOrWrappingUp);
    Optional<TeamId> team = agent.flatMap(one -> one.teams().stream().min(java.util.Comparator.comparing(TeamId::value)));
    Optional<FlowVersionId> flow = flow(shown);
    if (agent.isEmpty() || team.isEmpty() || flow.isEmpty()) {
      return new DeskCall.NotFree();
    }
    Line line = new Line(new CallerAddress.Dialable(number), shown, Attestation.NONE);
    CaseSelection selection = new CaseSelection.Existing(about);
    CallState state = CallState.calling(ids.call(), line, flow.get(), Caller.of(line.from(), customer.stream().toList()),
        selection, language(customer), new Origin.CalledFromDesk(by));
    return switchboard.open(state, at -> new CallSignal.DeskCallBegins(at, agent.get(), team.get(), ids.offer()))
        .<DeskCall>map(decision -> new DeskCall.Started(decision.state().id()))
        .orElse(new DeskCall.NotFree());
  }

  /// What the carrier reports of the customer's leg; late, twice and in any order.
  public void customerStatus(CallId call, String leg, LegStatus status) {
    switch (status) {
      case QUEUED, RINGING, IN_PROGRESS, UNCLEAR -> placed(call, leg);
      case BUSY, FAILED, NO_ANSWER, CANCELED -> tell(call, at -> new CallSignal.CustomerUnreached(at, status.name()));
      case COMPLETED -> {
        tell(call, at -> new CallSignal.CustomerUnreached(at, "they hung up"));
        tell(call, CallSignal.CallerHungUp::new);
      }
    }
  }

  void placed(CallId call, String leg) {
    tell(call, at -> new CallSignal.LegPlaced(at, CallState.CUSTOMER, leg));
  }

  /// Somebody calls us: should we be calling them at this instant, their call goes first. Their own turn has seen to it
  /// already, unless it could not or we began only then.
  public void calledIn(PhoneNumber number) {
    switchboard.calledIn(number);
  }

  /// @return whether it began, and the floor has changed by it
  private boolean begin(DueCallback promised, Floor floor) {
    Callback callback = promised.callback();
    Optional<FlowVersionId> flow = flow(callback.shown());
    if (flow.isEmpty()) {
      LOG.error("callback {} cannot be made: the company has no number with a flow", callback.id());
      return false;
    }
    Line line = new Line(new CallerAddress.Dialable(callback.number()), callback.shown(), Attestation.NONE);
    CaseSelection about = promised.about().stream().findFirst()
        .<CaseSelection>map(file -> new CaseSelection.Existing(file.file())).orElse(CaseSelection.NEW);
    CallState state = CallState.calling(ids.call(), line, flow.get(), Caller.of(line.from(), promised.customers()), about,
        callback.language(), new Origin.CalledBack(callback.id(), promised.attempt(), by(callback)));
    PersonRequest request = request(callback, clock.instant());
    return switchboard.open(
        state, at -> new CallSignal.CallbackBegins(at, request, floor, switchboard.lookups().offerIds())).isPresent();
  }

  private static List<AgentId> by(Callback callback) {
    return callback.owner() instanceof Owner.OwnedBy(AgentId owner) ? List.of(owner) : List.of();
  }

  /// Until the promise is overdue it waits for the owner who gave it; then whoever stands in keeps it.
  private static PersonRequest request(Callback callback, Instant now) {
    boolean byOwner = callback.owner() instanceof Owner.OwnedBy && now.isBefore(callback.until());
    OwnerWish wish = byOwner ? new OwnerWish.TheOwner(callback.until()) : OwnerWish.ANYBODY;
    return new PersonRequest(PersonReason.CALLBACK, true, List.of(callback.team()), Set.of(), RING_SECONDS, List.of(),
        callback.since(), Set.of(), 0, 0, wish, List.of(), callback.since());
  }

  private Optional<PhoneNumber> usualNumber() {
    return switchboard.house().flows().keySet().stream().min(java.util.Comparator.comparing(PhoneNumber::e164));
  }

  private Optional<FlowVersionId> flow(PhoneNumber shown) {
    HouseBook.House house = switchboard.house();
    return house.flowFor(shown).or(() -> house.flows().values().stream().findFirst());
  }

  private String language(Optional<Customer> customer) {
    List<String> spoken = switchboard.company().languages();
    return customer.map(Customer::language).filter(spoken::contains).orElse(spoken.getFirst());
  }

  private Optional<Decision> tell(CallId call, java.util.function.Function<Instant, CallSignal> input) {
    return switchboard.signal(calls -> calls.byId(call), input);
  }
}

package dev.onetouch.simulation;

import dev.onetouch.call.CallEvent;
import dev.onetouch.call.CallState;
import dev.onetouch.call.Line;
import dev.onetouch.call.Offer;
import dev.onetouch.caller.CallerAddress;
import dev.onetouch.caller.NumberPlan;
import dev.onetouch.cases.AgentId;
import dev.onetouch.caller.Attestation;
import dev.onetouch.switchboard.AgentMove;
import dev.onetouch.switchboard.Errand;
import dev.onetouch.switchboard.Housekeeping;
import dev.onetouch.switchboard.OfferTurns;
import dev.onetouch.switchboard.OutboundTurns;
import dev.onetouch.switchboard.RoomTurns;
import dev.onetouch.switchboard.StoreUnavailable;
import dev.onetouch.switchboard.Switchboard;
import dev.onetouch.switchboard.SwitchboardParts;
import dev.onetouch.switchboard.TurnFailed;
import dev.onetouch.switchboard.TurnPolicy;
import dev.onetouch.telephony.LegId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One simulated day: a company, its nodes on one store, a phone company, and many callers, all from one seed.
final class World {
  private static final int NODES = 3;
  private static final long LONGEST_DAY_MILLIS = 10 * 3_600_000;

  /// After the last caller, callbacks are waited for this long.
  private static final long EVENING_MILLIS = 1_500_000;

  private static final int MAX_INTERLEAVED = 2;
  private static final long SLOW_STATEMENT_MILLIS = 400;
  final Agenda agenda = new Agenda();
  final Dice dice;
  final Trace trace;
  final Circumstances rules;
  final Set<PlantedFault> faults;
  final Shelf shelf = new Shelf();
  final Documents documents = new Documents();
  final NumberPlan plan = new SamplePlan();
  final List<Switchboard> nodes = new ArrayList<>();
  final List<OfferTurns> desks = new ArrayList<>();
  final List<OutboundTurns> outbounds = new ArrayList<>();
  final List<RoomTurns> roomDesks = new ArrayList<>();
  final Map<String, CallerLeg> legs = new LinkedHashMap<>();

  /// The agents' legs that callers' legs rang.
  final Map<String, AgentLeg> devices = new HashMap<>();

  /// Who talks with whom, as the phone company knows it.
  final Map<AgentId, Object> talking = new HashMap<>();

  /// Callers who are in a room, or were.
  final Set<CallerLeg> inRooms = new LinkedHashSet<>();

  /// To whom each offer was made.
  final Map<String, AgentId> offered = new HashMap<>();

  final MemoryVoicemails voicemails;
  final CallbackPromises callbacks;
  final boolean dutyLine;

  /// The phone company takes no commands all day.
  final boolean commandsDown;

  private final List<Housekeeping> keepers = new ArrayList<>();
  private final Exchange exchange;
  final Weather weather;
  private final Promises promises;
  private final SampleCompany sample;
  private final PhoneCompany company;
  private final Orders orders;
  private final FloorWatch floorWatch;
  private int interleaved;
  private int begun;
  private boolean closed;
  private int alive;
  private long lastCallMillis;

  World(long seed, Circumstances rules) {
    this.dice = new Dice(seed);
    this.trace = new Trace(agenda, rules.readable());
    this.rules = rules;
    this.faults = rules.faults();
    this.dutyLine = dice.chance(0.85);
    this.commandsDown = rules.calls() > 0 && dice.chance(0.08);
    this.exchange = new Exchange(this);
    this.weather = new Weather(agenda, dice, trace, 0.002, rules.nodeDies());
    this.sample = new SampleCompany(this);
    this.callbacks = new CallbackPromises(shelf, sample.house().company().rules().callbackAttempts());
    OneKey oneKey = new OneKey(sample.version(), sample.house().company());
    this.promises =
        new Promises(shelf, trace, offered, new QueuePromises(shelf, agenda), callbacks, oneKey);
    this.voicemails = new MemoryVoicemails(shelf, agenda, weather);
    MemoryCallStore store = new MemoryCallStore(shelf, agenda, weather, promises, faults, this::meanwhile);
    MemoryFloor floor = new MemoryFloor(shelf, agenda, weather, faults);
    SampleIds ids = new SampleIds();
    for (int node = 0; node < NODES; node++) {
      node(store, floor, ids);
    }
    Wire wire = new Wire(this);
    this.company = new PhoneCompany(this, wire);
    this.orders = new Orders(this, wire, company, new OrderPromises(this));
    this.floorWatch = new FloorWatch(this, weather);
  }

  private void node(MemoryCallStore store, MemoryFloor floor, SampleIds ids) {
    MemoryDueWork due = new MemoryDueWork(shelf, agenda, weather, dice, faults);
    SwitchboardParts parts = new SwitchboardParts(
        store, floor, floor, sample::flow, sample::house, sample::fetch, documents, ids, agenda);
    Switchboard switchboard = new Switchboard(parts, new TurnPolicy(TurnPolicy.USUAL_WRAP_UP), this::committed);
    OutboundTurns outbound = new OutboundTurns(switchboard, floor, due, ids, agenda);
    nodes.add(switchboard);
    desks.add(new OfferTurns(switchboard, documents, ids));
    outbounds.add(outbound);
    roomDesks.add(new RoomTurns(switchboard, new MemoryColleagues(shelf, weather), ids));
    keepers.add(
        new Housekeeping(switchboard, floor, due, exchange, documents, outbound, voicemails, agenda));
  }

  PhoneCompany company() {
    return company;
  }

  Orders orders() {
    return orders;
  }

  /// How many orders to dial somebody there were whose sender never heard what became of them.
  int unknownOrders() {
    return exchange.unknownOrders();
  }

  int dialled() {
    return orders.legs.size();
  }

  void askedInVain(String leg) {
    floorWatch.askedInVain(leg);
  }

  /// Runs the whole day and gives the trace.
  Trace run() {
    sample.opens(promises);
    agenda.in(0, this::nextCaller);
    agenda.in(1_000, this::sweep);
    if (dice.chance(0.3)) {
      agenda.in(dice.millis(10, 600), () -> weather.outage(dice.millis(2, 40)));
    }
    while (agenda.step()) {
      if (agenda.nowMillis() > LONGEST_DAY_MILLIS) {
        throw new PromiseBroken("the day", "does not end; " + shelf.live.size() + " calls go on");
      }
    }
    promises.kept();
    return trace;
  }

  private void nextCaller() {
    if (begun < rules.calls()) {
      agenda.in(dice.millis(0, sample.gapSeconds() * 2), this::nextCaller);
      callsIn(sample.caller());
    }
  }

  private void callsIn(CallerAddress from) {
    if (begun < rules.calls() && !closed) {
      String id = "leg-" + ++begun;
      CallerLeg leg =
          new CallerLeg(id, new Line(from, SampleCompany.DIALLED, Attestation.NONE), dice.pick(List.of(CallerLeg.Temper.values())));
      legs.put(id, leg);
      alive++;
      lastCallMillis = agenda.nowMillis();
      company.arrives(leg);
    }
  }

  /// A caller is gone; some call again soon.
  void hasHungUp(CallerLeg leg) {
    alive--;
    if (dice.chance(0.12)) {
      agenda.in(dice.millis(3, 400), () -> callsIn(leg.line.from()));
    }
  }

  private void sweep() {
    Housekeeping keeper = dice.pick(keepers);
    quietly("sweep", () -> {
      try {
        keeper.sweep();
      } catch (NodeDied died) {
        floorWatch.diedAsking();
        throw died;
      }
    });
    floorWatch.look();
    closed = !callsGoOn();
    if (!closed) {
      agenda.in(1_000, this::sweep);
    }
  }

  /// Once everything has ended, nobody begins anything new.
  boolean goesOn() {
    return !closed;
  }

  private boolean callsGoOn() {
    return begun < rules.calls()
        || alive > 0
        || !shelf.live.isEmpty()
        || orders.alive() > 0
        || shelf.agents.values().stream().anyMatch(AgentRow::busy)
        || shelf.voicemails.values().stream().anyMatch(row -> row.state == VoicemailRow.State.RECORDING)
        || agenda.nowMillis() - lastCallMillis < (rules.calls() > 0 ? EVENING_MILLIS : LONGEST_DAY_MILLIS / 3) && callbackComes();
  }

  private boolean callbackComes() {
    return shelf.callbacks.values().stream()
        .anyMatch(row -> row.state == CallbackRow.State.OPEN && row.dueAt.isBefore(agenda.instant().plusSeconds(600)));
  }

  /// What a node does when it has committed a turn; now and then it dies first, and the sweep must do.
  private void committed(CallState state, List<CallEvent> events, List<AgentMove> moves, List<Errand> errands) {
    events.forEach(event -> happened(state, event));
    if (dice.chance(0.03)) {
      return;
    }
    errands.forEach(this::runSoon);
    if (!state.origin().outbound() && state.fact("callback.open").isPresent()
        && events.stream().anyMatch(CallEvent.CallerIdentified.class::isInstance)) {
      state.caller().number().ifPresent(number -> agenda.in(
          dice.between(5, 200), () -> quietly("called in", () -> dice.pick(outbounds).calledIn(number))));
    }
    if (moves.stream().anyMatch(AgentMove.Release.class::isInstance)) {
      agentsFreed();
    }
  }

  private void happened(CallState state, CallEvent event) {
    if (event instanceof CallEvent.CallbackPromised && dice.chance(0.3)) {
      agenda.in(dice.millis(5, 900), () -> callsIn(state.line().from()));
    }
    switch (event) {
      case CallEvent.HostLeft(Offer offer, var _) -> hangsUpByThemselves(state, offer);
      case CallEvent.GuestLeft(Offer offer, var _) -> hangsUpByThemselves(state, offer);
      default -> {
        // The others take nobody out of a talk.
      }
    }
    boolean rung = event instanceof CallEvent.CallbackBegun || event instanceof CallEvent.AgentReady;
    if (rung && dice.chance(0.08)) {
      agenda.in(dice.millis(0, 20), () -> callsIn(state.line().from()));
    }
  }

  /// The house has the leg ended. Should the phone company take no command, whoever sees at their desk that they are done does
  /// not talk on for ever.
  private void hangsUpByThemselves(CallState state, Offer offer) {
    String id = state.legs().getOrDefault(offer.id().value(), "");
    RoomLeg leg = devices.containsKey(id) ? devices.get(id) : orders.legs.get(id);
    if (leg != null) {
      agenda.in(commandsDown ? dice.millis(1, 4) : dice.millis(30, 45), () -> orders.rooms.agentHangsUp(leg));
    }
  }

  private void runSoon(Errand errand) {
    if (faults.contains(PlantedFault.SUMMON_WITHOUT_A_LOOK) && errand.kind() == Errand.Kind.SUMMON_CALLER) {
      agenda.in(dice.millis(1, 30), () ->
          exchange.redirect(new LegId(errand.leg()), documents.address(errand.call(), errand.token())));
    } else {
      agenda.in(dice.between(5, 200), () -> quietly("errand", () -> dice.pick(keepers).run(errand)));
    }
  }

  void agentsFreed() {
    agenda.in(dice.between(5, 50), () -> quietly("match", dice.pick(keepers)::matchWaiting));
  }

  /// Between the reading and the writing of a turn, others go on.
  private void meanwhile() {
    if (interleaved < MAX_INTERLEAVED && dice.chance(0.03)) {
      interleaved++;
      try {
        for (int others = dice.between(1, 5); others > 0; others--) {
          agenda.stepWithin(SLOW_STATEMENT_MILLIS);
        }
      } finally {
        interleaved--;
      }
    }
  }

  void quietly(String what, Runnable work) {
    try {
      work.run();
    } catch (StoreUnavailable | TurnFailed | NodeDied e) {
      trace.note(what, "fails and is left for later");
    }
  }

  /// A leg together with its call, or a call with its leg.
  Set<String> relatives(String who) {
    return shelf.callOfLeg.entrySet().stream()
        .filter(pair -> pair.getKey().equals(who) || pair.getValue().value().equals(who))
        .map(pair -> Set.of(pair.getKey(), pair.getValue().value()))
        .findFirst()
        .orElse(Set.of(who));
  }
}

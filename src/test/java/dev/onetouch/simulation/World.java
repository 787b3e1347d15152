package dev.onetouch.simulation;

import dev.onetouch.call.CallEvent;
import dev.onetouch.call.CallState;
import dev.onetouch.call.Line;
import dev.onetouch.caller.Attestation;
import dev.onetouch.switchboard.AgentMove;
import dev.onetouch.switchboard.Errand;
import dev.onetouch.switchboard.Housekeeping;
import dev.onetouch.switchboard.OfferTurns;
import dev.onetouch.switchboard.StoreUnavailable;
import dev.onetouch.switchboard.Switchboard;
import dev.onetouch.switchboard.SwitchboardParts;
import dev.onetouch.switchboard.TurnFailed;
import dev.onetouch.switchboard.TurnPolicy;
import dev.onetouch.telephony.LegId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One simulated day: a company, its nodes on one store, a phone company, and many callers, all
/// from one seed.
final class World {
  private static final int NODES = 2;
  private static final long LONGEST_DAY_MILLIS = 6 * 3_600_000;
  private static final int MAX_INTERLEAVED = 2;
  private static final long SLOW_STATEMENT_MILLIS = 400;
  final Agenda agenda = new Agenda();
  final Dice dice;
  final Trace trace;
  final Set<PlantedFault> faults;
  final Shelf shelf = new Shelf();
  final Documents documents = new Documents();
  final List<Switchboard> nodes = new ArrayList<>();
  final List<OfferTurns> desks = new ArrayList<>();
  final Map<String, CallerLeg> legs = new LinkedHashMap<>();
  final boolean dutyLine;

  /// The phone company takes no commands all day.
  final boolean commandsDown;

  private final List<Housekeeping> keepers = new ArrayList<>();
  private final Exchange exchange;
  private final Weather weather;
  private final Promises promises;
  private final SampleCompany sample;
  private final PhoneCompany company;
  private final FloorWatch floorWatch;
  private final int calls;
  private int interleaved;
  private int begun;

  World(long seed, int calls, boolean readable, Set<PlantedFault> faults) {
    this.dice = new Dice(seed);
    this.trace = new Trace(agenda, readable);
    this.faults = faults;
    this.calls = calls;
    this.dutyLine = dice.chance(0.85);
    this.commandsDown = dice.chance(0.08);
    this.exchange = new Exchange(this);
    this.weather = new Weather(agenda, dice, 0.002);
    this.promises = new Promises(shelf, trace);
    this.sample = new SampleCompany(this, promises);
    MemoryCallStore store =
        new MemoryCallStore(shelf, agenda, weather, promises, faults, this::meanwhile);
    MemoryFloor floor = new MemoryFloor(shelf, agenda, weather, faults);
    MemoryDueWork due = new MemoryDueWork(shelf, agenda, weather, faults);
    SampleIds ids = new SampleIds();
    for (int node = 0; node < NODES; node++) {
      Switchboard switchboard =
          new Switchboard(
              new SwitchboardParts(
                  store,
                  floor,
                  floor,
                  sample::flow,
                  sample::house,
                  sample::fetch,
                  documents,
                  ids,
                  agenda),
              new TurnPolicy(TurnPolicy.USUAL_WRAP_UP),
              this::committed);
      nodes.add(switchboard);
      desks.add(new OfferTurns(switchboard, documents, ids));
      keepers.add(new Housekeeping(switchboard, floor, due, exchange, documents));
    }
    this.company = new PhoneCompany(this, new Wire(this));
    this.floorWatch = new FloorWatch(this, weather);
  }

  PhoneCompany company() {
    return company;
  }

  void askedInVain(String leg) {
    floorWatch.askedInVain(leg);
  }

  /// Runs the whole day and gives the trace.
  Trace run() {
    sample.opens();
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
    if (begun++ < calls) {
      String id = "leg-" + begun;
      CallerLeg leg =
          new CallerLeg(
              id,
              new Line(sample.caller(), SampleCompany.DIALLED, Attestation.NONE),
              dice.pick(List.of(CallerLeg.Temper.values())));
      legs.put(id, leg);
      agenda.in(dice.millis(0, sample.gapSeconds() * 2), this::nextCaller);
      company.arrives(leg);
    }
  }

  private void sweep() {
    quietly("sweep", dice.pick(keepers)::sweep);
    floorWatch.look();
    if (begun <= calls
        || !shelf.live.isEmpty()
        || legs.values().stream().anyMatch(leg -> leg.alive)
        || shelf.agents.values().stream().anyMatch(AgentRow::busy)) {
      agenda.in(1_000, this::sweep);
    }
  }

  /// What a node does when it has committed a turn; now and then it dies first, and the sweep must
  /// do.
  private void committed(
      CallState state, List<CallEvent> events, List<AgentMove> moves, List<Errand> errands) {
    if (dice.chance(0.03)) {
      return;
    }
    errands.forEach(errand -> {
      if (faults.contains(PlantedFault.SUMMON_WITHOUT_A_LOOK)) {
        agenda.in(
            dice.millis(1, 30),
            () ->
                exchange.redirect(
                    new LegId(errand.leg()), documents.address(errand.call(), errand.token())));
      } else {
        agenda.in(
            dice.between(5, 200), () -> quietly("errand", () -> dice.pick(keepers).run(errand)));
      }
    });
    if (moves.stream().anyMatch(AgentMove.Release.class::isInstance)) {
      agentsFreed();
    }
  }

  void agentsFreed() {
    agenda.in(dice.between(5, 50), () -> quietly("match", dice.pick(keepers)::matchWaiting));
  }

  /// Between the reading and the writing of a turn, others go on.
  private void meanwhile() {
    if (interleaved < MAX_INTERLEAVED && dice.chance(0.03)) {
      interleaved++;
      for (int others = dice.between(1, 5); others > 0; others--) {
        agenda.stepWithin(SLOW_STATEMENT_MILLIS);
      }
      interleaved--;
    }
  }

  void quietly(String what, Runnable work) {
    try {
      work.run();
    } catch (StoreUnavailable | TurnFailed e) {
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

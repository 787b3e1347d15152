package dev.onetouch.simulation;

import dev.onetouch.call.CallEffect;
import dev.onetouch.call.CallSignal;
import dev.onetouch.call.Offer;
import dev.onetouch.call.Phase;
import dev.onetouch.switchboard.CallerRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The callers' side of a phone company: does what it is told, comes back when that is over, and
/// loses things on the way.
final class PhoneCompany {
  private final Agenda agenda;
  private final Dice dice;
  private final Trace trace;
  private final Wire wire;
  private final Devices devices;
  private final AgentWishes wishes;
  private final LegPromises promises;
  private final LastResortLine lastResort;
  private final Set<PlantedFault> faults;
  private final World world;
  private final Mind mind;
  private final Recorder recorder;

  PhoneCompany(World world, Wire wire) {
    this.agenda = world.agenda;
    this.dice = world.dice;
    this.trace = world.trace;
    this.wire = wire;
    this.faults = world.faults;
    this.world = world;
    this.mind = new Mind(world);
    this.recorder = new Recorder(world, wire, this);
    this.wishes = new AgentWishes(world, world.roomDesks);
    this.devices = new Devices(world, wire, this);
    this.promises = new LegPromises(world.shelf, world.weather);
    this.lastResort = new LastResortLine(world, this);
  }

  AgentWishes wishes() {
    return wishes;
  }

  Devices devices() {
    return devices;
  }

  void arrives(CallerLeg leg) {
    trace.note(leg.id, "calls");
    request(leg, CallerRequest.FIRST, CallSignal.NothingHeard::new);
    if (dice.chance(0.3)) {
      agenda.in(dice.millis(0, 90), () -> hangUp(leg));
    }
    agenda.in(dice.millis(60, 300), () -> hangUp(leg));
  }

  /// The caller's leg asks for its next turn and does what it is told.
  void request(CallerLeg leg, String token, Function<Instant, CallSignal> input) {
    int mine = ++leg.asked;
    leg.answering = false;
    leg.next = null;
    Optional<Documents.Caller> answer = wire.ask(leg, token, input);
    if (!leg.alive || leg.asked != mine) {
      return;
    }
    leg.lastResort = answer.isEmpty();
    if (answer.isEmpty()) {
      if (!faults.contains(PlantedFault.LAST_RESORT_FORGOTTEN)) {
        lastResort.begin(leg);
      }
    } else {
      leg.call = Optional.of(answer.get().call());
      perform(leg, answer.get());
    }
    promises.goesOn(leg);
  }

  private void perform(CallerLeg leg, Documents.Caller document) {
    trace.note(leg.id, document.effect().getClass().getSimpleName());
    promises.told(leg, document.effect());
    notGivenUp(leg, document.effect());
    String token = document.token();
    switch (document.effect()) {
      case CallEffect.Listen listen -> listen(leg, token, listen.hearing());
      case CallEffect.RingAgents ring -> ring(leg, token, ring);
      case CallEffect.RingDutyLine ring -> dutyLine(leg, token, !ring.words().isEmpty());
      case CallEffect.HoldOn _ -> holdOn(leg, token);
      case CallEffect.ComeBack(var pause) ->
          back(leg, token, pause.toMillis(), CallSignal.NothingHeard::new);
      case CallEffect.EndCall(var words) -> end(leg, token, !words.isEmpty());
      case CallEffect.Record record -> recorder.records(leg, token, record);
      case CallEffect.JoinRoom(var words, boolean ends) -> join(leg, token, !words.isEmpty(), ends);
      // Fetched late, between the order to hang up and its being done.
      case CallEffect.Silence _ when leg.dismissed -> over(leg, "is told goodbye");
      case CallEffect.Silence _ ->
          throw new PromiseBroken(leg.id, "a caller who is there was left without an answer");
    }
  }

  /// A lost line is not the end of the talk: nobody who lost their agent so is asked how it was, or told goodbye.
  private void notGivenUp(CallerLeg leg, CallEffect effect) {
    boolean goesOn = effect instanceof CallEffect.EndCall
        || leg.call.map(world.shelf.calls::get).filter(call -> call.state().phase() instanceof Phase.Listening).isPresent();
    if (leg.lineLost && goesOn) {
      throw new PromiseBroken(leg.id, "the line to the agent was lost, and the call went on as if they had ended it");
    }
    leg.lineLost = false;
    leg.dismissed = effect instanceof CallEffect.EndCall || leg.dismissed && effect instanceof CallEffect.Silence;
  }

  /// The leg comes back after a while.
  void back(CallerLeg leg, String token, long millis, Function<Instant, CallSignal> input) {
    leg.next = agenda.in(millis, () -> request(leg, token, input));
  }

  private void listen(CallerLeg leg, String token, CallEffect.Hearing hearing) {
    String wanted = mind.answer(leg, hearing);
    // Words into a leg that listens for keys only are not heard.
    String input = wanted.startsWith("say ") && !hearing.speech() ? "" : wanted;
    leg.silencesBefore = leg.silences;
    leg.wrongKeysBefore = leg.wrongKeys;
    leg.answering = true;
    leg.silences = input.isEmpty() ? leg.silences + 1 : 0;
    leg.wrongKeys = input.equals("*") ? leg.wrongKeys + 1 : 0;
    leg.askedForPerson = input.equals("0") || input.equals("say agent");
    if (input.isEmpty()) {
      back(leg, token, dice.millis(6, 12), CallSignal.NothingHeard::new);
    } else if (input.startsWith("say ")) {
      back(leg, token, dice.millis(1, 8), at -> new CallSignal.WordsSpoken(at, input.substring("say ".length())));
    } else {
      back(leg, token, dice.millis(1, 8), at -> new CallSignal.KeysPressed(at, input));
    }
  }

  private void ring(CallerLeg leg, String token, CallEffect.RingAgents ring) {
    if (!ring.words().isEmpty() && dice.chance(0.05)) {
      leg.rungSeconds = 0;
      back(leg, token, 1_000, at -> new CallSignal.KeysPressed(at, dice.chance(0.5) ? "0" : "5"));
      return;
    }
    leg.dialled.clear();
    long words = ring.words().isEmpty() ? 0 : dice.millis(1, 5);
    leg.next =
        agenda.in(
            words,
            () -> {
              leg.next =
                  agenda.in(
                      ring.ring().toMillis() + dice.millis(0, 5),
                      () -> devices.timeIsUp(leg, token));
              for (Offer offer : ring.offers()) {
                AgentLeg device = new AgentLeg("leg-d" + (world.devices.size() + 1), leg, leg.call.orElseThrow(), offer, token);
                world.devices.put(device.id, device);
                leg.dialled.add(device);
                devices.rings(device, token);
              }
            });
  }

  /// All devices were tried, or a conversation is over.
  void dialOver(CallerLeg leg, String token, boolean talked) {
    leg.talking = false;
    leg.rungSeconds = talked ? 0 : leg.rungSeconds;
    leg.dialled.clear();
    back(leg, token, 300, at -> new CallSignal.DialEnded(at, talked));
  }

  private void dutyLine(CallerLeg leg, String token, boolean words) {
    if (words && dice.chance(0.03)) {
      back(leg, token, 1_000, at -> new CallSignal.KeysPressed(at, "0"));
    } else {
      leg.next = dutyLineRings(leg, talked -> dialOver(leg, token, talked));
    }
  }

  Agenda.Planned dutyLineRings(CallerLeg leg, java.util.function.Consumer<Boolean> over) {
    if (!dice.chance(0.6)) {
      return agenda.in(30_000, () -> over.accept(false));
    }
    return agenda.in(
        dice.millis(2, 25),
        () -> {
          leg.talking = true;
          leg.talkedWithDutyLine = true;
          leg.next =
              agenda.in(
                  dice.millis(10, 200),
                  () -> {
                    leg.talking = false;
                    over.accept(true);
                  });
        });
  }

  private void join(CallerLeg leg, String token, boolean words, boolean ends) {
    if (words && dice.chance(0.05)) {
      back(leg, token, 1_000, at -> new CallSignal.KeysPressed(at, dice.chance(0.5) ? "0" : "5"));
    } else {
      leg.next = agenda.in(words ? 2_000 : 0, () -> world.orders().rooms.customerEnters(leg, token, ends));
    }
  }

  private void holdOn(CallerLeg leg, String token) {
    boolean impatient = leg.temper == CallerLeg.Temper.HASTY && dice.chance(0.2);
    if (dice.chance(0.15)) {
      boolean held = world.shelf.calls.get(leg.call.orElseThrow()).state().phase() instanceof Phase.InRoom;
      String key = mind.whileWaiting();
      leg.askedForPerson = held && key.equals("0");
      back(leg, token, dice.millis(1, 18), at -> new CallSignal.KeysPressed(at, key));
    } else if (impatient) {
      leg.next = agenda.in(dice.millis(1, 18), () -> hangUp(leg));
    } else {
      back(leg, token, 20_000, CallSignal.NothingHeard::new);
    }
  }

  private void end(CallerLeg leg, String token, boolean words) {
    if (words && dice.chance(0.15)) {
      boolean person = dice.chance(0.7);
      leg.askedForPerson = person && !leg.ordered;
      back(leg, token, 1_000, at -> new CallSignal.KeysPressed(at, person ? "0" : "3"));
    } else {
      leg.next = agenda.in(words ? 3_000 : 100, () -> over(leg, "is told goodbye"));
    }
  }

  /// The caller puts the phone down, at whatever instant.
  void hangUp(CallerLeg leg) {
    if (leg.alive) {
      String token = leg.call.isPresent() ? "whatever" : CallerRequest.FIRST;
      over(leg, "hangs up");
      if (dice.chance(0.3)) {
        // What was running asks for its action, with a status that says the caller is gone.
        agenda.in(dice.millis(0, 1), () -> wire.ask(leg, token, CallSignal.CallerHungUp::new));
      }
    }
  }

  void over(CallerLeg leg, String how) {
    trace.note(leg.id, how);
    leg.alive = false;
    leg.talking = false;
    leg.endedMillis = agenda.nowMillis();
    leg.asked++;
    callOff(leg);
    recorder.interrupted(leg);
    List.copyOf(leg.dialled).forEach(device -> devices.cancelled(device));
    if (leg.inRoom) {
      world.orders().rooms.customerLeft(leg);
    }
    if (leg.ordered) {
      world.orders().customerOver(leg);
      return;
    }
    world.hasHungUp(leg);
    if (dice.chance(0.85)) {
      agenda.in(dice.chance(0.9) ? dice.millis(0, 2) : dice.millis(2, 40), () -> wire.ended(leg));
    }
    if (dice.chance(0.1)) {
      agenda.in(dice.millis(0, 60), () -> wire.ended(leg));
    }
  }

  /// The leg is taken from whatever it does, and asks for this turn.
  void redirected(CallerLeg leg, String token, boolean late) {
    if (!leg.alive) {
      return;
    }
    boolean wanted = leg.inRoom && world.shelf.calls.get(leg.call.orElseThrow()).state().phase() instanceof Phase.InRoom;
    if (!late && (leg.bridged().isPresent() || leg.talking && leg.inRoom && !wanted)) {
      throw new PromiseBroken(leg.id, "a redirect tore a conversation");
    }
    trace.note(leg.id, "is fetched");
    callOff(leg);
    leg.answersNothing();
    if (leg.inRoom) {
      world.orders().rooms.customerLeft(leg);
    }
    leg.talking = false;
    List.copyOf(leg.dialled).forEach(device -> devices.cancelled(device));
    leg.dialled.clear();
    request(leg, token, CallSignal.NothingHeard::new);
  }

  private static void callOff(CallerLeg leg) {
    if (leg.next != null) {
      leg.next.callOff();
      leg.next = null;
    }
  }
}

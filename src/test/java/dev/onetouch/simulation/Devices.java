package dev.onetouch.simulation;

import dev.onetouch.call.CallEffect;
import dev.onetouch.cases.AgentId;
import dev.onetouch.routing.Presence;
import dev.onetouch.switchboard.OfferTurns;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Agents and their devices: they take calls, say no, do not hear it, are offline, vanish, or have
/// a voicemail.
final class Devices {
  private final Agenda agenda;
  private final Dice dice;
  private final Trace trace;
  private final Shelf shelf;
  private final Wire wire;
  private final PhoneCompany company;

  private final Map<AgentId, Object> talking;
  private final World world;

  Devices(World world, Wire wire, PhoneCompany company) {
    this.world = world;
    this.agenda = world.agenda;
    this.dice = world.dice;
    this.trace = world.trace;
    this.shelf = world.shelf;
    this.wire = wire;
    this.company = company;
    this.talking = world.talking;
  }

  void rings(AgentLeg device, String token) {
    if (talking.containsKey(device.offer.agent())) {
      throw new PromiseBroken(device.call.value(), device.offer.agent() + " is rung while talking");
    }
    trace.note(device.offer.agent().value(), "rings");
    shelf.agents.get(device.offer.agent()).rangFor.add(device.offer.id().value());
    if (dice.chance(0.04)) {
      agenda.in(dice.millis(0, 1), () -> fails(device, token));
    } else if (device.offer.byPhone()) {
      phone(device, token);
    } else {
      browser(device, token);
    }
  }

  private void fails(AgentLeg device, String token) {
    if (device.alive) {
      over(device, token);
      if (dice.chance(0.8)) {
        agenda.in(dice.millis(0, 3), () -> wire.deviceFailed(device.call, device.offer.id()));
      }
    }
  }

  private void browser(AgentLeg device, String token) {
    int mood = dice.between(1, 100);
    if (mood <= 70) {
      agenda.in(dice.millis(0, 18), () -> claims(device, token));
    } else if (mood <= 82) {
      agenda.in(dice.millis(1, 10), () -> declines(device, token));
    } else if (mood <= 86) {
      agenda.in(dice.millis(0, 15), () -> vanishes(device, token));
    }
  }

  private void claims(AgentLeg device, String token) {
    Optional<OfferTurns.Verdict> verdict = wire.claim(device.offer.agent(), device.offer.id());
    if (verdict.filter(OfferTurns.Verdict.TAKEN::equals).isEmpty()) {
      return;
    }
    trace.note(device.offer.agent().value(), "claims");
    if (dice.chance(0.1)) {
      agenda.in(dice.millis(0, 3), () -> wire.claim(device.offer.agent(), device.offer.id()));
    }
    if (dice.chance(0.04)) {
      agenda.in(dice.millis(0, 2), () -> vanishes(device, token));
    } else if (dice.chance(0.97)) {
      agenda.in(300, () -> answers(device, token));
    }
  }

  private void declines(AgentLeg device, String token) {
    if (device.alive && !device.bridged) {
      wire.decline(device.call, device.offer.id());
      over(device, token);
    }
  }

  /// The agent's browser is gone, with whatever ran in it.
  private void vanishes(AgentLeg device, String token) {
    AgentRow row = shelf.agents.get(device.offer.agent());
    trace.note(device.offer.agent().value(), "vanishes");
    row.signsOff(new Presence.ByBrowser(false));
    agenda.in(dice.millis(20, 300), () -> row.signsIn(agenda.instant()));
    if (device.alive) {
      hangsUp(device);
    }
  }

  private void phone(AgentLeg device, String token) {
    int mood = dice.between(1, 100);
    if (mood <= 85) {
      agenda.in(dice.millis(2, 24), () -> answers(device, token));
    }
  }

  private void answers(AgentLeg device, String token) {
    if (!device.alive || !device.caller.alive || device.answered) {
      return;
    }
    device.answered = true;
    obey(device, wire.deviceAnswered(device));
  }

  void obey(AgentLeg device, CallEffect.AgentAnswer answer) {
    String token = device.token;
    if (!device.alive) {
      return;
    }
    switch (answer) {
      case CallEffect.Bridge _ when device.moved -> throw new PromiseBroken(device.call.value(), "nobody is there whom the agent could be joined to");
      case CallEffect.Bridge _ -> bridge(device, token);
      case CallEffect.EnterRoom(var _, boolean ends) when device.moved -> rooms().agentEnters(device, device.offer.agent(), ends);
      case CallEffect.EnterRoom _ -> throw new PromiseBroken(device.call.value(), "an agent is sent into a room without a caller");
      case CallEffect.Refuse _ -> agenda.in(2_000, () -> overIfAlive(device, token));
      case CallEffect.Whisper _ -> {
        boolean voicemail = dice.chance(0.15);
        boolean presses = !voicemail && dice.chance(0.9);
        agenda.in(
            presses ? dice.millis(1, 9) : 15_000,
            () -> {
              if (device.alive && presses) {
                obey(
                    device,
                    wire.keyPressed(device, dice.chance(0.92) ? "1" : "2"));
              } else {
                overIfAlive(device, token);
              }
            });
      }
    }
  }

  private void bridge(AgentLeg device, String token) {
    CallerLeg caller = device.caller;
    if (caller.bridged().isPresent()) {
      throw new PromiseBroken(caller.id, "is joined to a second agent");
    }
    if (talking.putIfAbsent(device.offer.agent(), device) != null) {
      throw new PromiseBroken(caller.id, device.offer.agent() + " is joined to a second caller");
    }
    trace.note(device.offer.agent().value(), "talks");
    company.wishes().talks(device.call, device.offer.agent());
    device.bridged = true;
    caller.talking = true;
    caller.rungSeconds = 0;
    caller.talkedWithAgent = true;
    caller.next.callOff();
    List.copyOf(caller.dialled).stream().filter(other -> other != device).forEach(this::cancelled);
    boolean joined = !dice.chance(0.005);
    caller.next =
        agenda.in(
            joined ? dice.millis(5, 240) : 500,
            () -> {
              caller.lineLost = joined && !device.offer.byPhone()
                  && company.wishes().losesTheLine(device.call, device.offer.agent());
              cancelled(device);
              reported(device);
              company.dialOver(caller, token, joined);
              if (dice.chance(0.02)) {
                vanishes(device, token);
              }
            });
  }

  private Rooms rooms() {
    return world.orders().rooms;
  }

  /// The house has the leg ask where agents ask who are outside their room. The dial it was part of is over.
  void moved(AgentLeg device) {
    if (!device.alive) {
      return;
    }
    trace.note(device.offer.agent().value(), "is moved");
    if (device.bridged) {
      device.bridged = false;
      device.moved = true;
      talking.remove(device.offer.agent(), device);
      callOff(device.caller);
      company.dialOver(device.caller, device.token, true);
    } else {
      rooms().agentLeft(device);
    }
    agenda.in(dice.millis(0, 1), () -> rooms().asks(device, device.offer.agent()));
  }

  /// A leg that was moved has ended: the carrier says so.
  void hangsUp(AgentLeg device) {
    if (!device.moved) {
      over(device, device.token);
      return;
    }
    device.alive = false;
    trace.note(device.offer.agent().value(), "hangs up in the room");
    rooms().agentLeft(device);
    reported(device);
  }

  private void reported(AgentLeg device) {
    if (dice.chance(0.93)) {
      agenda.in(dice.chance(0.9) ? dice.millis(0, 2) : dice.millis(2, 40), () -> wire.deviceOver(device));
    }
  }

  /// The house ends it.
  void ended(AgentLeg device) {
    if (device.alive) {
      rooms().agentHangsUp(device);
    }
  }

  /// The phone company ends this device's leg; nobody hears of it.
  void cancelled(AgentLeg device) {
    device.alive = false;
    device.bridged = false;
    talking.remove(device.offer.agent(), device);
  }

  /// The ringing's time is up; a device that is off the hook goes on.
  void timeIsUp(CallerLeg leg, String token) {
    List.copyOf(leg.dialled).stream().filter(device -> !device.answered).forEach(this::cancelled);
    leg.next = null;
    overWhenAllAre(leg, token, 0);
    if (leg.next == null) {
      // Somebody hears the whisper; the dial goes on until that is over.
      leg.next = agenda.in(120_000, () -> company.dialOver(leg, token, false));
    }
  }

  private void overIfAlive(AgentLeg device, String token) {
    if (device.alive) {
      over(device, token);
    }
  }

  private void over(AgentLeg device, String token) {
    boolean talked = device.bridged;
    cancelled(device);
    if (!device.caller.dialled.contains(device)) {
      return;
    }
    if (talked) {
      reported(device);
      callOff(device.caller);
      company.dialOver(device.caller, token, true);
    } else {
      overWhenAllAre(device.caller, token, 200);
    }
  }

  private void overWhenAllAre(CallerLeg leg, String token, long millis) {
    boolean ours =
        leg.alive
            && !leg.dialled.isEmpty()
            && leg.dialled.stream().noneMatch(device -> device.alive);
    if (ours) {
      callOff(leg);
      leg.next = agenda.in(millis, () -> company.dialOver(leg, token, false));
    }
  }

  private static void callOff(CallerLeg leg) {
    if (leg.next != null) {
      leg.next.callOff();
    }
  }
}

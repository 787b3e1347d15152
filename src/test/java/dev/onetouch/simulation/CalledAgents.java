package dev.onetouch.simulation;

import dev.onetouch.call.CallEffect;
import dev.onetouch.call.Origin;
import dev.onetouch.cases.AgentId;
import dev.onetouch.routing.Presence;
import dev.onetouch.switchboard.OfferTurns;
import dev.onetouch.telephony.LegAddress;
import dev.onetouch.telephony.LegStatus;
import java.util.Optional;

/// Agents whom the house had dialled for a call of ours: they accept, decline, ignore it, are offline, have a voicemail, and
/// wait in the room or do not.
final class CalledAgents {
  private final World world;
  private final Agenda agenda;
  private final Dice dice;
  private final Orders orders;
  private final Wire wire;

  CalledAgents(World world, Orders orders, Wire wire) {
    this.world = world;
    this.agenda = world.agenda;
    this.dice = world.dice;
    this.orders = orders;
    this.wire = wire;
  }

  void rings(OrderedLeg leg) {
    if (!leg.alive()) {
      return;
    }
    AgentId agent = agent(leg);
    if (world.talking.containsKey(agent) && standsOffered(leg)) {
      throw new PromiseBroken(leg.call().value(), agent + " is rung for a call of ours while talking");
    }
    world.trace.note(agent.value(), "rings for a call of ours");
    world.shelf.agents.get(agent).rangFor.add(leg.offer().value());
    orders.report(leg, LegStatus.RINGING);
    agenda.in(leg.order.ringSeconds() * 1_000L + dice.millis(0, 5), () -> {
      if (leg.alive() && !leg.answered) {
        orders.over(leg, LegStatus.NO_ANSWER);
      }
    });
    if (dice.chance(0.03)) {
      agenda.in(dice.millis(0, 2), () -> orders.over(leg, LegStatus.FAILED));
    } else if (leg.order.to() instanceof LegAddress.Phone) {
      phone(leg, agent);
    } else {
      browser(leg, agent);
    }
  }

  private boolean standsOffered(OrderedLeg leg) {
    return world.shelf.calls.get(leg.call()).state().phase().openOffers().stream()
        .anyMatch(offer -> offer.id().equals(leg.offer()));
  }

  private AgentId agent(OrderedLeg leg) {
    return world.offered.get(leg.offer().value());
  }

  private void browser(OrderedLeg leg, AgentId agent) {
    boolean asked = world.shelf.calls.get(leg.call()).state().origin() instanceof Origin.CalledFromDesk;
    int mood = dice.between(1, 100);
    if (asked && mood <= 92) {
      agenda.in(dice.millis(0, 6), () -> answers(leg, agent));
    } else if (mood <= 72) {
      agenda.in(dice.millis(0, 16), () -> claims(leg, agent));
    } else if (mood <= 84) {
      agenda.in(dice.millis(1, 10), () -> {
        if (leg.alive() && !leg.answered) {
          wire.decline(leg.call(), leg.offer());
          orders.over(leg, LegStatus.BUSY);
        }
      });
    } else if (mood <= 88) {
      agenda.in(dice.millis(0, 15), () -> vanishes(leg, agent));
    }
  }

  private void claims(OrderedLeg leg, AgentId agent) {
    if (!leg.alive()) {
      return;
    }
    Optional<OfferTurns.Verdict> verdict = wire.claim(agent, leg.offer());
    if (verdict.filter(OfferTurns.Verdict.TAKEN::equals).isPresent()) {
      world.trace.note(agent.value(), "claims a call of ours");
      if (dice.chance(0.96)) {
        agenda.in(300, () -> answers(leg, agent));
      } else {
        agenda.in(dice.millis(0, 2), () -> vanishes(leg, agent));
      }
    }
  }

  private void vanishes(OrderedLeg leg, AgentId agent) {
    AgentRow row = world.shelf.agents.get(agent);
    row.signsOff(new Presence.ByBrowser(false));
    agenda.in(dice.millis(20, 300), () -> row.signsIn(agenda.instant()));
    orders.over(leg, LegStatus.FAILED);
  }

  private void phone(OrderedLeg leg, AgentId agent) {
    if (dice.chance(0.85)) {
      agenda.in(dice.millis(2, 19), () -> answers(leg, agent));
    }
  }

  private void answers(OrderedLeg leg, AgentId agent) {
    if (leg.alive() && !leg.answered) {
      leg.answered = true;
      orders.report(leg, LegStatus.IN_PROGRESS);
      obey(leg, agent, wire.deviceAnswered(leg));
    }
  }

  /// The house has the leg ask again: there, or where those ask who are outside their room.
  void redirected(OrderedLeg leg, boolean toRoom) {
    AgentId agent = agent(leg);
    orders.rooms.agentLeft(leg);
    if (toRoom) {
      orders.rooms.asks(leg, agent);
      return;
    }
    obey(leg, agent, wire.deviceAnswered(leg));
  }

  void gone(OrderedLeg leg) {
    orders.rooms.agentLeft(leg);
  }

  void obey(OrderedLeg leg, AgentId agent, CallEffect.AgentAnswer answer) {
    if (!leg.alive()) {
      return;
    }
    switch (answer) {
      case CallEffect.EnterRoom(var _, boolean ends) -> orders.rooms.agentEnters(leg, agent, ends);
      case CallEffect.Refuse _ -> agenda.in(2_000, () -> orders.rooms.agentHangsUp(leg));
      case CallEffect.Bridge _ -> throw new PromiseBroken(leg.call().value(), "nobody is there whom the agent could be joined to");
      case CallEffect.Whisper _ -> whispered(leg, agent);
    }
  }

  private void whispered(OrderedLeg leg, AgentId agent) {
    boolean presses = dice.chance(0.8);
    agenda.in(presses ? dice.millis(1, 9) : 15_000, () -> {
      if (leg.alive() && presses) {
        obey(leg, agent, wire.keyPressed(leg, dice.chance(0.93) ? "1" : "2"));
      } else {
        orders.rooms.agentHangsUp(leg);
      }
    });
  }
}

package dev.onetouch.simulation;

import dev.onetouch.call.CallId;
import dev.onetouch.call.CallSignal;
import dev.onetouch.cases.AgentId;
import java.util.HashMap;
import java.util.Map;

/// Where called customers meet agents. Whoever leaves ends the room for both.
final class Rooms {
  private final World world;
  private final Agenda agenda;
  private final Dice dice;
  private final Orders orders;
  private final PhoneCompany company;
  private final Wire wire;
  private final Map<CallId, Room> open = new HashMap<>();

  Rooms(World world, Orders orders, PhoneCompany company, Wire wire) {
    this.world = world;
    this.agenda = world.agenda;
    this.dice = world.dice;
    this.orders = orders;
    this.company = company;
    this.wire = wire;
  }

  private static final class Room {
    OrderedLeg agent;
    AgentId who;
    CallerLeg customer;
    String token = "";

    boolean joined() {
      return agent != null && customer != null;
    }
  }

  void agentEnters(OrderedLeg leg, AgentId who) {
    Room room = open.computeIfAbsent(leg.call(), _ -> new Room());
    leg.inRoom = true;
    room.agent = leg;
    room.who = who;
    world.trace.note(who.value(), "waits in the room");
    joined(leg.call(), room);
    if (!room.joined() && dice.chance(0.12)) {
      agenda.in(dice.millis(1, 30), () -> agentHangsUp(leg));
    }
    // Nobody waits in an empty room for ever.
    agenda.in(180_000, () -> {
      if (leg.inRoom && !room.joined()) {
        agentHangsUp(leg);
      }
    });
  }

  void customerEnters(CallerLeg customer, String token) {
    CallId call = customer.call.orElseThrow();
    Room room = open.computeIfAbsent(call, _ -> new Room());
    room.customer = customer;
    room.token = token;
    customer.inRoom = true;
    customer.next = agenda.in(dice.millis(20, 40), () -> company.hangUp(customer));
    joined(call, room);
  }

  private void joined(CallId call, Room room) {
    if (!room.joined()) {
      return;
    }
    if (world.talking.putIfAbsent(room.who, room) != null) {
      throw new PromiseBroken(call.value(), room.who + " is joined to a second customer");
    }
    world.trace.note(room.who.value(), "talks with a called customer");
    room.customer.next.callOff();
    room.customer.talking = true;
    room.customer.talkedWithAgent = true;
    OrderedLeg agent = room.agent;
    CallerLeg customer = room.customer;
    boolean agentFirst = dice.chance(0.5);
    customer.next = agenda.in(dice.millis(5, 200), () -> {
      if (agentFirst) {
        agentHangsUp(agent);
      } else {
        company.hangUp(customer);
      }
    });
  }

  void agentHangsUp(OrderedLeg leg) {
    if (leg.alive()) {
      orders.over(leg, dev.onetouch.telephony.LegStatus.COMPLETED);
    }
  }

  /// The agent's leg has left, by itself or fetched away; the customer's comes back from the room.
  void agentLeft(OrderedLeg leg) {
    Room room = open.get(leg.call());
    leg.inRoom = false;
    if (room == null || room.agent != leg) {
      return;
    }
    boolean talked = room.joined();
    CallerLeg customer = room.customer;
    close(leg.call(), room);
    if (customer != null && customer.alive) {
      customer.inRoom = false;
      customer.talking = false;
      customer.next.callOff();
      company.back(customer, room.token, 300, at -> new CallSignal.DialEnded(at, talked));
    }
  }

  /// The customer has left; the agent's leg asks what comes now.
  void customerLeft(CallerLeg customer) {
    CallId call = customer.call.orElseThrow();
    Room room = open.get(call);
    customer.inRoom = false;
    if (room == null || room.customer != customer) {
      return;
    }
    OrderedLeg agent = room.agent;
    AgentId who = room.who;
    close(call, room);
    if (agent != null && agent.alive()) {
      agent.inRoom = false;
      agenda.in(dice.millis(0, 1), () -> orders.agents().obey(agent, who, wire.roomLeft(call, agent.offer())));
    }
  }

  /// Whether the two of this call are joined.
  boolean joined(CallId call) {
    return open.containsKey(call) && open.get(call).joined();
  }

  private void close(CallId call, Room room) {
    open.remove(call);
    if (room.who != null) {
      world.talking.remove(room.who, room);
    }
  }
}

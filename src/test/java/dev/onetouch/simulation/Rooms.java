package dev.onetouch.simulation;

import dev.onetouch.call.CallId;
import dev.onetouch.call.CallSignal;
import dev.onetouch.cases.AgentId;
import dev.onetouch.telephony.LegStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where callers and called customers meet agents, and agents each other. A leg that leaves ends the room for everybody when it
/// was sent in so.
final class Rooms {
  /// How long somebody hears music in a room who is there alone.
  private static final long ALONE_MILLIS = 90_000;

  private static final long EMPTY_MILLIS = 180_000;

  private final World world;
  private final Agenda agenda;
  private final Dice dice;
  private final Orders orders;
  private final PhoneCompany company;
  private final Wire wire;
  private final AgentWishes wishes;
  private final Map<CallId, Room> open = new HashMap<>();

  Rooms(World world, Orders orders, PhoneCompany company, Wire wire) {
    this.world = world;
    this.agenda = world.agenda;
    this.dice = world.dice;
    this.orders = orders;
    this.company = company;
    this.wire = wire;
    this.wishes = company.wishes();
  }

  /// @param ends whether the room ends for everybody when they leave it
  private record Seat(AgentId who, boolean ends) {}

  private static final class Room {
    final Map<RoomLeg, Seat> agents = new LinkedHashMap<>();
    CallerLeg caller;
    String token = "";
    boolean callerEnds;

    boolean joined() {
      return caller != null && !agents.isEmpty();
    }
  }

  void agentEnters(RoomLeg leg, AgentId who, boolean ends) {
    Room room = open.computeIfAbsent(leg.call(), _ -> new Room());
    room.agents.put(leg, new Seat(who, ends));
    world.trace.note(who.value(), room.agents.size() > 1 ? "joins a colleague in the room" : "waits in the room");
    gather(leg.call(), room);
    wishes.inRoom(leg.call(), who);
    if (!room.joined() && leg instanceof OrderedLeg && dice.chance(0.12)) {
      agenda.in(dice.millis(1, 30), () -> agentHangsUp(leg));
    }
  }

  /// Nobody waits in an empty room for ever, and no two agents talk with each other for ever.
  private void withoutCaller(Room room) {
    List<RoomLeg> there = List.copyOf(room.agents.keySet());
    if (!there.isEmpty()) {
      agenda.in(there.size() == 1 ? EMPTY_MILLIS : dice.millis(5, 120), () -> {
        if (room.caller == null && List.copyOf(room.agents.keySet()).equals(there)) {
          agentHangsUp(dice.pick(there));
        }
      });
    }
  }

  void customerEnters(CallerLeg caller, String token, boolean ends) {
    CallId call = caller.call.orElseThrow();
    Room room = open.computeIfAbsent(call, _ -> new Room());
    room.caller = caller;
    room.token = token;
    room.callerEnds = ends;
    caller.inRoom = true;
    world.inRooms.add(caller);
    caller.aloneSinceMillis = agenda.nowMillis();
    gather(call, room);
  }

  /// Whoever is in the room with the caller talks with them.
  private void gather(CallId call, Room room) {
    world.talking.values().removeIf(room::equals);
    if (room.caller == null) {
      withoutCaller(room);
      return;
    }
    for (Seat seat : room.agents.values()) {
      if (world.talking.putIfAbsent(seat.who(), room) != null) {
        throw new PromiseBroken(call.value(), seat.who() + " is joined to a second customer");
      }
      world.trace.note(seat.who().value(), room.caller.ordered ? "talks with a called customer" : "talks in a room");
    }
    CallerLeg caller = room.caller;
    caller.talking = room.joined();
    caller.talkedWithAgent |= room.joined();
    caller.aloneSinceMillis = room.joined() ? Long.MAX_VALUE : Math.min(caller.aloneSinceMillis, agenda.nowMillis());
    if (caller.next != null) {
      caller.next.callOff();
    }
    caller.next = room.joined()
        ? agenda.in(dice.millis(5, 200), () -> talkEnds(room))
        : agenda.in(ALONE_MILLIS, () -> company.hangUp(caller));
  }

  private void talkEnds(Room room) {
    if (dice.chance(0.5)) {
      RoomLeg leg = dice.pick(List.copyOf(room.agents.keySet()));
      wishes.losesTheLine(leg.call(), room.agents.get(leg).who());
      agentHangsUp(leg);
    } else {
      company.hangUp(room.caller);
    }
  }

  void agentHangsUp(RoomLeg leg) {
    if (!leg.alive()) {
      return;
    }
    boolean inside = inside(leg);
    switch (leg) {
      case OrderedLeg ordered -> orders.over(ordered, LegStatus.COMPLETED);
      case AgentLeg device -> company.devices().hangsUp(device);
    }
    if (inside && dice.chance(0.93)) {
      agenda.in(dice.millis(0, 2), () -> wire.roomLeft(leg, true));
    }
  }

  /// Whoever it is talks with somebody, and stops.
  void hangsUp(AgentId who) {
    switch (world.talking.get(who)) {
      case AgentLeg device -> agentHangsUp(device);
      case Room room -> room.agents.entrySet().stream()
          .filter(agent -> agent.getValue().who().equals(who)).map(Map.Entry::getKey).findFirst()
          .ifPresent(this::agentHangsUp);
      default -> throw new IllegalStateException(who + " talks with nobody");
    }
  }

  boolean inside(RoomLeg leg) {
    Room room = open.get(leg.call());
    return room != null && room.agents.containsKey(leg);
  }

  /// The agent's leg has left, by itself or fetched away; whoever is left stays, unless that ends the room.
  void agentLeft(RoomLeg leg) {
    Room room = open.get(leg.call());
    Seat seat = room == null ? null : room.agents.get(leg);
    if (seat == null) {
      return;
    }
    boolean talked = room.joined();
    room.agents.remove(leg);
    if (seat.ends()) {
      ends(leg.call(), room, talked);
    } else {
      gather(leg.call(), room);
    }
  }

  /// The caller has left, by themselves or fetched away.
  void customerLeft(CallerLeg caller) {
    world.inRooms.remove(caller);
    caller.inRoom = false;
    caller.talking = false;
    CallId call = caller.call.orElseThrow();
    Room room = open.get(call);
    if (room == null || room.caller != caller) {
      return;
    }
    room.caller = null;
    if (room.callerEnds) {
      ends(call, room, true);
    } else {
      gather(call, room);
    }
  }

  /// Everybody is sent out, and asks what comes now.
  private void ends(CallId call, Room room, boolean talked) {
    open.remove(call);
    world.talking.values().removeIf(room::equals);
    CallerLeg caller = room.caller;
    room.caller = null;
    List<Map.Entry<RoomLeg, Seat>> agents = new ArrayList<>(room.agents.entrySet());
    room.agents.clear();
    for (Map.Entry<RoomLeg, Seat> agent : agents) {
      agenda.in(dice.millis(0, 1), () -> asks(agent.getKey(), agent.getValue().who()));
    }
    if (caller != null && caller.alive) {
      caller.inRoom = false;
      world.inRooms.remove(caller);
      caller.talking = false;
      caller.next.callOff();
      company.back(caller, room.token, 300, at -> new CallSignal.DialEnded(at, talked));
    }
  }

  /// A leg that is outside asks what to hear.
  void asks(RoomLeg leg, AgentId who) {
    if (leg.alive() && !inside(leg)) {
      switch (leg) {
        case OrderedLeg ordered -> orders.agents().obey(ordered, who, wire.roomLeft(leg, false));
        case AgentLeg device -> company.devices().obey(device, wire.roomLeft(leg, false));
      }
    }
  }

  /// Whether somebody of ours talks with the caller of this call.
  boolean joined(CallId call) {
    return open.containsKey(call) && open.get(call).joined();
  }
}

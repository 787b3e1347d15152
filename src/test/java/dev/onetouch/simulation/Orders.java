package dev.onetouch.simulation;

import dev.onetouch.call.CallId;
import dev.onetouch.call.Line;
import dev.onetouch.caller.Attestation;
import dev.onetouch.caller.CallerAddress;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.telephony.CallOrder;
import dev.onetouch.telephony.Leg;
import dev.onetouch.telephony.LegAddress;
import dev.onetouch.telephony.LegId;
import dev.onetouch.telephony.LegStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The phone company's side of orders to dial somebody: it rings them, and reports late, twice, in any order or never.
final class Orders {
  final Map<String, OrderedLeg> legs = new LinkedHashMap<>();
  final Rooms rooms;
  private final World world;
  private final Agenda agenda;
  private final Dice dice;
  private final Wire wire;
  private final PhoneCompany company;
  private final CalledAgents agents;
  private final OrderPromises promises;
  private final Map<String, List<OrderedLeg>> byAddresses = new LinkedHashMap<>();
  private final Map<CallId, Integer> aliveOf = new HashMap<>();
  private final Map<CallId, Long> endOf = new HashMap<>();
  private int alive;

  Orders(World world, Wire wire, PhoneCompany company, OrderPromises promises) {
    this.world = world;
    this.agenda = world.agenda;
    this.dice = world.dice;
    this.wire = wire;
    this.company = company;
    this.promises = promises;
    this.rooms = new Rooms(world, this, company, wire);
    this.agents = new CalledAgents(world, this, wire);
  }

  /// @param after when the phone begins to ring
  OrderedLeg taken(CallOrder order, long after) {
    OrderedLeg leg =
        new OrderedLeg("leg-o" + (legs.size() + 1), order, agenda.nowMillis(), agenda.nowMillis() + after);
    promises.placed(leg, rooms);
    legs.put(leg.id, leg);
    alive++;
    aliveOf.merge(leg.call(), 1, Integer::sum);
    byAddresses.computeIfAbsent(addresses(order), _ -> new ArrayList<>()).addFirst(leg);
    world.trace.note(leg.id, leg.agents() ? "is dialled for an agent" : "is dialled for a customer", () ->
        leg.call() + " dials " + leg.id + " for " + leg.answer.name());
    if (leg.agents()) {
      agenda.in(after, () -> agents.rings(leg));
    } else {
      CallerLeg customer = customer(leg, order);
      agenda.in(after, () -> customerRings(leg, customer));
    }
    return leg;
  }

  private CallerLeg customer(OrderedLeg leg, CallOrder order) {
    PhoneNumber number = ((LegAddress.Phone) order.to()).number();
    Line line = new Line(new CallerAddress.Dialable(number), order.from(), Attestation.NONE);
    CallerLeg customer = new CallerLeg(leg.id, line, dice.pick(List.of(CallerLeg.Temper.values())));
    customer.ordered = true;
    customer.call = java.util.Optional.of(leg.call());
    world.legs.put(leg.id, customer);
    return customer;
  }

  private void customerRings(OrderedLeg leg, CallerLeg customer) {
    report(leg, LegStatus.RINGING);
    int luck = dice.between(1, 100);
    if (luck <= 60) {
      agenda.in(dice.millis(1, 24), () -> answers(leg, customer, false));
    } else if (luck <= 75) {
      agenda.in(dice.millis(4, 24), () -> answers(leg, customer, true));
    } else if (luck <= 85) {
      agenda.in(dice.millis(1, 4), () -> over(leg, LegStatus.BUSY));
    } else if (luck <= 88) {
      agenda.in(dice.millis(0, 2), () -> over(leg, LegStatus.FAILED));
    } else {
      agenda.in(leg.order.ringSeconds() * 1_000L + dice.millis(0, 5), () -> over(leg, LegStatus.NO_ANSWER));
    }
  }

  private void answers(OrderedLeg leg, CallerLeg customer, boolean machine) {
    if (!leg.alive()) {
      return;
    }
    boolean judgedRight = dice.chance(0.88);
    customer.machine = machine;
    customer.thoughtMachine = machine == judgedRight;
    report(leg, LegStatus.IN_PROGRESS);
    customer.next = agenda.in(dice.millis(0, 5), () -> company.request(customer, leg.answer.name(), dev.onetouch.call.CallSignal.NothingHeard::new));
    agenda.in(dice.millis(60, 400), () -> company.hangUp(customer));
  }

  CalledAgents agents() {
    return agents;
  }

  /// Ended from whichever side.
  void over(OrderedLeg leg, LegStatus how) {
    if (!leg.alive()) {
      return;
    }
    report(leg, how);
    if (leg.agents()) {
      agents.gone(leg);
    } else {
      company.over(world.legs.get(leg.id), "is over: " + how);
    }
  }

  /// The customer's leg is over already; only the news goes out.
  void customerOver(CallerLeg customer) {
    OrderedLeg leg = legs.get(customer.id);
    if (leg.alive()) {
      report(leg, LegStatus.COMPLETED);
    }
  }

  void ended(OrderedLeg leg) {
    over(leg, leg.status == LegStatus.IN_PROGRESS ? LegStatus.COMPLETED : LegStatus.CANCELED);
  }

  void redirected(OrderedLeg leg, boolean toRoom) {
    if (leg.alive() && leg.agents()) {
      agents.redirected(leg, toRoom);
    }
  }

  void report(OrderedLeg leg, LegStatus status) {
    if (leg.alive() && status.ended()) {
      alive--;
      aliveOf.merge(leg.call(), -1, Integer::sum);
      endOf.put(leg.call(), agenda.nowMillis());
    }
    leg.status = status;
    world.trace.note(leg.id, status.name());
    if (dice.chance(0.93)) {
      agenda.in(late(), () -> wire.reported(leg, status));
    }
    if (dice.chance(0.05)) {
      agenda.in(late(), () -> wire.reported(leg, status));
    }
  }

  private long late() {
    return dice.chance(0.9) ? dice.millis(0, 2) : dice.millis(2, 40);
  }

  int alive() {
    return alive;
  }

  /// When the last leg of this call ended; now while one lives, never when there was none.
  long idleSince(CallId call) {
    return aliveOf.getOrDefault(call, 0) > 0 ? agenda.nowMillis() : endOf.getOrDefault(call, 0L);
  }

  List<Leg> like(CallOrder order, Instant since) {
    return byAddresses.getOrDefault(addresses(order), List.of()).stream()
        .filter(leg -> leg.shownMillis <= agenda.nowMillis() && !agenda.at(leg.bornMillis).isBefore(since.minusSeconds(1)))
        .map(leg -> new Leg(new LegId(leg.id), leg.status))
        .toList();
  }

  private static String addresses(CallOrder order) {
    String to = switch (order.to()) {
      case LegAddress.Phone(PhoneNumber number) -> number.e164();
      case LegAddress.Browser(String identity) -> identity;
    };
    return to + " " + order.from().e164();
  }
}

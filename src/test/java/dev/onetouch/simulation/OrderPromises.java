package dev.onetouch.simulation;

import dev.onetouch.call.CallState;
import dev.onetouch.call.Origin;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.telephony.LegAddress;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What may be counted on at the phone company, where every order arrives that took effect: nobody is rung twice for one
/// attempt, nor at night, nor when they have got through by themselves.
final class OrderPromises {
  private final World world;
  private final Map<String, String> taken = new HashMap<>();

  OrderPromises(World world) {
    this.world = world;
  }

  void placed(OrderedLeg leg, Rooms rooms) {
    once("order " + leg.order.correlationId(), leg);
    once(leg.agents() ? leg.call() + " offer " + leg.offer() : leg.call() + " customer", leg);
    if (!leg.agents()) {
      customer(leg);
    }
  }

  private void once(String intent, OrderedLeg leg) {
    String other = taken.put(intent, leg.id);
    if (other != null) {
      throw new PromiseBroken(leg.call().value(), "dials twice for one intent: " + other + " and " + leg.id + " for " + intent);
    }
  }

  private void customer(OrderedLeg leg) {
    PhoneNumber number = ((LegAddress.Phone) leg.order.to()).number();
    List<ZoneId> zones = world.plan.zones(number);
    for (ZoneId zone : zones.isEmpty() ? List.<ZoneId>of(ZoneOffset.UTC) : zones) {
      LocalTime there = world.agenda.instant().atZone(zone).toLocalTime();
      if (there.isBefore(LocalTime.of(8, 0)) || !there.isBefore(LocalTime.of(21, 0))) {
        throw new PromiseBroken(leg.call().value(), "rings a customer at " + there + " in " + zone);
      }
    }
    CallState state = world.shelf.calls.get(leg.call()).state();
    if (state.origin() instanceof Origin.CalledBack back) {
      world.callbacks.dialled(leg.call(), back);
    }
  }
}

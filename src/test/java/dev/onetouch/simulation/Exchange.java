package dev.onetouch.simulation;

import dev.onetouch.telephony.CallOrder;
import dev.onetouch.telephony.Carrier;
import dev.onetouch.telephony.CarrierAnswer;
import dev.onetouch.telephony.Leg;
import dev.onetouch.telephony.LegId;
import dev.onetouch.telephony.LegStatus;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/// The phone company's commands, as badly kept as they are in life: refused, not now, done late, or done without saying so;
/// and the node that sends them may be killed just before or just after.
final class Exchange implements Carrier {
  /// A carrier shows an order it took this soon at the latest.
  private static final int SHOWN_SECONDS = 19;

  private final Agenda agenda;
  private final Dice dice;
  private final Trace trace;
  private final World world;
  private int unknownOrders;

  Exchange(World world) {
    this.world = world;
    this.agenda = world.agenda;
    this.dice = world.dice;
    this.trace = world.trace;
  }

  /// Orders whose outcome whoever sent them never heard.
  int unknownOrders() {
    return unknownOrders;
  }

  @Override
  public CarrierAnswer<Leg> redirect(LegId id, URI document) {
    if (!alive(id)) {
      return new CarrierAnswer.Gone<>();
    }
    int luck = world.commandsDown ? dice.between(89, 100) : dice.between(1, 100);
    trace.note(id.value(), "is to be fetched");
    if (luck <= 88) {
      agenda.in(dice.millis(0, 1), () -> fetched(id, document, false));
      return new CarrierAnswer.Done<>(new Leg(id, LegStatus.IN_PROGRESS));
    }
    if (world.legs.containsKey(id.value()) && world.legs.get(id.value()).inRoom) {
      world.askedInVain(id.value());
    }
    if (luck <= 91) {
      return new CarrierAnswer.Refused<>("not in progress");
    }
    if (luck <= 94) {
      return new CarrierAnswer.TryLater<>("too many requests");
    }
    if (luck <= 97) {
      agenda.in(dice.millis(0, 20), () -> fetched(id, document, true));
    }
    return new CarrierAnswer.Unknown<>("no answer in time");
  }

  private boolean alive(LegId id) {
    if (world.devices.containsKey(id.value())) {
      return world.devices.get(id.value()).alive;
    }
    OrderedLeg ordered = world.orders().legs.get(id.value());
    return ordered == null ? world.legs.get(id.value()).alive : ordered.alive();
  }

  private void fetched(LegId id, URI document, boolean late) {
    OrderedLeg ordered = world.orders().legs.get(id.value());
    Documents.Address address = Documents.Address.of(document);
    if (world.devices.containsKey(id.value())) {
      AgentLeg device = world.devices.get(id.value());
      if (!late && world.orders().rooms.inside(device) && world.orders().rooms.joined(device.call)) {
        throw new PromiseBroken(device.call.value(), "a redirect tore a conversation in a room");
      }
      world.company().devices().moved(device);
    } else if (ordered != null && address.agents()) {
      if (!late && world.orders().rooms.inside(ordered) && world.orders().rooms.joined(ordered.call())) {
        throw new PromiseBroken(ordered.call().value(), "a redirect tore a conversation with a called customer");
      }
      world.orders().redirected(ordered, address.rooms());
    } else {
      world.company().redirected(world.legs.get(id.value()), address.name(), late);
    }
  }

  @Override
  public CarrierAnswer<Leg> find(LegId id) {
    if (dice.chance(0.01)) {
      world.askedInVain(id.value());
      return new CarrierAnswer.Unknown<>("no answer in time");
    }
    if (world.devices.containsKey(id.value())) {
      return new CarrierAnswer.Done<>(new Leg(id, alive(id) ? LegStatus.IN_PROGRESS : LegStatus.COMPLETED));
    }
    OrderedLeg ordered = world.orders().legs.get(id.value());
    if (ordered != null) {
      return new CarrierAnswer.Done<>(new Leg(id, ordered.status));
    }
    CallerLeg leg = world.legs.get(id.value());
    return leg == null
        ? new CarrierAnswer.Gone<>()
        : new CarrierAnswer.Done<>(new Leg(id, leg.alive ? LegStatus.IN_PROGRESS : LegStatus.COMPLETED));
  }

  @Override
  public CarrierAnswer<Leg> place(CallOrder order) {
    if (world.commandsDown) {
      unknownOrders++;
      return new CarrierAnswer.Unknown<>("no answer in time");
    }
    if (!dice.chance(world.rules.unknownOrders())) {
      return dice.chance(0.94) ? done(order, 0)
          : dice.chance(0.5) ? new CarrierAnswer.Refused<>("not a number of ours") : new CarrierAnswer.TryLater<>("too many requests");
    }
    unknownOrders++;
    switch (dice.between(1, 6)) {
      case 1 -> trace.note(order.correlationId(), "an order is lost");
      case 2, 3 -> {
        done(order, 0);
        if (world.faults.contains(PlantedFault.ORDER_SENT_AGAIN)) {
          done(order, 0);
        }
      }
      case 4 -> done(order, dice.millis(1, SHOWN_SECONDS));
      case 5 -> throw world.weather.died("before an order was sent");
      default -> {
        done(order, dice.millis(0, 2));
        throw world.weather.died("when an order was sent");
      }
    }
    return new CarrierAnswer.Unknown<>("server error");
  }

  private CarrierAnswer<Leg> done(CallOrder order, long after) {
    OrderedLeg leg = world.orders().taken(order, after);
    return new CarrierAnswer.Done<>(new Leg(new LegId(leg.id), LegStatus.QUEUED));
  }

  @Override
  public CarrierAnswer<Leg> end(LegId id) {
    OrderedLeg leg = world.orders().legs.get(id.value());
    AgentLeg device = world.devices.get(id.value());
    if (leg == null && device == null) {
      throw new PromiseBroken(id.value(), "a leg is to be ended that was never dialled");
    }
    if (!alive(id)) {
      return new CarrierAnswer.Gone<>();
    }
    int luck = world.commandsDown ? 100 : dice.between(1, 100);
    if (luck <= 92) {
      agenda.in(dice.millis(0, 1), () -> end(leg, device));
      return new CarrierAnswer.Done<>(new Leg(id, LegStatus.IN_PROGRESS));
    }
    if (luck <= 95) {
      agenda.in(dice.millis(0, 5), () -> end(leg, device));
      return new CarrierAnswer.Unknown<>("no answer in time");
    }
    return luck <= 97 ? new CarrierAnswer.TryLater<>("too many requests") : new CarrierAnswer.Unknown<>("no answer in time");
  }

  /// @param leg null when it is a device that a caller's leg rang
  private void end(OrderedLeg leg, AgentLeg device) {
    if (leg != null) {
      world.orders().ended(leg);
    } else {
      world.company().devices().ended(device);
    }
  }

  @Override
  public CarrierAnswer<List<Leg>> legsLike(CallOrder order, Instant sentAt) {
    if (world.commandsDown || dice.chance(0.15)) {
      return new CarrierAnswer.Unknown<>("no answer in time");
    }
    return new CarrierAnswer.Done<>(world.orders().like(order, sentAt));
  }
}

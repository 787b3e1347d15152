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
import java.util.Map;

/// The phone company's commands, as badly kept as they are in life: refused, not now, done late, or
/// done without saying so.
final class Exchange implements Carrier {
  private final Agenda agenda;
  private final Dice dice;
  private final Trace trace;
  private final Map<String, CallerLeg> legs;
  private final World world;

  Exchange(World world) {
    this.world = world;
    this.agenda = world.agenda;
    this.dice = world.dice;
    this.trace = world.trace;
    this.legs = world.legs;
  }

  @Override
  public CarrierAnswer<Leg> redirect(LegId id, URI document) {
    CallerLeg leg = legs.get(id.value());
    String token = Documents.tokenOf(document);
    if (!leg.alive) {
      return new CarrierAnswer.Gone<>();
    }
    int luck = world.commandsDown ? dice.between(89, 100) : dice.between(1, 100);
    trace.note(id.value(), "is to be fetched");
    if (luck <= 88) {
      agenda.in(dice.millis(0, 1), () -> world.company().redirected(leg, token, false));
      return new CarrierAnswer.Done<>(new Leg(id, LegStatus.IN_PROGRESS));
    }
    if (luck <= 91) {
      return new CarrierAnswer.Refused<>("not in progress");
    }
    if (luck <= 94) {
      return new CarrierAnswer.TryLater<>("too many requests");
    }
    if (luck <= 97) {
      agenda.in(dice.millis(0, 20), () -> world.company().redirected(leg, token, true));
    }
    return new CarrierAnswer.Unknown<>("no answer in time");
  }

  @Override
  public CarrierAnswer<Leg> find(LegId id) {
    CallerLeg leg = legs.get(id.value());
    if (dice.chance(0.01)) {
      world.askedInVain(id.value());
      return new CarrierAnswer.Unknown<>("no answer in time");
    }
    return new CarrierAnswer.Done<>(
        new Leg(id, leg.alive ? LegStatus.IN_PROGRESS : LegStatus.COMPLETED));
  }

  @Override
  public CarrierAnswer<Leg> place(CallOrder order) {
    return new CarrierAnswer.Refused<>("no calls are placed here");
  }

  @Override
  public CarrierAnswer<Leg> end(LegId leg) {
    return new CarrierAnswer.Refused<>("no calls are ended here");
  }

  @Override
  public CarrierAnswer<List<Leg>> legsLike(CallOrder order, Instant sentAt) {
    return new CarrierAnswer.Done<>(List.of());
  }
}

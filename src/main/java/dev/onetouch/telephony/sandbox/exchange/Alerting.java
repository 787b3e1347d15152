package dev.onetouch.telephony.sandbox.exchange;

import dev.onetouch.telephony.sandbox.event.CarrierEvent;
import java.time.Duration;
import java.util.Optional;

/// Gets the far end of an outgoing leg to ring, and lets whoever is there do what they do.
final class Alerting {

  static final Duration NETWORK_SETUP = Duration.ofSeconds(1);
  static final Duration BROWSER_SETUP = Duration.ofMillis(200);
  private static final Duration TAPE_RUNS = Duration.ofMinutes(2);

  private final Exchange exchange;

  Alerting(Exchange exchange) {
    this.exchange = exchange;
  }

  void begin(Leg leg) {
    exchange.legs().initiated(leg);
    boolean browser = leg.farEnd().startsWith("client:");
    Optional<Trouble.LegFails> fails =
        browser ? Optional.empty() : exchange.troubles().strike(Trouble.LegFails.class);
    fails.ifPresent(trouble -> exchange.struck(leg.sid(), trouble));
    Answering how =
        fails.isPresent() ? new Answering.Unreachable() : exchange.lines().answering(leg.farEnd());
    exchange.after(browser ? BROWSER_SETUP : NETWORK_SETUP, () -> reach(leg, how));
  }

  private void reach(Leg leg, Answering how) {
    if (leg.over()) {
      return;
    }
    Legs legs = exchange.legs();
    if (!exchange.lines().reachable(leg.farEnd())) {
      legs.end(leg, LegStatus.NO_ANSWER, "nobody registered");
    } else if (leg.farEnd().startsWith("client:") && engaged(leg)) {
      legs.end(leg, LegStatus.BUSY, "486 busy");
    } else {
      behave(leg, how);
    }
  }

  private void behave(Leg leg, Answering how) {
    Legs legs = exchange.legs();
    switch (how) {
      case Answering.Busy engaged -> legs.end(leg, LegStatus.BUSY, "busy");
      case Answering.Unreachable nowhere -> legs.end(leg, LegStatus.FAILED, "unreachable");
      case Answering.Rings rings -> legs.ringing(leg);
      case Answering.Declines declines -> {
        legs.ringing(leg);
        exchange.after(declines.after(), () -> decline(leg));
      }
      case Answering.Answers answers -> {
        legs.ringing(leg);
        exchange.after(answers.after(), () -> pickUp(leg, answers));
      }
      case Answering.Voicemail machine -> {
        legs.ringing(leg);
        exchange.after(machine.after(), () -> tapeRuns(leg, machine));
      }
    }
  }

  /// Whoever is there turns the call down.
  void decline(Leg leg) {
    if (leg.status() == LegStatus.RINGING) {
      exchange.legs().end(leg, LegStatus.BUSY, "declined");
    }
  }

  private void pickUp(Leg leg, Answering.Answers answers) {
    if (leg.status() != LegStatus.RINGING) {
      return;
    }
    exchange.legs().answer(leg);
    if (!answers.keys().isEmpty()) {
      exchange.after(answers.keysAfter(), () -> new FarEnd(exchange).press(leg, answers.keys()));
    }
  }

  private void tapeRuns(Leg leg, Answering.Voicemail machine) {
    if (leg.status() != LegStatus.RINGING) {
      return;
    }
    leg.tape(Speech.lasting(machine.greeting()));
    exchange.legs().answer(leg);
    exchange.tell(stamp -> new CarrierEvent.Spoken(stamp, leg.sid(), machine.greeting()));
    exchange.after(TAPE_RUNS, () -> exchange.legs().hangUp(leg, LegStatus.COMPLETED, "far end"));
  }

  private boolean engaged(Leg leg) {
    return exchange.legs().live().stream()
        .anyMatch(
            other -> other != leg && other.farEnd().equals(leg.farEnd()) && other.inProgress());
  }
}

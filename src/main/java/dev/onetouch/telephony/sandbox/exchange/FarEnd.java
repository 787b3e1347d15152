package dev.onetouch.telephony.sandbox.exchange;

import dev.onetouch.telephony.sandbox.event.CarrierEvent;
import java.util.Optional;

/// What the person at the far end of a leg does with the phone in their hand.
final class FarEnd {

  private final Exchange exchange;

  FarEnd(Exchange exchange) {
    this.exchange = exchange;
  }

  /// Presses keys one after the other; whatever is listening may change between two of them.
  boolean press(Leg leg, String keys) {
    if (!leg.inProgress()) {
      return false;
    }
    exchange.tell(stamp -> new CarrierEvent.KeysPressed(stamp, leg.sid(), keys));
    for (int i = 0; i < keys.length(); i++) {
      leg.activity().pressed(keys.charAt(i));
    }
    return true;
  }

  boolean speak(Leg leg, String text, double confidence) {
    if (!leg.inProgress()) {
      return false;
    }
    exchange.tell(stamp -> new CarrierEvent.Spoken(stamp, leg.sid(), text));
    leg.activity().spoken(text, confidence, Speech.lasting(text));
    return true;
  }

  /// Leaves a message: at once when the leg is being recorded, otherwise as soon as it is.
  boolean leaveMessage(Leg leg, Message message) {
    if (leg.over()) {
      return false;
    }
    leg.message(Optional.of(message));
    if (leg.activity().records()) {
      recordingBegan(leg);
    }
    return true;
  }

  void recordingBegan(Leg leg) {
    Optional<Message> waiting = leg.message();
    leg.message(Optional.empty());
    waiting.ifPresent(message -> {
      exchange.tell(stamp -> new CarrierEvent.Spoken(stamp, leg.sid(), message.text()));
      leg.activity().spoken(message.text(), 1, message.lasts());
      exchange.after(message.lasts(), () -> then(leg, message.then()));
    });
  }

  private void then(Leg leg, String then) {
    if (then.equals(Message.HANG_UP)) {
      hangUp(leg);
    } else if (!then.isEmpty()) {
      press(leg, then);
    }
  }

  boolean answer(Leg leg) {
    if (leg.status() != LegStatus.RINGING || leg.start().direction() == Direction.INBOUND) {
      return false;
    }
    exchange.legs().answer(leg);
    return true;
  }

  boolean decline(Leg leg) {
    boolean can = leg.status() == LegStatus.RINGING && leg.start().direction() != Direction.INBOUND;
    if (can) {
      exchange.alerting().decline(leg);
    }
    return can;
  }

  boolean hangUp(Leg leg) {
    if (leg.over()) {
      return false;
    }
    exchange.legs().hangUp(leg, LegStatus.NO_ANSWER, "far end");
    return true;
  }
}

package dev.onetouch.telephony.sandbox.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// A leg as others see it. `farEnd` is who holds the other end; `queued` is how long a call ordered by
/// REST waits for its turn; `parameters` are the custom ones of a browser leg.
public record LegView(
    String sid,
    String parent,
    String from,
    String to,
    String farEnd,
    Direction direction,
    LegStatus status,
    String numberSid,
    String answeredBy,
    Duration queued,
    Instant created,
    Optional<Instant> answered,
    Optional<Instant> ended,
    Duration talked,
    Map<String, String> extras,
    Map<String, String> parameters) {

  static LegView of(Leg leg, Instant now) {
    LegStart start = leg.start();
    return new LegView(
        start.sid(),
        start.parent(),
        start.from(),
        start.to(),
        leg.farEnd(),
        start.direction(),
        leg.status(),
        start.numberSid(),
        leg.answeredBy(),
        leg.queued(),
        leg.created(),
        set(leg.answeredAt()),
        set(leg.endedAt()),
        leg.talked(now),
        start.extras(),
        start.parameters());
  }

  private static Optional<Instant> set(Instant instant) {
    return instant.equals(Instant.MAX) ? Optional.empty() : Optional.of(instant);
  }
}

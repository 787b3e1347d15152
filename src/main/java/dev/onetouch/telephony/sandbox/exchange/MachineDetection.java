package dev.onetouch.telephony.sandbox.exchange;

import dev.onetouch.telephony.sandbox.document.LegOptions;
import java.time.Duration;
import java.util.Map;

/// Guesses whether a person or a machine picked up: the truth here, after the silence it takes.
final class MachineDetection {

  static final Duration TAKES = Duration.ofSeconds(3);

  private MachineDetection() {}

  /// Tells the callback of a dialled leg, if it has one.
  static void begin(Exchange exchange, Leg leg, Run run, LegOptions options) {
    String url = run.resolve(options.machineDetectionUrl());
    if (options.machineDetection() && !url.isEmpty()) {
      exchange.after(TAKES, () -> tell(exchange, leg, url));
    }
  }

  static void tell(Exchange exchange, Leg leg, String url) {
    if (!leg.over()) {
      leg.answeredBy(guess(exchange, leg));
      Subscription who = new Subscription(url, "POST", java.util.Set.of());
      Map<String, String> more =
          Map.of("MachineDetectionDuration", String.valueOf(TAKES.toMillis()));
      exchange.reports().tell(leg, "machine detection", who, more);
    }
  }

  static String guess(Exchange exchange, Leg leg) {
    return exchange.lines().answering(leg.farEnd()) instanceof Answering.Voicemail
        ? "machine_start"
        : "human";
  }
}

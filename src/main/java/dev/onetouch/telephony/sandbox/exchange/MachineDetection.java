package dev.onetouch.telephony.sandbox.exchange;

import dev.onetouch.telephony.sandbox.document.LegOptions;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds out whether a person or a machine picked up: the truth, unless another word is on order, after the
/// silence it takes.
final class MachineDetection {

  static final Duration TAKES = Duration.ofSeconds(3);

  private MachineDetection() {}

  /// Tells the callback of a dialled leg, if it has one.
  static void begin(Exchange exchange, Leg leg, Run run, LegOptions options) {
    String url = run.resolve(options.machineDetectionUrl());
    if (options.machineDetection() && !url.isEmpty()) {
      tell(exchange, leg, Detection.toldAt(url));
    }
  }

  static void tell(Exchange exchange, Leg leg, Detection how) {
    Verdict verdict = verdict(exchange, leg, how);
    Subscription who = new Subscription(how.url(), "POST", Set.of());
    Map<String, String> more =
        Map.of("MachineDetectionDuration", String.valueOf(verdict.takes().toMillis()));
    judge(exchange, leg, verdict, () -> exchange.reports().tell(leg, "machine detection", who, more));
  }

  /// Does what comes next when the word is known, unless the leg is over by then.
  static void await(Exchange exchange, Leg leg, Detection how, Runnable next) {
    judge(exchange, leg, verdict(exchange, leg, how), next);
  }

  private static void judge(Exchange exchange, Leg leg, Verdict verdict, Runnable next) {
    exchange.after(
        verdict.takes(),
        () -> {
          if (!leg.over()) {
            leg.answeredBy(verdict.word());
            next.run();
          }
        });
  }

  private static Verdict verdict(Exchange exchange, Leg leg, Detection how) {
    Optional<String> ordered = exchange.lines().detectedAs(leg.farEnd());
    Verdict sure = ordered.map(word -> new Verdict(word, TAKES)).orElseGet(() -> truth(leg, how));
    boolean tooLate = sure.word().equals("unknown") || sure.takes().compareTo(how.timeout()) > 0;
    return tooLate ? new Verdict("unknown", how.timeout()) : sure;
  }

  private static Verdict truth(Leg leg, Detection how) {
    if (leg.tape().isEmpty()) {
      return new Verdict("human", TAKES);
    }
    return how.toMessageEnd()
        ? new Verdict("machine_end_beep", TAKES.plus(leg.tape().get()))
        : new Verdict("machine_start", TAKES);
  }

  private record Verdict(String word, Duration takes) {}
}

package dev.onetouch.telephony.sandbox.exchange;

import dev.onetouch.telephony.sandbox.wire.Webhook;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/// Status callbacks of legs: `initiated`, `ringing`, `answered`, `completed`.
final class StatusReports {

  private static final DateTimeFormatter RFC_2822 =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final Exchange exchange;
  private final Dispatch dispatch;
  private final CallParameters parameters;

  StatusReports(Exchange exchange, Dispatch dispatch, CallParameters parameters) {
    this.exchange = exchange;
    this.dispatch = dispatch;
    this.parameters = parameters;
  }

  void report(Leg leg, String event) {
    Subscription who = leg.reports();
    if (!who.wants(event)) {
      return;
    }
    Map<String, String> all = parameters.of(leg);
    all.put("CallbackSource", "call-progress-events");
    all.put("SequenceNumber", String.valueOf(leg.nextSequence()));
    all.put("Timestamp", timestamp());
    if (event.equals("completed")) {
      long seconds = seconds(leg.talked(exchange.now()));
      all.put("CallDuration", String.valueOf(seconds));
      all.put("Duration", String.valueOf((seconds + 59) / 60));
    }
    dispatch.tell(new Webhook(leg.sid(), "status " + event, who.method(), who.url(), all));
  }

  /// Tells something about a leg that is not its progress.
  void tell(Leg leg, String purpose, Subscription who, Map<String, String> more) {
    dispatch.tell(
        new Webhook(leg.sid(), purpose, who.method(), who.url(), parameters.with(leg, more)));
  }

  String timestamp() {
    return timestamp(exchange.now());
  }

  String timestamp(Instant at) {
    return RFC_2822.format(at);
  }

  static long seconds(Duration duration) {
    return (duration.toMillis() + 999) / 1000;
  }
}

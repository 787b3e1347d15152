package dev.onetouch.app.metrics;

import dev.onetouch.call.CallEvent;
import dev.onetouch.call.Outcome;
import dev.onetouch.switchboard.CallMeters;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// Our meters. All are there from the start at zero: an alarm on a series that appears only with its first event misses
/// that event.
public final class PrometheusMeters implements CallMeters {
  /// Around our own budget of 5 s; Twilio gives up at 15.
  private static final Duration[] WEBHOOK_BUCKETS = millis(5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 15_000);
  /// Around one ring of 20 s and the minute after which a caller is spoken to again.
  private static final Duration[] PERSON_BUCKETS =
      millis(1_000, 5_000, 10_000, 20_000, 30_000, 60_000, 120_000, 300_000, 600_000, 1_800_000);

  private final Map<Webhook, Timer> webhooks;
  private final Map<LegKind, Counter> lastResorts;
  private final Map<Outcome, Counter> calls;
  private final Map<CallEvent.Closing, Counter> closed;
  private final Counter accepted;
  private final Counter refused;
  private final Timer person;

  public PrometheusMeters(MeterRegistry registry) {
    webhooks = each(Webhook.class, webhook ->
        Timer.builder("onetouch.webhook")
            .description("Time to answer a webhook")
            .tag("webhook", word(webhook))
            .serviceLevelObjectives(WEBHOOK_BUCKETS)
            .register(registry));
    lastResorts = each(LegKind.class, leg ->
        Counter.builder("onetouch.last.resort")
            .description("Legs that heard the constant document because something of ours failed")
            .tag("leg", word(leg))
            .register(registry));
    calls = each(Outcome.class, outcome ->
        Counter.builder("onetouch.calls.ended")
            .description("Calls by how they ended")
            .tag("outcome", outcome.word())
            .register(registry));
    closed = each(CallEvent.Closing.class, closing -> offers(registry, word(closing)));
    accepted = offers(registry, "accepted");
    refused =
        Counter.builder("onetouch.signature.refused")
            .description("Webhooks refused for a wrong or missing signature")
            .register(registry);
    person =
        Timer.builder("onetouch.person")
            .description("Time from asking for a person to talking to one")
            .serviceLevelObjectives(PERSON_BUCKETS)
            .register(registry);
  }

  @Override
  public void webhookAnswered(Webhook webhook, Duration took) {
    at(webhooks, webhook).record(took);
  }

  @Override
  public void signatureRefused() {
    refused.increment();
  }

  @Override
  public void lastResortPlayed(LegKind leg) {
    at(lastResorts, leg).increment();
  }

  @Override
  public void callEnded(Outcome outcome) {
    at(calls, outcome).increment();
  }

  @Override
  public void offerAccepted() {
    accepted.increment();
  }

  @Override
  public void offerClosed(CallEvent.Closing closing) {
    at(closed, closing).increment();
  }

  @Override
  public void personReached(Duration since) {
    person.record(since);
  }

  private static Counter offers(MeterRegistry registry, String result) {
    return Counter.builder("onetouch.offers")
        .description("Offers to agents by how they ended")
        .tag("result", result)
        .register(registry);
  }

  private static <E extends Enum<E>, M> Map<E, M> each(Class<E> family, Function<E, M> meter) {
    Map<E, M> meters = new EnumMap<>(family);
    for (E member : family.getEnumConstants()) {
      meters.put(member, meter.apply(member));
    }
    return meters;
  }

  private static <E extends Enum<E>, M> M at(Map<E, M> meters, E member) {
    M meter = meters.get(member);
    if (meter == null) {
      throw new IllegalStateException("no meter for " + member);
    }
    return meter;
  }

  private static String word(Enum<?> member) {
    return member.name().toLowerCase(Locale.ROOT);
  }

  private static Duration[] millis(long... values) {
    Duration[] durations = new Duration[values.length];
    for (int i = 0; i < values.length; i++) {
      durations[i] = Duration.ofMillis(values[i]);
    }
    return durations;
  }
}

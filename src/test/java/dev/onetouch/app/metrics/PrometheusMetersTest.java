package dev.onetouch.app.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.onetouch.call.CallEvent;
import dev.onetouch.call.Outcome;
import dev.onetouch.switchboard.CallMeters;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PrometheusMetersTest {
  private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final CallMeters meters = new PrometheusMeters(registry);

  @Test
  void everySeriesIsThereBeforeAnythingHappened() {
    assertThat(registry.scrape())
        .contains("onetouch_last_resort_total{leg=\"caller\"} 0.0")
        .contains("onetouch_signature_refused_total 0.0")
        .contains("onetouch_calls_ended_total{outcome=\"duty-line\"} 0.0")
        .contains("onetouch_offers_total{result=\"accepted\"} 0.0")
        .contains("onetouch_offers_total{result=\"missed\"} 0.0")
        .contains("onetouch_person_seconds_count 0")
        .contains("onetouch_webhook_seconds_count{webhook=\"inbound\"} 0");
  }

  @Test
  void whatHappensIsCountedUnderItsName() {
    meters.webhookAnswered(CallMeters.Webhook.TURN, Duration.ofMillis(7));
    meters.callEnded(Outcome.ANSWERED);
    meters.offerAccepted();
    meters.offerClosed(CallEvent.Closing.DECLINED);
    meters.personReached(Duration.ofSeconds(12));
    meters.lastResortPlayed(CallMeters.LegKind.AGENT);
    meters.signatureRefused();
    assertThat(registry.scrape())
        .contains("onetouch_webhook_seconds_bucket{webhook=\"turn\",le=\"0.005\"} 0")
        .contains("onetouch_webhook_seconds_bucket{webhook=\"turn\",le=\"0.01\"} 1")
        .contains("onetouch_calls_ended_total{outcome=\"answered\"} 1.0")
        .contains("onetouch_offers_total{result=\"accepted\"} 1.0")
        .contains("onetouch_offers_total{result=\"declined\"} 1.0")
        .contains("onetouch_person_seconds_sum 12.0")
        .contains("onetouch_last_resort_total{leg=\"agent\"} 1.0")
        .contains("onetouch_signature_refused_total 1.0");
  }

  @Test
  void poolThatIsNotYetUsedIsShownAsEmpty() {
    try (HikariDataSource pool = new HikariDataSource()) {
      PoolMeters.watch(registry, "webhooks", pool);
      assertThat(registry.scrape()).contains("onetouch_db_connections{pool=\"webhooks\",state=\"waiting\"} 0.0");
    }
  }

  @Test
  void machineIsMeasuredToo() {
    try (MachineMeters machine = new MachineMeters(registry)) {
      assertThat(machine).isNotNull();
      assertThat(registry.scrape()).contains("jvm_memory_used_bytes", "process_uptime_seconds");
    }
  }
}

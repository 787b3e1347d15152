package dev.onetouch.datadip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HostBreakersTest {
  private static final String HOST = "orders.acme.example:443";

  private Instant now = Instant.parse("2025-03-03T09:00:00Z");
  private final HostBreakers breakers = new HostBreakers(() -> now);

  @Test
  void opensAfterFiveFailuresInARowAndOnlyForThatHost() {
    fail(HostBreakers.FAILURES_IN_A_ROW - 1);
    assertThat(breakers.lets(HOST)).isTrue();
    fail(1);
    assertThat(breakers.lets(HOST)).isFalse();
    assertThat(breakers.lets("crm.acme.example:443")).isTrue();
  }

  @Test
  void anAnswerBetweenFailuresStartsTheCountAgain() {
    fail(HostBreakers.FAILURES_IN_A_ROW - 1);
    breakers.answered(HOST);
    fail(HostBreakers.FAILURES_IN_A_ROW - 1);
    assertThat(breakers.lets(HOST)).isTrue();
  }

  @Test
  void oneTriesAfterThePauseAndItsAnswerOpensTheWay() {
    fail(HostBreakers.FAILURES_IN_A_ROW);
    now = now.plus(HostBreakers.PAUSE).minusMillis(1);
    assertThat(breakers.lets(HOST)).isFalse();
    now = now.plusMillis(1);
    assertThat(breakers.lets(HOST)).isTrue();
    assertThat(breakers.lets(HOST)).isFalse();
    breakers.answered(HOST);
    assertThat(breakers.lets(HOST)).isTrue();
  }

  @Test
  void aFailedTryPausesTheHostAgain() {
    fail(HostBreakers.FAILURES_IN_A_ROW);
    now = now.plus(HostBreakers.PAUSE);
    assertThat(breakers.lets(HOST)).isTrue();
    now = now.plusSeconds(1);
    fail(1);
    now = now.plus(HostBreakers.PAUSE).minusMillis(1);
    assertThat(breakers.lets(HOST)).isFalse();
  }

  @Test
  void aClockSetBackDoesNotKeepAHostPaused() {
    fail(HostBreakers.FAILURES_IN_A_ROW);
    now = now.minus(Duration.ofHours(1));
    assertThat(breakers.lets(HOST)).isTrue();
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      breakers.failed(HOST);
    }
  }
}

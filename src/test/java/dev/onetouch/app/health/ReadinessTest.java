package dev.onetouch.app.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadinessTest {
  private DatabaseLook look = new DatabaseLook.Sound();
  private boolean dutyLine = true;
  private final Readiness readiness = new Readiness(() -> look, () -> dutyLine);

  @Test
  void nobodyIsSentHereBeforeWeAreWarm() {
    assertThat(readiness.now()).isEqualTo(new Health(false, "starting", "sound"));
    readiness.open();
    assertThat(readiness.now()).isEqualTo(new Health(true, "ready", "sound"));
  }

  @Test
  void lostDatabaseLeavesANodeThatKnowsTheDutyLineReady() {
    readiness.open();
    look = new DatabaseLook.Lost("refused");
    assertThat(readiness.now()).isEqualTo(new Health(true, "degraded", "lost"));
    dutyLine = false;
    assertThat(readiness.now().ready()).isFalse();
  }

  @Test
  void reasonsStayInTheHouse() {
    readiness.open();
    look = new DatabaseLook.Unfit(List.of("fsync is off"));
    assertThat(readiness.now().json()).isEqualTo("{\"status\":\"degraded\",\"database\":\"unfit\"}");
  }

  @Test
  void whoLeavesDoesNotComeBack() {
    readiness.open();
    readiness.leave();
    readiness.open();
    assertThat(readiness.now().ready()).isFalse();
    assertThat(readiness.now().status()).isEqualTo("leaving");
  }
}

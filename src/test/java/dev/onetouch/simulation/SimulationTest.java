package dev.onetouch.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Random calls over random flows with everything that can go wrong; see [World].
@ExtendWith(QuietSwitchboard.class)
class SimulationTest {
  private static final long SEED = Long.getLong("onetouch.simulation.seed", 1);
  private static final int CALLS = Integer.getInteger("onetouch.simulation.calls", 200_000);

  @Test
  void nobodyIsStrandedBookedTwiceOrForgotten() {
    long start = System.nanoTime();
    new Simulation(SEED, CALLS).run();
    long millis = (System.nanoTime() - start) / 1_000_000;
    System.out.printf(
        "simulated %,d calls from seed %d in %.1f s: %,d calls/s%n",
        CALLS, SEED, millis / 1_000.0, CALLS * 1_000L / Math.max(1, millis));
  }

  @Test
  void theSameSeedLivesTheSameDay() {
    Simulation simulation = new Simulation(SEED + 7_777, 1_000);

    assertThat(simulation.run()).isEqualTo(simulation.run());
    assertThat(new Simulation(SEED + 8_888, 1_000).run()).isNotEqualTo(simulation.run());
  }

  @Test
  void oneWorldAlone() {
    assumeTrue(
        System.getProperty("onetouch.simulation.world") != null,
        "only to live a failed world again");

    Simulation.world(Long.getLong("onetouch.simulation.world"), CALLS, Set.of());
  }
}

package dev.onetouch.simulation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The simulation is worth what it finds: each planted fault must break a promise within a few
/// days.
@ExtendWith(QuietSwitchboard.class)
class BugBankTest {
  private static final int WORLDS = 40;

  /// Two who reserve one agent at the same instant are rare.
  private static final int FAULTY_WORLDS = 120;
  private static final int CALLS = 100;

  @ParameterizedTest
  @EnumSource(PlantedFault.class)
  void everyPlantedFaultIsFound(PlantedFault fault) {
    assertThatThrownBy(() -> live(Set.of(fault), FAULTY_WORLDS))
        .as("the simulation is blind to this")
        .isInstanceOf(PromiseBroken.class);
  }

  @Test
  void theSameDaysWithoutAFaultKeepEveryPromise() {
    live(Set.of(), WORLDS);
  }

  private static void live(Set<PlantedFault> faults, int worlds) {
    for (int world = 0; world < worlds; world++) {
      new World(1_000_000_007L * world, Circumstances.usual(CALLS, false, faults)).run();
    }
  }
}

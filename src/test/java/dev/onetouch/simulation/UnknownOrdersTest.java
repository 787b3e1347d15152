package dev.onetouch.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// P7 where it is hardest: of every other order to dial somebody nobody hears what became of it. It was lost, or carried out
/// without a word or late, or the node that sent it was killed just before or just after. Every leg is counted at the phone
/// company; see [OrderPromises].
@ExtendWith(QuietSwitchboard.class)
class UnknownOrdersTest {
  private static final int CASES = Integer.getInteger("onetouch.simulation.unknown", 50_000);
  private static final int PROMISED = 300;
  private static final int WORLDS_AT_ONCE = 8;

  @Test
  void nobodyIsRungTwiceHoweverOftenTheCarrierIsSilent() {
    int unknown = 0;
    int dialled = 0;
    for (int first = 0; unknown < CASES; first += WORLDS_AT_ONCE) {
      Day[] days = IntStream.range(first, first + WORLDS_AT_ONCE).parallel().mapToObj(UnknownOrdersTest::live).toArray(Day[]::new);
      for (Day day : days) {
        unknown += day.unknown();
        dialled += day.dialled();
      }
    }
    System.out.printf("of %,d orders with unknown outcome, and %,d legs dialled in all, none was dialled twice%n", unknown, dialled);

    assertThat(dialled).isGreaterThan(CASES / 2);
  }

  private record Day(int unknown, int dialled) {}

  private static Day live(int world) {
    World one = new World(987_654_321L * (world + 1), Circumstances.silentCarrier(PROMISED, false, Set.of()));
    one.run();
    return new Day(one.unknownOrders(), one.dialled());
  }
}

package dev.onetouch.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WaitEstimateTest {
  @Test
  void nothingIsSaidFromFewAnswers() {
    assertThat(WaitEstimate.from(minutes(1, 2, 3, 4))).isEqualTo(WaitEstimate.UNSAID);
  }

  @Test
  void theMiddleHalfIsSaidAndOutliersAreNot() {
    assertThat(WaitEstimate.from(minutes(0, 2, 3, 4, 90))).isEqualTo(new WaitEstimate.Range(2, 4));
  }

  @Test
  void aRangeIsNeverEmptyAndNeverZeroMinutes() {
    assertThat(WaitEstimate.from(minutes(0, 0, 0, 0, 0))).isEqualTo(new WaitEstimate.Range(0, 1));
    assertThat(WaitEstimate.from(minutes(3, 3, 3, 3, 3))).isEqualTo(new WaitEstimate.Range(3, 4));
  }

  private static List<Duration> minutes(long... minutes) {
    return java.util.Arrays.stream(minutes)
        .mapToObj(Duration::ofMinutes)
        .flatMap(Stream::of)
        .toList();
  }
}

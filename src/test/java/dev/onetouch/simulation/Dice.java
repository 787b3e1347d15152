package dev.onetouch.simulation;

import java.util.List;
import java.util.SplittableRandom;

/// All chance of a simulated world, from one seed.
final class Dice {
  private final SplittableRandom random;

  Dice(long seed) {
    random = new SplittableRandom(seed);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  /// Milliseconds between two numbers of seconds.
  long millis(double leastSeconds, double mostSeconds) {
    return (long) (1_000 * (leastSeconds + random.nextDouble() * (mostSeconds - leastSeconds)));
  }

  <T> T pick(List<T> several) {
    return several.get(random.nextInt(several.size()));
  }
}

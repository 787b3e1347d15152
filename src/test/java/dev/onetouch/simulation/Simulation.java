package dev.onetouch.simulation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Many worlds, one after the other; a world is one seed, and can be lived again alone.
record Simulation(long seed, int calls) {
  static final int CALLS_A_WORLD = 200;
  private static final int LINES = 150;
  private static final Pattern NAMED = Pattern.compile("(leg|call|agent|turn|owed)-o?[0-9]+");

  /// Runs every world; of those that break a promise the first is told, with the lines of its
  /// trace.
  ///
  /// @return a hash of all that happened
  long run() {
    int worlds = (calls + CALLS_A_WORLD - 1) / CALLS_A_WORLD;
    List<Day> days = IntStream.range(0, worlds).parallel().mapToObj(this::day).toList();
    days.stream()
        .flatMap(day -> day.broken().stream())
        .findFirst()
        .ifPresent(broken -> {
          throw broken;
        });
    return days.stream().map(Day::hash).reduce(17L, (hash, day) -> 31 * hash + day);
  }

  /// What became of one world.
  private record Day(long hash, List<AssertionError> broken) {}

  private Day day(int world) {
    try {
      return new Day(world(world), List.of());
    } catch (AssertionError broken) {
      return new Day(0, List.of(broken));
    }
  }

  long world(int world) {
    int size = Math.min(CALLS_A_WORLD, calls - world * CALLS_A_WORLD);
    return world(seedOf(world), size, Set.of());
  }

  /// @return the trace's hash
  static long world(long worldSeed, int size, Set<PlantedFault> faults) {
    try {
      return new World(worldSeed, Circumstances.usual(size, false, faults)).run().hash();
    } catch (RuntimeException | PromiseBroken broken) {
      throw new AssertionError(story(worldSeed, size, faults, broken), broken);
    }
  }

  /// Mixed, so that neighbouring worlds have nothing in common.
  private long seedOf(int world) {
    long mixed = (seed * 1_000_003 + world) * 0x9E3779B97F4A7C15L;
    return mixed ^ (mixed >>> 29);
  }

  private static String story(
      long worldSeed, int size, Set<PlantedFault> faults, Throwable broken) {
    World again = new World(worldSeed, Circumstances.usual(size, true, faults));
    try {
      again.run();
    } catch (RuntimeException | PromiseBroken same) {
      return """
      %s

      Live this world again, and only this one:
      ./mvnw -q test -Dtest=SimulationTest#oneWorldAlone -Donetouch.simulation.world=%d -Donetouch.simulation.calls=%d

      %s\
      """
          .formatted(broken.getMessage(), worldSeed, size, String.join("\n", telling(again, same)));
    }
    return broken.getMessage()
        + "\n"
        + "(the world came out differently when it was run again: something in it is not determined"
        + " by its seed)";
  }

  private static List<String> telling(World world, Throwable broken) {
    Set<String> subjects = new HashSet<>();
    NAMED
        .matcher(String.valueOf(broken.getMessage()))
        .results()
        .forEach(named -> subjects.addAll(world.relatives(named.group())));
    return world.trace.about(subjects, LINES);
  }
}

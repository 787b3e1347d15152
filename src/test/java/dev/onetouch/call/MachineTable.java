package dev.onetouch.call;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What the machine does with every signal in every phase, as tried out on the samples.
///
/// @param cells phase, then signal, then the words for what became of it: the next phases, [#STAYS]
///   or [#NOTHING]
record MachineTable(Map<Class<?>, Map<Class<?>, Set<String>>> cells) {
  /// Something is done, in the same phase.
  static final String STAYS = "stays";

  /// The signal means nothing here.
  static final String NOTHING = "·";

  static List<Class<?>> phases() {
    return Arrays.asList(Phase.class.getPermittedSubclasses());
  }

  static List<Class<?>> signals() {
    return Arrays.asList(CallSignal.class.getPermittedSubclasses());
  }

  static MachineTable tried() {
    Map<Class<?>, Map<Class<?>, Set<String>>> cells = new LinkedHashMap<>();
    for (Class<?> phase : phases()) {
      for (Class<?> signal : signals()) {
        cells
            .computeIfAbsent(phase, _ -> new LinkedHashMap<>())
            .put(signal, outcomes(phase, signal));
      }
    }
    return new MachineTable(cells);
  }

  private static Set<String> outcomes(Class<?> phaseKind, Class<?> signalKind) {
    Set<String> words = new TreeSet<>();
    each(
        phaseKind,
        signalKind,
        (state, signal, company) -> {
          if (!Samples.possible(state)) {
            return;
          }
          Decision decision = CallMachine.decide(Samples.flow(), state, signal, company, SampleHouse.FRESH);
          boolean idle = decision.events().isEmpty() && decision.effects().isEmpty();
          boolean moved = !decision.state().phase().getClass().equals(phaseKind);
          words.add(idle ? NOTHING : moved ? decision.state().phase().word() : STAYS);
        });
    return words;
  }

  /// A pair of samples, with one of the sample companies.
  interface Pair {
    void tried(CallState state, CallSignal signal, Company company);
  }

  static void each(Pair pair) {
    phases().forEach(phase -> signals().forEach(signal -> each(phase, signal, pair)));
  }

  private static void each(Class<?> phaseKind, Class<?> signalKind, Pair pair) {
    for (Phase phase : Samples.phases().getOrDefault(phaseKind, List.of())) {
      for (CallState state : Samples.states(phase)) {
        for (CallSignal signal : Samples.signals().getOrDefault(signalKind, List.of())) {
          Samples.companies().forEach(company -> pair.tried(state, signal, company));
        }
      }
    }
  }

  /// The page kept beside the machine.
  String page() {
    return """
    # What happens in a call

    Tried out on the machine itself; do not edit. After a change that is meant:
    `./mvnw -o -q test -Dtest=MachineGridTest -Donetouch.regenerate=true`

    One signal, one step: what a turn goes through before it ends, `seeking` and `fetching`, is shown too.

    ```mermaid
    stateDiagram-v2
      direction LR
      [*] --> Arriving
    """
        + edges()
        + """
          Ended --> [*]
        ```

        Every signal in every phase. A word is the phase that follows, `stays` means that something is done in the same
        phase, and `·` that the signal means nothing there.

        """
        + rows();
  }

  private String edges() {
    StringBuilder lines = new StringBuilder();
    cells.forEach((phase, bySignal) -> {
      Map<String, Set<String>> ways = new LinkedHashMap<>();
      bySignal.forEach((signal, words) ->
          words.stream()
              .filter(word -> !word.equals(STAYS) && !word.equals(NOTHING))
              .forEach(
                  word -> ways.computeIfAbsent(word, _ -> new TreeSet<>()).add(spaced(signal))));
      ways.forEach((word, by) ->
          lines.append(
              "  %s --> %s : %s%n".formatted(phase.getSimpleName(), named(word), label(by))));
    });
    return lines.toString();
  }

  private static String label(Set<String> signals) {
    return signals.size() > 4 ? signals.size() + " signals" : String.join(", ", signals);
  }

  private String rows() {
    String head =
        phases().stream()
            .map(phase -> spaced(phase))
            .collect(Collectors.joining(" | ", "| signal | ", " |\n"));
    String rule = "|---".repeat(phases().size() + 1) + "|\n";
    return head
        + rule
        + signals().stream().map(this::row).collect(Collectors.joining("\n", "", "\n"));
  }

  private String row(Class<?> signal) {
    return phases().stream()
        .map(phase -> String.join(", ", cells.get(phase).get(signal)))
        .collect(Collectors.joining(" | ", "| " + spaced(signal) + " | ", " |"));
  }

  private static String named(String word) {
    return phases().stream()
        // A room with the caller on hold is one still.
        .filter(phase -> spaced(phase).replace(' ', '-').equals(word.equals("on-hold") ? "in-room" : word))
        .findFirst()
        .orElseThrow()
        .getSimpleName();
  }

  private static String spaced(Class<?> kind) {
    return kind.getSimpleName()
        .replaceAll("(?<!^)([A-Z])", " $1")
        .toLowerCase(java.util.Locale.ROOT);
  }
}

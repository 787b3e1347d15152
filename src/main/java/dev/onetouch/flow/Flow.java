package dev.onetouch.flow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A call flow as drawn: steps by name in the order of the file. It may still break P1; only the verifier says whether it
/// may go live.
///
/// @param languages BCP 47 tags, the first is the default
/// @param person the connect step every `0`, person-word, silence, wrong input and failure leads to
public record Flow(
    FlowId id, String name, List<String> languages, StepId start, StepId person, Limits limits, SequencedMap<StepId, Step> steps) {
  public static final int MAX_STEPS = 500;
  public static final int MAX_LANGUAGES = 9;

  public Flow {
    languages = List.copyOf(languages);
    if (languages.isEmpty() || languages.size() > MAX_LANGUAGES) {
      throw new IllegalArgumentException("a flow has 1 to " + MAX_LANGUAGES + " languages; found " + languages.size());
    }
    if (steps.isEmpty() || steps.size() > MAX_STEPS) {
      throw new IllegalArgumentException("a flow has 1 to " + MAX_STEPS + " steps; found " + steps.size());
    }
    steps = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(steps));
  }

  public Optional<Step> step(StepId step) {
    return Optional.ofNullable(steps.get(step));
  }

  public String defaultLanguage() {
    return languages.getFirst();
  }
}

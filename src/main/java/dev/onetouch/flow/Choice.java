package dev.onetouch.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One way on from a menu: a key, the words that mean the same per language, and where it leads.
/// `0` is refused: it always means a person.
public record Choice(char key, Map<String, List<String>> words, StepId next) {
  public static final String KEYS = "123456789*#";

  public Choice {
    if (KEYS.indexOf(key) < 0) {
      throw new IllegalArgumentException("a choice's key must be one of " + KEYS + " (0 is always a person); found '" + key + "'");
    }
    Map<String, List<String>> copy = new LinkedHashMap<>();
    words.forEach((language, said) -> copy.put(language, List.copyOf(said)));
    words = java.util.Collections.unmodifiableMap(copy);
  }
}

package dev.onetouch.flow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// What is said to a caller, per language (BCP 47 tags such as `en`).
public record Prompt(SequencedMap<String, Wording> wordings) {
  public Prompt {
    if (wordings.isEmpty()) {
      throw new IllegalArgumentException("a prompt needs at least one language");
    }
    wordings = java.util.Collections.unmodifiableSequencedMap(new LinkedHashMap<>(wordings));
  }

  public static Prompt of(String language, String text) {
    return new Prompt(new LinkedHashMap<>(Map.of(language, new Wording.Text(text))));
  }

  public Optional<Wording> in(String language) {
    return Optional.ofNullable(wordings.get(language));
  }

  /// The wording in this language, else in the first one the prompt has: a caller hears something rather than nothing.
  public Spoken inOrElse(String language) {
    Wording wanted = wordings.get(language);
    return wanted != null
        ? new Spoken(language, wanted)
        : new Spoken(wordings.firstEntry().getKey(), wordings.firstEntry().getValue());
  }

  /// A wording together with the language it is in.
  public record Spoken(String language, Wording wording) {}
}

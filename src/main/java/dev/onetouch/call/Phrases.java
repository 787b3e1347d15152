package dev.onetouch.call;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Every sentence the system itself says, per language and name, with `{slot}`s. The shipped ones are complete for the
/// shipped languages; a company's own take their place one by one.
public record Phrases(Map<String, Map<String, String>> byLanguage) {
  public static final String FALLBACK_LANGUAGE = "en";

  public Phrases {
    Map<String, Map<String, String>> copy = new HashMap<>();
    byLanguage.forEach((language, phrases) -> copy.put(language, Map.copyOf(phrases)));
    byLanguage = Map.copyOf(copy);
  }

  /// These phrases with a company's own laid over them.
  public Phrases overlaid(Map<String, Map<String, String>> own) {
    Map<String, Map<String, String>> all = new HashMap<>(byLanguage);
    own.forEach(
        (language, phrases) -> {
          Map<String, String> both = new HashMap<>(all.getOrDefault(language, Map.of()));
          both.putAll(phrases);
          all.put(language, both);
        });
    return new Phrases(all);
  }

  /// The sentence in this language, else in English; always something, so that no failure of wording silences a call.
  public String say(String language, String phrase) {
    String own = byLanguage.getOrDefault(language, Map.of()).get(phrase);
    return own != null ? own : byLanguage.getOrDefault(FALLBACK_LANGUAGE, Map.of()).getOrDefault(phrase, "");
  }

  /// Whether this language can say everything the fallback language can.
  public boolean complete(String language) {
    return byLanguage
        .getOrDefault(language, Map.of())
        .keySet()
        .containsAll(byLanguage.getOrDefault(FALLBACK_LANGUAGE, Map.of()).keySet());
  }

  /// The words that mean "a person, please" in this language, lower case.
  public List<String> personWords(String language) {
    return words(language, "person-words");
  }

  /// A phrase that is a list of words to listen for, lower case.
  List<String> words(String language, String phrase) {
    return List.of(say(language, phrase).toLowerCase(Locale.ROOT).split("\\s*,\\s*"));
  }
}

package dev.onetouch.formats;

import dev.onetouch.call.Phrases;
import dev.onetouch.formats.source.Fields;
import dev.onetouch.formats.source.Spot;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Keys and words of one menu mean one thing each, and the words for a person stay free for that.
final class MenuChecks {
  private final List<Refusal> refusals;
  private final Set<String> personWords = new TreeSet<>();
  private final Set<String> keys = new HashSet<>();
  private final Set<String> words = new HashSet<>();

  MenuChecks(Phrases phrases, Set<String> languages, List<Refusal> refusals) {
    this.refusals = refusals;
    languages.stream().flatMap(language -> phrases.personWords(language).stream()).map(MenuChecks::plain)
        .forEach(personWords::add);
  }

  void check(Fields menu) {
    for (Fields choice : menu.tables("choices")) {
      choice.at("key").ifPresent(this::checkKey);
      choice.fields("words").ifPresent(perLanguage -> perLanguage.all().forEach(
          (language, said) -> Fields.items(said).forEach(word -> checkWord(language, word))));
    }
  }

  private void checkKey(Spot key) {
    Fields.text(key).filter(text -> !keys.add(text)).ifPresent(text ->
        refusals.add(key.refuse("the key " + text + " a second time", "each key once in a menu")));
  }

  private void checkWord(String language, Spot spot) {
    Fields.text(spot).map(MenuChecks::plain).ifPresent(word -> {
      Optional<String> person = personWords.stream().filter(said -> says(word, said)).findFirst();
      if (person.isPresent()) {
        refusals.add(spot.refuse("\"" + word + "\", where \"" + person.get() + "\" always means a person",
            "words without it"));
      } else if (!words.add(language + " " + word)) {
        refusals.add(spot.refuse("\"" + word + "\" a second time", "each word once in a menu"));
      }
    });
  }

  // As callers are heard: whole words, whatever the case, accents and punctuation.
  private static boolean says(String words, String wanted) {
    return !wanted.isEmpty() && (" " + words + " ").contains(" " + wanted + " ");
  }

  private static String plain(String words) {
    return Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}

package dev.onetouch.formats;

import dev.onetouch.call.Phrases;
import dev.onetouch.formats.source.Fields;
import dev.onetouch.formats.source.Spot;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Keys and words of one menu mean one thing each, and the words for a person stay free for that.
final class MenuChecks {
  private final List<Refusal> refusals;
  private final SpokenWords personWords;
  private final Set<String> keys = new HashSet<>();
  private final Set<String> words = new HashSet<>();

  MenuChecks(Phrases phrases, Set<String> languages, List<Refusal> refusals) {
    this.refusals = refusals;
    personWords = SpokenWords.ofPerson(phrases, languages);
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
    Fields.text(spot).map(SpokenWords::plain).ifPresent(word -> {
      Optional<String> person = personWords.within(word);
      if (person.isPresent()) {
        refusals.add(spot.refuse("\"" + word + "\", where \"" + person.get() + "\" always means a person",
            "words without it"));
      } else if (!words.add(language + " " + word)) {
        refusals.add(spot.refuse("\"" + word + "\" a second time", "each word once in a menu"));
      }
    });
  }
}

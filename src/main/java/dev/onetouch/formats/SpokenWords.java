package dev.onetouch.formats;

import dev.onetouch.call.Phrases;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The words that always mean a person, and how words are heard: whole, whatever their case, accents and punctuation.
public final class SpokenWords {
  private final Set<String> words = new TreeSet<>();

  private SpokenWords() {}

  public static SpokenWords ofPerson(Phrases phrases, Collection<String> languages) {
    SpokenWords person = new SpokenWords();
    languages.stream().flatMap(language -> phrases.personWords(language).stream()).map(SpokenWords::plain)
        .filter(word -> !word.isEmpty()).forEach(person.words::add);
    return person;
  }

  /// The word of these that is said somewhere within.
  public Optional<String> within(String said) {
    String heard = " " + plain(said) + " ";
    return words.stream().filter(word -> heard.contains(" " + word + " ")).findFirst();
  }

  public static String plain(String words) {
    return Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}

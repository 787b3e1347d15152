package dev.onetouch.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A sentence of the house's own, taken apart, so that a page can say it in its reader's language.
///
/// @param code which sentence it is, kebab-case and stable
/// @param with the facts that fill its gaps: names, keys and numbers, and what was sent
public record Sentence(String code, List<String> with) {
  static final String AT_PLACE = "at-place";
  private static final Pattern FOUND = Pattern.compile("(?s)found (.+); accepted: (.+)");
  private static final Pattern PLACE = Pattern.compile("(?s)line (\\d+), column (\\d+): (found .+; accepted: .+)");
  private static final Pattern OF_A_KEY = Pattern.compile("(?s)\"[^\"]+\": (.+)");

  public Sentence {
    with = List.copyOf(with);
  }

  /// Why something was refused, in its parts: one sentence; or what was found and then what is accepted; or the place
  /// in a file and then both. Nothing when somebody else wrote it, for then it stays as it is.
  public static List<Sentence> of(String detail) {
    Matcher place = PLACE.matcher(detail);
    if (place.matches()) {
      List<Sentence> both = of(place.group(3));
      return both.isEmpty()
          ? List.of()
          : Stream.concat(Stream.of(new Sentence(AT_PLACE, List.of(place.group(1), place.group(2)))), both.stream())
              .toList();
    }
    Matcher found = FOUND.matcher(detail);
    if (!found.matches()) {
      return known(detail).stream().toList();
    }
    Optional<Sentence> what = known(found.group(1));
    Optional<Sentence> accepted = known(found.group(2)).or(() -> ofAKey(found.group(2)));
    return what.isPresent() && accepted.isPresent() ? List.of(what.get(), accepted.get()) : List.of();
  }

  // A missing key is named by what was found.
  private static Optional<Sentence> ofAKey(String accepted) {
    Matcher key = OF_A_KEY.matcher(accepted);
    return key.matches() ? known(key.group(1)) : Optional.empty();
  }

  private static Optional<Sentence> known(String text) {
    return Sentences.ALL.stream()
        .flatMap(known -> known.in(text).stream())
        .findFirst();
  }

  /// One that the house writes.
  record Known(String code, Pattern english) {
    static Known of(String code, String english) {
      return new Known(code, Pattern.compile(english, Pattern.DOTALL));
    }

    Optional<Sentence> in(String text) {
      Matcher match = english.matcher(text);
      return match.matches()
          ? Optional.of(new Sentence(code, IntStream.rangeClosed(1, match.groupCount()).mapToObj(match::group).toList()))
          : Optional.empty();
    }
  }
}

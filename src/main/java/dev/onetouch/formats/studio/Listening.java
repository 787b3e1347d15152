package dev.onetouch.formats.studio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What each `gather-input-on-call` widget is: a menu, when the split behind it looks at single keys or at words; else a question
/// whose answer is kept.
final class Listening {
  private static final String KEYS = "[0-9*#]";

  private final Studio studio;
  private final Map<String, List<Choice>> menus = new HashMap<>();

  /// @param key empty for words without a key
  /// @param next a widget; empty where nothing is connected
  record Choice(String key, List<String> words, String next) {}

  Listening(Studio studio) {
    this.studio = studio;
    studio.ofType(Studio.GATHER).forEach(gather -> {
      List<Choice> choices = splits(gather).flatMap(split -> choices(gather, split)).toList();
      if (!choices.isEmpty()) {
        menus.put(gather.name(), choices);
      }
    });
  }

  boolean asks(Widget gather) {
    return !menus.containsKey(gather.name());
  }

  List<Choice> choices(Widget gather) {
    return menus.getOrDefault(gather.name(), List.of());
  }

  /// The splits that are a menu's ways, once the widget is one.
  Stream<Widget> splits(Widget gather) {
    return Stream.of("keypress", "speech").map(gather::next).distinct()
        .flatMap(next -> studio.widget(next).stream())
        .filter(widget -> widget.type().equals(Studio.SPLIT) && looksAt(widget.text("input"), gather));
  }

  static boolean looksAt(String expression, Widget gather) {
    return expression.matches("(?s).*widgets\\." + Pattern.quote(gather.name())
        + "\\.(?i:digits|speechresult)\\b.*");
  }

  /// Nothing, when this split looks at longer numbers or at parts of what was keyed: then it is a branch on an answer.
  private static Stream<Choice> choices(Widget gather, Widget split) {
    List<Choice> choices = new ArrayList<>();
    for (Widget.Way way : split.ways()) {
      if (way.event().equals("match")) {
        Optional<Choice> choice = choice(gather, way);
        if (choice.isEmpty()) {
          return Stream.empty();
        }
        choices.add(choice.get());
      }
    }
    return choices.stream();
  }

  private static Optional<Choice> choice(Widget gather, Widget.Way way) {
    Set<String> values = new HashSet<>();
    for (Widget.Test test : way.conditions()) {
      boolean same = Set.of("equal_to", "matches_any_of", "contains").contains(test.type());
      if (!same || !(test.subject().isEmpty() || looksAt(test.subject(), gather))) {
        return Optional.empty();
      }
      Stream.of(test.value().split(",")).map(value -> value.strip().toLowerCase(Locale.ROOT)).filter(value -> !value.isEmpty())
          .forEach(values::add);
    }
    List<String> keys = values.stream().filter(value -> value.matches(KEYS)).sorted().toList();
    List<String> words = values.stream().filter(value -> !value.matches(KEYS)).sorted().toList();
    boolean numbers = words.stream().anyMatch(value -> value.matches("[0-9*#]+"));
    return numbers || values.isEmpty() ? Optional.empty() : Optional.of(new Choice(String.join("", keys), words, way.next()));
  }
}

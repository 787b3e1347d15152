package dev.onetouch.formats.studio;

import dev.onetouch.formats.studio.Liquid.Meaning;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The conditions of a split, as data.
final class Branches {
  private static final int MAX_CASES = 50;
  private static final int MAX_VALUE = 2000;
  private static final int MAX_VALUES = 100;
  private static final int MAX_CONDITIONS = 20;

  private final Liquid liquid;
  private final Drawing drawing;

  Branches(Liquid liquid, Drawing drawing) {
    this.liquid = liquid;
    this.drawing = drawing;
  }

  /// @param next the widget it leads to
  record Case(Map<String, Object> when, String next) {}

  /// The ways of a split that can be told apart here; the others are noted.
  List<Case> cases(Widget split) {
    List<Case> cases = new ArrayList<>();
    for (Widget.Way way : split.ways()) {
      if (way.event().equals("match")) {
        when(split, way).ifPresent(when -> cases.add(new Case(when, way.next())));
      }
    }
    if (cases.size() > MAX_CASES) {
      drawing.note(split, Reason.TOO_MANY_WAYS.with(MAX_CASES));
    }
    return cases.stream().limit(MAX_CASES).toList();
  }

  private Optional<Map<String, Object>> when(Widget split, Widget.Way way) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Widget.Test test : way.conditions()) {
      Optional<Map<String, Object>> one = condition(split, test);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      one.ifPresent(all::add);
    }
    if (all.isEmpty() || all.size() > MAX_CONDITIONS) {
      return Optional.empty();
    }
    return Optional.of(all.size() == 1 ? all.getFirst() : Table.of("all", all));
  }

  private Optional<Map<String, Object>> condition(Widget split, Widget.Test test) {
    String subject = test.subject().isEmpty() ? split.text("input") : test.subject();
    if (!(liquid.meaning(subject) instanceof Meaning.Fact(String fact))) {
      drawing.note(split, Reason.WAY_BY_NO_FACT.with(subject, test.type(), test.value()));
      return Optional.empty();
    }
    Optional<Map<String, Object>> condition = condition(fact, test.type(), test.value());
    if (condition.isEmpty()) {
      drawing.note(split, Reason.WAY_BY_NO_CONDITION.with(test.type(), test.value()));
    }
    return condition;
  }

  private static Optional<Map<String, Object>> condition(String fact, String type, String value) {
    if (value.length() > MAX_VALUE) {
      return Optional.empty();
    }
    return switch (type) {
      case "equal_to" -> Optional.of(Table.of("fact", fact, "is", value));
      case "not_equal_to" -> Optional.of(Table.of("fact", fact, "is-not", value));
      case "matches_any_of" -> among(fact, value);
      case "does_not_match_any_of" -> among(fact, value).map(any -> Table.of("not", any));
      case "is_blank" -> Optional.of(Table.of("fact", fact, "known", false));
      case "is_not_blank" -> Optional.of(Table.of("fact", fact, "known", true));
      // Whole numbers are what is compared: less than 5 is at most 4.
      case "less_than" -> number(value).map(limit -> Table.of("fact", fact, "at-most", limit.subtract(BigDecimal.ONE)));
      case "greater_than" -> number(value).map(limit -> Table.of("fact", fact, "at-least", limit.add(BigDecimal.ONE)));
      default -> Optional.empty();
    };
  }

  private static Optional<Map<String, Object>> among(String fact, String value) {
    List<String> values = Stream.of(value.split(",")).map(String::strip).filter(one -> !one.isEmpty()).distinct()
        .limit(MAX_VALUES).toList();
    return values.isEmpty() ? Optional.empty() : Optional.of(Table.of("fact", fact, "in", values));
  }

  private static Optional<BigDecimal> number(String value) {
    return value.matches("-?\\d{1,15}") ? Optional.of(new BigDecimal(value)) : Optional.empty();
  }
}

package dev.onetouch.verifier;

import dev.onetouch.flow.Condition;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/// A condition in signs, which every language reads alike: `case.open = true & caller.kind ≠ unknown`.
final class Signs {
  private Signs() {}

  static String of(Condition condition) {
    return switch (condition) {
      case Condition.Is(String fact, String value) -> fact + " = " + value;
      case Condition.IsNot(String fact, String value) -> fact + " ≠ " + value;
      case Condition.In(String fact, List<String> values) -> fact + " ∈ " + String.join(", ", values);
      case Condition.AtLeast(String fact, BigDecimal bound) -> fact + " ≥ " + bound.toPlainString();
      case Condition.AtMost(String fact, BigDecimal bound) -> fact + " ≤ " + bound.toPlainString();
      case Condition.Known(String fact, boolean known) -> (known ? "" : "¬ ") + fact + " ?";
      case Condition.All(List<Condition> all) -> several(all, " & ");
      case Condition.Any(List<Condition> any) -> several(any, " | ");
      case Condition.Not(Condition not) -> "¬ (" + of(not) + ")";
    };
  }

  private static String several(List<Condition> conditions, String between) {
    return conditions.stream().map(one -> grouped(one, of(one))).collect(Collectors.joining(between));
  }

  private static String grouped(Condition condition, String signs) {
    return condition instanceof Condition.All || condition instanceof Condition.Any ? "(" + signs + ")" : signs;
  }
}

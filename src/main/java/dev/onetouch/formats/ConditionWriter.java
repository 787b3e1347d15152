package dev.onetouch.formats;

import dev.onetouch.flow.Condition;
import java.util.List;
import java.util.Map;

/// Writes one condition as plain maps and lists.
final class ConditionWriter {
  private ConditionWriter() {}

  static Map<String, Object> condition(Condition condition) {
    return switch (condition) {
      case Condition.Is(String fact, String value) -> StepWriter.map("fact", fact, "is", value);
      case Condition.IsNot(String fact, String value) -> StepWriter.map("fact", fact, "is-not", value);
      case Condition.In(String fact, List<String> values) -> StepWriter.map("fact", fact, "in", values);
      case Condition.AtLeast(String fact, var bound) -> StepWriter.map("fact", fact, "at-least", bound);
      case Condition.AtMost(String fact, var bound) -> StepWriter.map("fact", fact, "at-most", bound);
      case Condition.Known(String fact, boolean known) -> StepWriter.map("fact", fact, "known", known);
      case Condition.All(List<Condition> all) ->
          StepWriter.map("all", all.stream().map(ConditionWriter::condition).toList());
      case Condition.Any(List<Condition> any) ->
          StepWriter.map("any", any.stream().map(ConditionWriter::condition).toList());
      case Condition.Not(Condition not) -> StepWriter.map("not", condition(not));
    };
  }
}

package dev.onetouch.verifier;

import dev.onetouch.flow.Condition;
import dev.onetouch.flow.Step;
import dev.onetouch.flow.Told;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/// How sample calls name what happens.
final class Words {
  private static final int HEARD_CHARACTERS = 80;

  private Words() {}

  static Told holds(Condition condition) {
    return Saying.HOLDS.signed(Signs.of(condition), of(condition));
  }

  private static String of(Condition condition) {
    return switch (condition) {
      case Condition.Is(String fact, String value) -> fact + " is " + value;
      case Condition.IsNot(String fact, String value) -> fact + " is not " + value;
      case Condition.In(String fact, List<String> values) -> fact + " is one of " + String.join("/", values);
      case Condition.AtLeast(String fact, BigDecimal bound) -> fact + " is at least " + bound.toPlainString();
      case Condition.AtMost(String fact, BigDecimal bound) -> fact + " is at most " + bound.toPlainString();
      case Condition.Known(String fact, boolean known) -> fact + (known ? " is known" : " is not known");
      case Condition.All(List<Condition> all) -> several(all, " and ");
      case Condition.Any(List<Condition> any) -> several(any, " or ");
      case Condition.Not(Condition not) -> "not (" + of(not) + ")";
    };
  }

  static Told otherwise(Step.Branch branch) {
    Condition first = branch.ways().getFirst().when();
    return branch.ways().size() == 1
        ? Saying.HOLDS_NOT.signed(Signs.of(first), of(first))
        : Saying.NONE_HOLDS.with(branch.ways().size());
  }

  /// The first words of this step; nothing when it says none.
  static Told heard(Step step) {
    return Speech.prompts(step).stream().findFirst()
        .map(prompt -> prompt.wordings().firstEntry().getValue().text().strip())
        .map(text -> Saying.HEARS.with(text.length() <= HEARD_CHARACTERS
            ? text : text.substring(0, HEARD_CHARACTERS).strip() + " ..."))
        .orElse(Told.NOTHING);
  }

  /// The host of an address that a file's reader accepted; the whole text of any other.
  static String host(String url) {
    return url.replaceFirst("^[a-zA-Z]+://", "").replaceFirst("[/?#:].*$", "");
  }

  private static String several(List<Condition> conditions, String between) {
    return conditions.stream().map(Words::of).collect(Collectors.joining(between));
  }
}

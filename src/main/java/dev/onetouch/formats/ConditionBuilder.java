package dev.onetouch.formats;

import dev.onetouch.flow.Condition;
import dev.onetouch.formats.source.Fields;
import dev.onetouch.formats.source.Node;
import dev.onetouch.formats.source.Spot;
import java.util.List;

/// Makes one condition. Values become text, as facts are.
final class ConditionBuilder {
  private ConditionBuilder() {}

  static Condition condition(Fields one) {
    if (one.has("all")) {
      return new Condition.All(several(one, "all"));
    }
    if (one.has("any")) {
      return new Condition.Any(several(one, "any"));
    }
    if (one.has("not")) {
      return new Condition.Not(condition(one.fields("not").orElseThrow()));
    }
    return about(one.text("fact").orElseThrow(), one);
  }

  private static Condition about(String fact, Fields one) {
    if (one.has("is")) {
      return new Condition.Is(fact, value(one.at("is").orElseThrow()));
    }
    if (one.has("is-not")) {
      return new Condition.IsNot(fact, value(one.at("is-not").orElseThrow()));
    }
    if (one.has("in")) {
      return new Condition.In(fact, one.row("in").stream().map(ConditionBuilder::value).toList());
    }
    if (one.has("at-least")) {
      return new Condition.AtLeast(fact, one.number("at-least").orElseThrow());
    }
    if (one.has("at-most")) {
      return new Condition.AtMost(fact, one.number("at-most").orElseThrow());
    }
    return new Condition.Known(fact, one.flag("known").orElseThrow());
  }

  private static List<Condition> several(Fields one, String key) {
    return one.tables(key).stream().map(ConditionBuilder::condition).toList();
  }

  private static String value(Spot spot) {
    return switch (spot.node()) {
      case Node.Text text -> text.value();
      case Node.Numeral number -> number.written();
      case Node.Flag flag -> Boolean.toString(flag.value());
      case Node.Nothing nothing -> "";
      case Node.Row row -> throw new IllegalStateException("a list cannot be a value");
      case Node.Table table -> throw new IllegalStateException("an object cannot be a value");
    };
  }
}

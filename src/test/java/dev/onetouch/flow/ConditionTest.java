package dev.onetouch.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionTest {
  private static final Facts FACTS =
      new Facts(Map.of("status", "late", "days", "12.5", "empty", ""));

  @Test
  void anUnknownFactMakesEveryComparisonFalse() {
    assertThat(new Condition.Is("missing", "x").holds(FACTS)).isFalse();
    assertThat(new Condition.IsNot("missing", "x").holds(FACTS)).isFalse();
    assertThat(new Condition.In("missing", List.of("x")).holds(FACTS)).isFalse();
    assertThat(new Condition.AtLeast("missing", BigDecimal.ZERO).holds(FACTS)).isFalse();
    assertThat(new Condition.AtMost("missing", BigDecimal.ZERO).holds(FACTS)).isFalse();
    assertThat(new Condition.Known("missing", false).holds(FACTS)).isTrue();
  }

  @Test
  void anEmptyFactIsAnUnknownOne() {
    assertThat(new Condition.Known("empty", true).holds(FACTS)).isFalse();
    assertThat(new Condition.Is("empty", "").holds(FACTS)).isFalse();
  }

  @Test
  void numbersAreComparedAsNumbers() {
    assertThat(new Condition.AtLeast("days", new BigDecimal("12.50")).holds(FACTS)).isTrue();
    assertThat(new Condition.AtMost("days", new BigDecimal("9")).holds(FACTS)).isFalse();
    assertThat(new Condition.AtLeast("status", BigDecimal.ZERO).holds(FACTS)).isFalse();
  }

  @Test
  void conditionsCombine() {
    Condition late = new Condition.Is("status", "late");
    Condition overTenDays = new Condition.AtLeast("days", BigDecimal.TEN);

    assertThat(new Condition.All(List.of(late, overTenDays)).holds(FACTS)).isTrue();
    assertThat(new Condition.Any(List.of(new Condition.Not(late), overTenDays)).holds(FACTS))
        .isTrue();
    assertThat(new Condition.All(List.of()).holds(FACTS)).isTrue();
    assertThat(new Condition.Any(List.of()).holds(FACTS)).isFalse();
  }
}

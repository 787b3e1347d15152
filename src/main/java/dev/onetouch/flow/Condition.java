package dev.onetouch.flow;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A question about facts, as data: there is no expression language to inject into. A fact that is not known makes every
/// comparison false, also `is-not`: use [Known] to ask whether it is known.
public sealed interface Condition {
  boolean holds(Facts facts);

  record Is(String fact, String value) implements Condition {
    @Override
    public boolean holds(Facts facts) {
      return facts.value(fact).filter(value::equals).isPresent();
    }
  }

  record IsNot(String fact, String value) implements Condition {
    @Override
    public boolean holds(Facts facts) {
      return facts.value(fact).filter(known -> !known.equals(value)).isPresent();
    }
  }

  record In(String fact, List<String> values) implements Condition {
    public In {
      values = List.copyOf(values);
    }

    @Override
    public boolean holds(Facts facts) {
      return facts.value(fact).filter(values::contains).isPresent();
    }
  }

  record AtLeast(String fact, BigDecimal bound) implements Condition {
    @Override
    public boolean holds(Facts facts) {
      return number(facts, fact).filter(found -> found.compareTo(bound) >= 0).isPresent();
    }
  }

  record AtMost(String fact, BigDecimal bound) implements Condition {
    @Override
    public boolean holds(Facts facts) {
      return number(facts, fact).filter(found -> found.compareTo(bound) <= 0).isPresent();
    }
  }

  record Known(String fact, boolean known) implements Condition {
    @Override
    public boolean holds(Facts facts) {
      return facts.knows(fact) == known;
    }
  }

  record All(List<Condition> conditions) implements Condition {
    public All {
      conditions = List.copyOf(conditions);
    }

    @Override
    public boolean holds(Facts facts) {
      return conditions.stream().allMatch(condition -> condition.holds(facts));
    }
  }

  record Any(List<Condition> conditions) implements Condition {
    public Any {
      conditions = List.copyOf(conditions);
    }

    @Override
    public boolean holds(Facts facts) {
      return conditions.stream().anyMatch(condition -> condition.holds(facts));
    }
  }

  record Not(Condition condition) implements Condition {
    @Override
    public boolean holds(Facts facts) {
      return !condition.holds(facts);
    }
  }


  private static Optional<BigDecimal> number(Facts facts, String fact) {
    return facts.value(fact).filter(text -> text.matches("-?[0-9]{1,20}(\\.[0-9]{1,18})?")).map(BigDecimal::new);
  }
}

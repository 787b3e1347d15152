package dev.onetouch.verifier;

import dev.onetouch.flow.Condition;
import dev.onetouch.flow.Step;
import java.util.List;

/// What conditions can be while one fact is unknown and all others are anything.
enum Supposed {
  HOLDS,
  FAILS,
  EITHER;

  static Supposed when(Condition condition, String unknown) {
    return switch (condition) {
      case Condition.Is is ->
          BuiltInFacts.excludes(is, unknown) ? FAILS : about(is.fact(), unknown);
      case Condition.IsNot(String fact, var value) -> about(fact, unknown);
      case Condition.In(String fact, var values) -> about(fact, unknown);
      case Condition.AtLeast(String fact, var bound) -> about(fact, unknown);
      case Condition.AtMost(String fact, var bound) -> about(fact, unknown);
      case Condition.Known(String fact, boolean known) ->
          !fact.equals(unknown) ? EITHER : known ? FAILS : HOLDS;
      case Condition.All(List<Condition> all) ->
          all.stream().map(one -> when(one, unknown)).reduce(HOLDS, Supposed::and);
      case Condition.Any(List<Condition> any) ->
          any.stream().map(one -> when(one, unknown).not()).reduce(HOLDS, Supposed::and).not();
      case Condition.Not(Condition not) -> when(not, unknown).not();
    };
  }

  /// Whether a branch can take this one of its ways; the last is `otherwise`.
  static boolean open(Step.Branch branch, int way, String unknown) {
    List<Step.Branch.Way> ways = branch.ways();
    for (int earlier = 0; earlier < Math.min(way, ways.size()); earlier++) {
      if (when(ways.get(earlier).when(), unknown) == HOLDS) {
        return false;
      }
    }
    return way >= ways.size() || when(ways.get(way).when(), unknown) != FAILS;
  }

  private static Supposed about(String fact, String unknown) {
    return fact.equals(unknown) ? FAILS : EITHER;
  }

  private Supposed and(Supposed other) {
    if (this == FAILS || other == FAILS) {
      return FAILS;
    }
    return this == HOLDS && other == HOLDS ? HOLDS : EITHER;
  }

  private Supposed not() {
    return switch (this) {
      case HOLDS -> FAILS;
      case FAILS -> HOLDS;
      case EITHER -> EITHER;
    };
  }
}

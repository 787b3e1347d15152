package dev.onetouch.verifier;

import dev.onetouch.flow.Condition;
import java.util.Set;

/// The facts every call has or may have, whatever its flow asks.
final class BuiltInFacts {
  private static final Set<String> ALWAYS =
      Set.of("caller.kind", "caller.language", "caller.trust", "case.calls-7d", "case.open", "line.number");
  private static final Set<String> KINDS =
      Set.of("caller.", "customer.", "case.", "owner.", "hours.", "wait.", "line.");
  static final String NEXT_OPEN = "hours.next-open";

  private static final String PERSONAL = "customer.";
  /// What a customer asked to be called may be said before anything is proven.
  private static final String GREETING = "customer.greeting-name";

  private BuiltInFacts() {}

  /// Whether the system itself may know this fact.
  static boolean among(String fact) {
    return KINDS.stream().anyMatch(fact::startsWith);
  }

  static boolean alwaysKnown(String fact) {
    return ALWAYS.contains(fact);
  }

  static boolean personal(String fact) {
    return fact.startsWith(PERSONAL) && !fact.equals(GREETING);
  }

  /// Whether this condition cannot hold while this fact is unknown, though it asks about another.
  static boolean excludes(Condition.Is condition, String unknown) {
    return unknown.equals("case.number") && condition.equals(new Condition.Is("case.open", "true"));
  }
}

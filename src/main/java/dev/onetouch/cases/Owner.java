package dev.onetouch.cases;

/// Who owns a case. Nobody does until its first call is answered.
public sealed interface Owner {
  Nobody NOBODY = new Nobody();

  record Nobody() implements Owner {}

  record OwnedBy(AgentId agent) implements Owner {}

  default boolean is(AgentId agent) {
    return this instanceof OwnedBy(AgentId owner) && owner.equals(agent);
  }
}

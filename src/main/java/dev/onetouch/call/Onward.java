package dev.onetouch.call;

import dev.onetouch.flow.StepId;

/// Where a caller goes when a question of the house is settled.
public sealed interface Onward {
  /// On with the search for a person, at the place in the queue they had.
  record Search(PersonRequest request) implements Onward {}

  /// On in the flow.
  record Step(Continuation at) implements Onward {}

  /// On in the flow, another way than by the offer of the step at `asking`.
  record Instead(Continuation asking, StepId otherwise) implements Onward {}

  /// A goodbye; `0` still works while it is said.
  record Farewell() implements Onward {}
}

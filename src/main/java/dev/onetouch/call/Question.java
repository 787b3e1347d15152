package dev.onetouch.call;

import dev.onetouch.cases.AgentId;
import dev.onetouch.routing.Absence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A question of the house itself, answered by key or word. `0` and the words for a person always mean a person.
public sealed interface Question {

  /// The owner cannot come: wait for them, be called back by them, or somebody else now. Silence means somebody else.
  ///
  /// @param hours the opening hours the owner works in, empty when they name none
  /// @param back when the owner works again, none when nobody knows
  record WhoHelps(
      PersonRequest request, AgentId owner, String firstName, Absence absence, String hours, List<Instant> back)
      implements Question {
    public WhoHelps {
      back = List.copyOf(back);
    }
  }

  /// A flow offers a callback: yes, or what else the flow has.
  record WantsCallback(CallbackPlan plan) implements Question {}

  /// The number they call from, or another.
  record ThisNumber(CallbackPlan plan) implements Question {}

  /// The number, keyed.
  record WhichNumber(CallbackPlan plan) implements Question {}

  /// The keyed number, read back.
  record RightNumber(CallbackPlan plan) implements Question {}

  /// One of several times.
  record WhichTime(CallbackPlan plan, List<Instant> times) implements Question {
    public WhichTime {
      times = List.copyOf(times);
    }
  }

  /// May this be recorded? No recording begins without a yes.
  record MayRecord(VoicemailPlan plan) implements Question {}

  /// Where the caller stood in the search for a person, none when a flow asks.
  default List<PersonRequest> searching() {
    return instead() instanceof Onward.Search(PersonRequest request) ? List.of(request) : List.of();
  }

  /// The step of the flow that asks, none when the search for a person does.
  default Optional<Continuation> asking() {
    return instead() instanceof Onward.Instead(Continuation asking, var _) ? Optional.of(asking) : Optional.empty();
  }

  private Onward instead() {
    return switch (this) {
      case WhoHelps one -> new Onward.Search(one.request());
      case WantsCallback(CallbackPlan plan) -> plan.instead();
      case ThisNumber(CallbackPlan plan) -> plan.instead();
      case WhichNumber(CallbackPlan plan) -> plan.instead();
      case RightNumber(CallbackPlan plan) -> plan.instead();
      case WhichTime(CallbackPlan plan, var _) -> plan.instead();
      case MayRecord(VoicemailPlan plan) -> plan.instead();
    };
  }
}

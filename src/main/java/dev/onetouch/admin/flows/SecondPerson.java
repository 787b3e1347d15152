package dev.onetouch.admin.flows;

import dev.onetouch.flow.Flow;
import dev.onetouch.flow.Prompt;
import dev.onetouch.flow.Step;
import dev.onetouch.flow.StepId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which changes need a second administrator, where the company wants one.
public final class SecondPerson {
  private SecondPerson() {}

  public enum Reason {
    /// Callers are recorded, or no longer, or told something else before it.
    RECORDING,
    /// The step that leads to a person when nothing else does, and from there to the duty line.
    DUTY_LINE;

    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /// @param live what answers calls now; none before the first publish, when all of it is new
  public static List<Reason> reasons(Optional<Flow> live, Flow next) {
    List<Reason> reasons = new ArrayList<>();
    if (!recordings(next).equals(live.map(SecondPerson::recordings).orElse(Map.of()))) {
      reasons.add(Reason.RECORDING);
    }
    if (live.isPresent() && !wayToAPerson(next).equals(wayToAPerson(live.get()))) {
      reasons.add(Reason.DUTY_LINE);
    }
    return reasons;
  }

  private static Map<StepId, Recording> recordings(Flow flow) {
    Map<StepId, Recording> found = new HashMap<>();
    flow.steps().forEach((id, step) -> {
      if (step instanceof Step.Voicemail message) {
        found.put(id, new Recording(message.prompt(), message.to(), message.team()));
      }
    });
    return found;
  }

  private static List<Object> wayToAPerson(Flow flow) {
    return List.of(flow.person(), flow.step(flow.person()));
  }

  /// What callers are told before it, and for whom it is. Where the call goes after it is no matter of recording.
  private record Recording(Prompt prompt, Step.Target to, String team) {}
}

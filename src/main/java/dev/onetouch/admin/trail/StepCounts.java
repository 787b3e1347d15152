package dev.onetouch.admin.trail;

import dev.onetouch.flow.FlowId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What callers did at each step, from the journal. Throws [dev.onetouch.switchboard.StoreUnavailable]; may be asked again.
@FunctionalInterface
public interface StepCounts {

  /// Of calls that began in the period with this flow, whatever its version.
  Counted of(FlowId flow, Instant from, Instant to);

  /// @param steps in the order of their names
  record Counted(int calls, List<Count> steps) {
    public Counted {
      steps = List.copyOf(steps);
    }
  }

  /// @param step of a subflow as `subflow/step`
  /// @param byKey how often each key was pressed here
  /// @param byWords how often somebody spoke here
  /// @param wentTo which step came next, and how often
  record Count(
      String step,
      int entered,
      Map<String, Integer> byKey,
      int byWords,
      int silence,
      int wrong,
      int askedForPerson,
      int hungUpHere,
      Map<String, Integer> wentTo) {
    public Count {
      byKey = Map.copyOf(byKey);
      wentTo = Map.copyOf(wentTo);
    }

    double shareLost() {
      return entered == 0 ? 0 : Math.min(1.0, (double) hungUpHere / entered);
    }
  }
}

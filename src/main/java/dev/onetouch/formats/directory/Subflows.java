package dev.onetouch.formats.directory;

import dev.onetouch.flow.Flow;
import dev.onetouch.flow.FlowId;
import dev.onetouch.flow.Step;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The flows a flow can get into.
public final class Subflows {
  private Subflows() {}

  /// All that `find` knows, however deep; the flow itself is among them only when one of them calls it.
  public static Map<FlowId, Flow> of(Flow flow, Function<FlowId, Optional<Flow>> find) {
    Map<FlowId, Flow> found = new LinkedHashMap<>();
    Deque<Flow> open = new ArrayDeque<>();
    open.add(flow);
    while (!open.isEmpty()) {
      for (Step step : open.remove().steps().values()) {
        if (step instanceof Step.SubFlow sub && !found.containsKey(sub.flow())) {
          (sub.flow().equals(flow.id()) ? Optional.of(flow) : find.apply(sub.flow())).ifPresent(called -> {
            found.put(called.id(), called);
            open.add(called);
          });
        }
      }
    }
    return found;
  }
}

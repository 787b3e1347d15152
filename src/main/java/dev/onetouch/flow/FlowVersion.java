package dev.onetouch.flow;

import java.util.Map;
import java.util.Optional;

/// A flow as published, together with the subflows it reaches as they were then. It never changes, so a call that started
/// with it ends with it (P11), and nodes may keep it in memory for ever.
public record FlowVersion(FlowVersionId id, Flow flow, Map<FlowId, Flow> subflows) {
  public FlowVersion {
    subflows = Map.copyOf(subflows);
  }

  /// The flow itself or one of its subflows.
  public Optional<Flow> find(FlowId wanted) {
    return wanted.equals(flow.id()) ? Optional.of(flow) : Optional.ofNullable(subflows.get(wanted));
  }
}

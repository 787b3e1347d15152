package dev.onetouch.switchboard;

import dev.onetouch.flow.FlowVersion;
import dev.onetouch.flow.FlowVersionId;
import java.util.Optional;

/// Published flow versions. They never change, so implementations keep them in memory; throws [StoreUnavailable] when one
/// is not in memory and cannot be read.
public interface FlowCatalog {
  Optional<FlowVersion> version(FlowVersionId id);
}

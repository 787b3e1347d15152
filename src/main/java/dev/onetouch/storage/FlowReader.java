package dev.onetouch.storage;

import dev.onetouch.flow.FlowVersion;
import dev.onetouch.flow.FlowVersionId;

/// Makes a flow version of its stored document. Throws [RuntimeException] when the document cannot be read.
@FunctionalInterface
public interface FlowReader {

  /// @param document `{"flow": {...}, "subflows": [{...}]}`, each in the flow file's own format
  FlowVersion read(FlowVersionId id, String document);
}

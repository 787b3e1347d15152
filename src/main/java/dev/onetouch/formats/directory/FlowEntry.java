package dev.onetouch.formats.directory;

import dev.onetouch.flow.Flow;
import dev.onetouch.flow.FlowId;

/// A flow to be kept, and perhaps published.
///
/// @param flow unsaid only when the flow is removed
/// @param publish whether it shall go live; the verifier is still asked
/// @param source the file it came from, for messages: its own, or the directory file when it stands inside
public record FlowEntry(FlowId id, boolean remove, Part<Flow> flow, boolean publish, String source) {}

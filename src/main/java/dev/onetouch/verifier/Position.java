package dev.onetouch.verifier;

import dev.onetouch.flow.FlowId;
import dev.onetouch.flow.StepId;
import java.util.ArrayList;
import java.util.List;

/// Where a call stands: a step, and the ways back out of the subflows it is in, the innermost last.
record Position(List<Frame> frames, FlowId flow, StepId step) {
  /// No call goes deeper; a flow that needs to is taken for one that calls itself.
  static final int MAX_DEPTH = 8;

  /// Where a subflow returns to.
  record Frame(FlowId flow, StepId next) {}

  Position at(StepId next) {
    return new Position(frames, flow, next);
  }

  boolean mayGoDeeper() {
    return frames.size() < MAX_DEPTH;
  }

  Position into(FlowId sub, StepId start, StepId next) {
    List<Frame> deeper = new ArrayList<>(frames);
    deeper.add(new Frame(flow, next));
    return new Position(List.copyOf(deeper), sub, start);
  }

  Position out() {
    Frame back = frames.getLast();
    return new Position(List.copyOf(frames.subList(0, frames.size() - 1)), back.flow(), back.next());
  }
}

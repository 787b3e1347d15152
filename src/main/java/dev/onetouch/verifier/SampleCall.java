package dev.onetouch.verifier;

import dev.onetouch.flow.FlowId;
import dev.onetouch.flow.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A call that shows what is wrong, move by move from its first moment.
public record SampleCall(List<Move> moves) {
  static final SampleCall NONE = new SampleCall(List.of());
  static final String ENDS = "call ends";

  public SampleCall {
    moves = List.copyOf(moves);
  }

  /// What happens at one step, in words such as `caller presses 2`.
  public record Move(FlowId flow, StepId at, String words) {}

  SampleCall then(FlowId flow, StepId at, String words) {
    List<Move> more = new ArrayList<>(moves);
    more.add(new Move(flow, at, words));
    return new SampleCall(more);
  }

  @Override
  public String toString() {
    return moves.stream().map(Move::words).collect(Collectors.joining(", "));
  }
}

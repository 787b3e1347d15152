package dev.onetouch.verifier;

import dev.onetouch.flow.FlowId;
import dev.onetouch.flow.StepId;
import dev.onetouch.flow.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A call that shows what is wrong, move by move from its first moment.
public record SampleCall(List<Move> moves) {
  static final SampleCall NONE = new SampleCall(List.of());

  public SampleCall {
    moves = List.copyOf(moves);
  }

  /// What happens at one step, such as `caller presses 2`.
  public record Move(FlowId flow, StepId at, Told told) {

    /// In English.
    public String words() {
      return told.english();
    }
  }

  SampleCall then(FlowId flow, StepId at, Told told) {
    List<Move> more = new ArrayList<>(moves);
    more.add(new Move(flow, at, told));
    return new SampleCall(more);
  }

  @Override
  public String toString() {
    return moves.stream().map(Move::words).collect(Collectors.joining(", "));
  }
}

package dev.onetouch.verifier;

import dev.onetouch.flow.FlowId;
import dev.onetouch.flow.StepId;
import dev.onetouch.flow.Told;
import java.util.Optional;

/// One way on from a position.
///
/// @param words how a sample call tells it; empty when there is nothing to tell
/// @param when which of a branch's ways it is, 0 for the first; meaningless elsewhere
record Road(Kind kind, Told words, int when, End end) {

  Optional<Position> to() {
    return end instanceof End.At(Position position) ? Optional.of(position) : Optional.empty();
  }

  /// Where a road leads.
  sealed interface End {
    record At(Position position) implements End {}

    record CallOver() implements End {}

    record NoStep(StepId missing) implements End {}

    record NoFlow(FlowId missing) implements End {}

    record StrayReturn() implements End {}

    record TooDeep() implements End {}
  }

  /// What makes a call take a road.
  enum Kind {
    GOES_ON,
    ENTERS,
    OPEN,
    CLOSED,
    WAY,
    OTHERWISE,
    FETCHED,
    FAILED,
    SKIPPED,
    CHOSEN,
    ANSWERED,
    PROMISED,
    DECLINED,
    RATED,
    PERSON,
    TALKED,
    HANGS_UP;

    /// Whether the caller had no say: nothing was listened for and nobody was spoken to.
    boolean silent() {
      return switch (this) {
        case GOES_ON, ENTERS, OPEN, CLOSED, WAY, OTHERWISE, FETCHED, FAILED, SKIPPED -> true;
        case CHOSEN, ANSWERED, PROMISED, DECLINED, RATED, PERSON, TALKED, HANGS_UP -> false;
      };
    }
  }
}

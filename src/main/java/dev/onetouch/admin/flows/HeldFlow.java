package dev.onetouch.admin.flows;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.flow.FlowId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A flow as it is on file: what is being drawn, and what answers calls.
///
/// @param live none while nothing was published
/// @param numbers the company's numbers it answers
/// @param openApprovals how many changes wait for a second administrator
public record HeldFlow(FlowId id, Draft draft, Optional<Live> live, List<String> numbers, int openApprovals) {
  public HeldFlow {
    numbers = List.copyOf(numbers);
  }

  /// @param by full name of who saved it; empty when a directory file brought it
  /// @param document a flow file, or what may become one
  /// @param layout where the boxes stand
  public record Draft(long revision, String by, Instant at, JsonNode document, JsonNode layout) {}

  /// @param by full name of who made it live; empty when a directory file did
  public record Live(int version, String by, Instant at, String note, JsonNode document) {}
}

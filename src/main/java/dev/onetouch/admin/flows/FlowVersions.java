package dev.onetouch.admin.flows;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.flow.FlowId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Every version there was. Throws [dev.onetouch.switchboard.StoreUnavailable]; everything may be asked again.
public interface FlowVersions {
  int MOST_SHOWN = 500;

  /// The newest first, at most [#MOST_SHOWN].
  List<Mark> history(FlowId id);

  Optional<Version> version(FlowId id, int number);

  /// @param by full name of who published it; empty when a directory file did
  /// @param callsNow calls under way that began with it
  /// @param rolledBack when it was made live again, the latest first
  record Mark(
      int version, String by, Instant at, String note, boolean live, int callsNow, List<Act> rolledBack) {
    public Mark {
      rolledBack = List.copyOf(rolledBack);
    }
  }

  record Act(String by, Instant at, String note) {}

  /// @param subflows as they were when it was published
  record Version(Mark mark, JsonNode document, List<JsonNode> subflows) {
    public Version {
      subflows = List.copyOf(subflows);
    }
  }
}

package dev.onetouch.admin.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.cases.AgentId;
import dev.onetouch.flow.FlowId;
import java.time.Instant;
import java.util.List;

/// Test calls that are kept. Throws [dev.onetouch.switchboard.StoreUnavailable].
public interface Scripts {
  int MOST_PER_FLOW = 100;

  /// By name.
  List<Kept> of(FlowId flow);

  Keeping keep(FlowId flow, String id, String name, JsonNode script, AgentId by);

  /// Whether there was one.
  boolean drop(FlowId flow, String id, AgentId by);

  /// @param script as it was asked for, without its name
  /// @param by full name of who kept it
  record Kept(String id, String name, JsonNode script, String by, Instant at) {}

  enum Keeping {
    KEPT,
    NAME_TAKEN,
    TOO_MANY,
    NOT_THERE
  }
}

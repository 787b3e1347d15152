package dev.onetouch.admin.flows;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.admin.flows.SecondPerson.Reason;
import dev.onetouch.cases.AgentId;
import dev.onetouch.flow.FlowId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Changes that wait for a second administrator, and whether the company wants that at all. Throws
/// [dev.onetouch.switchboard.StoreUnavailable].
public interface Approvals {
  int MOST_SHOWN = 100;

  boolean wanted();

  void want(boolean wanted, AgentId by);

  void ask(Asked asked);

  /// Open ones first, then the newest, at most [#MOST_SHOWN].
  List<Asked> of(FlowId flow);

  Optional<Asked> find(FlowId flow, String id);

  /// Whether it was still open.
  boolean decline(FlowId flow, String id, AgentId by);

  enum State {
    OPEN,
    APPROVED,
    DECLINED
  }

  /// @param version what to go back to; none for publishing
  /// @param liveThen what was live when it was asked for; none when nothing was
  /// @param byName full name of who asked
  /// @param decidedBy full name; empty while open
  record Asked(
      String id,
      FlowId flow,
      Optional<Integer> version,
      JsonNode document,
      Optional<Integer> liveThen,
      List<Reason> reasons,
      AgentId by,
      String byName,
      String note,
      Instant at,
      State state,
      String decidedBy) {
    public Asked {
      reasons = List.copyOf(reasons);
    }
  }
}

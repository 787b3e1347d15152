package dev.onetouch.admin.flows;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.cases.AgentId;
import dev.onetouch.flow.FlowId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where drafts are kept. Throws [dev.onetouch.switchboard.StoreUnavailable]; everything may be asked again.
public interface FlowDrafts {

  /// Every flow there is, by id.
  List<HeldFlow> all();

  Optional<HeldFlow> find(FlowId id);

  /// Whether the flow was begun; not when there is one of this id, or ever was.
  boolean begin(FlowId id, JsonNode document, AgentId by);

  /// Saves over the revision that was read. The same document again is no new revision, so that a lost answer does no harm.
  ///
  /// @param layout none leaves it as it is
  Saving save(FlowId id, long read, JsonNode document, Optional<JsonNode> layout, AgentId by);

  /// Whether there is such a flow.
  boolean layOut(FlowId id, JsonNode layout);

  /// What became of a draft.
  sealed interface Saving {
    record Saved(long revision, Instant at) implements Saving {}

    /// Somebody else has saved since.
    ///
    /// @param base the document of the revision that was read; none when it is kept no longer
    record Stale(HeldFlow present, Optional<JsonNode> base) implements Saving {}

    record NotThere() implements Saving {}
  }
}

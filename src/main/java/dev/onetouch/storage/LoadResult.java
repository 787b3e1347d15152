package dev.onetouch.storage;

import dev.onetouch.flow.FlowId;
import dev.onetouch.flow.FlowVersionId;
import java.util.List;

/// What became of a directory that was to be stored.
public sealed interface LoadResult {

  /// @param changes rows added, changed or removed; 0 when everything was on file already
  /// @param published the versions that went live with this load
  /// @param leftAlone flows whose drafts stayed as somebody is drawing them
  record Loaded(long changes, List<FlowVersionId> published, List<FlowId> leftAlone) implements LoadResult {
    public Loaded {
      published = List.copyOf(published);
      leftAlone = List.copyOf(leftAlone);
    }
  }

  /// Somebody changed what it was made upon; nothing was stored.
  ///
  /// @param by full name; empty when a file did
  record Stale(String by) implements LoadResult {}

  /// Nothing was stored, not even in part.
  ///
  /// @param reasons what hangs on entries that were to be removed, or is missing, a sentence each
  record Refused(List<String> reasons) implements LoadResult {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }
}

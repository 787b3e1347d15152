package dev.onetouch.storage;

import dev.onetouch.flow.FlowVersionId;
import java.util.List;

/// What became of a directory that was to be stored.
public sealed interface LoadResult {

  /// @param changes rows added, changed or removed; 0 when everything was on file already
  /// @param published the versions that went live with this load
  record Loaded(long changes, List<FlowVersionId> published) implements LoadResult {
    public Loaded {
      published = List.copyOf(published);
    }
  }

  /// Nothing was stored, not even in part.
  ///
  /// @param reasons what hangs on entries that were to be removed, or is missing, a sentence each
  record Refused(List<String> reasons) implements LoadResult {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }
}

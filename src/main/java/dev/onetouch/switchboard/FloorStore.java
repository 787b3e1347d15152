package dev.onetouch.switchboard;

import dev.onetouch.cases.TeamId;
import dev.onetouch.routing.Floor;
import java.util.List;

/// Agents and waiting callers. Each method is one round trip and throws [StoreUnavailable].
public interface FloorStore {

  /// All agents who could be rung or who own or cover cases, and everybody who waits, longest first.
  ///
  /// @param teams whose recent waits are wanted; none for the whole floor
  Floor see(List<TeamId> teams);
}

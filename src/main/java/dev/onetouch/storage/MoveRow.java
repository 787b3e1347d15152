package dev.onetouch.storage;

import dev.onetouch.cases.AgentId;
import dev.onetouch.switchboard.AgentMove;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A change of an agent, as the statement takes it.
///
/// @param must whether the turn stops when the agent is not what it expects
/// @param lasts seconds
record MoveRow(String agent, String offer, String kind, boolean must, long epoch, double lasts, boolean missed) {

  /// At most one per agent: one statement changes a row once.
  static List<MoveRow> of(List<AgentMove> moves) {
    Set<AgentId> seen = new HashSet<>();
    for (AgentMove move : moves) {
      if (!seen.add(move.agent())) {
        throw new IllegalArgumentException("one turn moves agent " + move.agent() + " twice");
      }
    }
    return moves.stream().map(MoveRow::of).toList();
  }

  private static MoveRow of(AgentMove move) {
    String agent = move.agent().value();
    String offer = move.offer().value();
    return switch (move) {
      case AgentMove.Reserve reserve ->
          new MoveRow(agent, offer, "reserve", true, reserve.epoch(), seconds(reserve.lease()), false);
      case AgentMove.Engage engage -> new MoveRow(agent, offer, "engage", true, 0, 0, false);
      case AgentMove.Release release -> new MoveRow(agent, offer, "release", false, 0, 0, release.counts());
      case AgentMove.WrapUp wrapUp -> new MoveRow(agent, offer, "wrap-up", false, 0, seconds(wrapUp.limit()), false);
    };
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1_000.0;
  }
}

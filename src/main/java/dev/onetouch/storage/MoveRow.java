package dev.onetouch.storage;

import dev.onetouch.switchboard.AgentMove;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A change of an agent, as the statement takes it.
///
/// @param must whether the turn stops when the agent is not what it expects
/// @param lasts seconds
/// @param even whether an agent in wrap-up may be reserved too
record MoveRow(String agent, String offer, String kind, boolean must, long epoch, double lasts, boolean missed, boolean even) {

  /// One per agent, for one statement changes a row once. What a turn makes and takes back leaves nothing.
  static List<MoveRow> of(List<AgentMove> moves) {
    Map<String, MoveRow> byAgent = new LinkedHashMap<>();
    for (AgentMove move : moves) {
      MoveRow row = of(move);
      byAgent.merge(row.agent, row, MoveRow::then);
    }
    return byAgent.values().stream().filter(row -> !row.kind.isEmpty()).toList();
  }

  private MoveRow then(MoveRow next) {
    if (!next.offer.equals(offer)) {
      throw new IllegalArgumentException("one turn moves agent " + agent + " for offers " + offer + " and " + next.offer);
    }
    String both = kind.equals("reserve") && next.kind.equals("release") ? "" : next.kind;
    return new MoveRow(agent, offer, both, must || next.must, epoch, next.lasts, next.missed, even);
  }

  private static MoveRow of(AgentMove move) {
    String agent = move.agent().value();
    String offer = move.offer().value();
    return switch (move) {
      case AgentMove.Reserve reserve ->
          new MoveRow(agent, offer, "reserve", true, reserve.epoch(), seconds(reserve.lease()), false, reserve.evenInWrapUp());
      case AgentMove.Engage engage -> new MoveRow(agent, offer, "engage", true, 0, 0, false, false);
      case AgentMove.Release release -> new MoveRow(agent, offer, "release", false, 0, 0, release.counts(), false);
      case AgentMove.WrapUp wrapUp -> new MoveRow(agent, offer, "wrap-up", false, 0, seconds(wrapUp.limit()), false, false);
    };
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1_000.0;
  }
}

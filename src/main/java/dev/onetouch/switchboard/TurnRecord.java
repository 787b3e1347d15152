package dev.onetouch.switchboard;

import dev.onetouch.call.CallEvent;
import dev.onetouch.call.CallState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// All that one turn writes, in one statement or not at all.
///
/// @param expectedVersion the version read, or [#NEW] when the call must not exist yet
/// @param checkAfter when to ask the carrier whether the call still lives, should nothing be heard of it until then
public record TurnRecord(
    CallState state,
    String leg,
    long expectedVersion,
    Instant at,
    String token,
    Answered answered,
    List<CallEvent> journal,
    List<AgentMove> agentMoves,
    List<CaseMove> caseMoves,
    List<HouseMove> houseMoves,
    List<Errand> errands,
    Duration checkAfter) {
  public static final long NEW = 0;

  public TurnRecord {
    journal = List.copyOf(journal);
    agentMoves = List.copyOf(agentMoves);
    caseMoves = List.copyOf(caseMoves);
    houseMoves = List.copyOf(houseMoves);
    errands = List.copyOf(errands);
  }
}

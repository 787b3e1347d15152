package dev.onetouch.switchboard;

import dev.onetouch.call.CallEvent;
import dev.onetouch.call.CallState;
import java.util.List;

/// Hears of every turn once it is committed. Called on the webhook's thread: hand work on, never block, never throw.
public interface TurnListener {
  void committed(CallState state, List<CallEvent> events, List<AgentMove> moves, List<Errand> errands);
}

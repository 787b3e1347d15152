package dev.onetouch.call;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/// The line to an agent is gone, and nobody had ended the talk: a browser closed, crashed or lost its network. An agent who is
/// done says so at the desk before their line is put down ([RoomRequest.End]); one on a plain phone just hangs up. The caller is
/// told, and put through to the same agent again as soon as one of their devices can be rung, else to somebody else.
final class LostLine {
  /// After the words, for a page that was only reloaded to become a telephone again.
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private LostLine() {}

  /// Whether a leg of theirs that ends by itself was lost.
  static boolean isLine(Offer agent) {
    return !agent.byPhone();
  }

  /// The agent is reserved for the caller in the next turn, when this one has let them go.
  static void to(Progress call, Offer agent) {
    call.say("line-lost", Map.of("agent.first-name", FirstName.of(agent.name())));
    call.emit(new CallEvent.LineLost(agent.agent(), call.at()));
    call.answer(words -> new CallEffect.Listen(words, new CallEffect.Hearing(
        true, false, 1, false, PAUSE, call.state().language(), List.of())));
  }
}

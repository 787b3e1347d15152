package dev.onetouch.call;

import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CallbackId;
import java.time.Instant;
import java.util.List;

/// What is remembered of a caller beside customers and cases.
///
/// @param lastTalk the last conversation with this number, none when there was none lately
/// @param callbacks open callbacks to this customer or number
/// @param surveyed whether they answered or skipped a survey within the last week
public record CallerMemory(List<LastTalk> lastTalk, List<CallbackId> callbacks, boolean surveyed) {
  public static final CallerMemory NOTHING = new CallerMemory(List.of(), List.of(), false);

  public CallerMemory {
    lastTalk = List.copyOf(lastTalk);
    callbacks = List.copyOf(callbacks);
  }

  /// Who was talked with last, and when it ended.
  ///
  /// @param language in which they were spoken to, empty when they neither chose it nor had it on file
  public record LastTalk(AgentId agent, Instant ended, String language) {}
}

package dev.onetouch.desk;

import dev.onetouch.cases.AgentId;

/// Wakes the desks an event concerns, on every node. Only a hint: a desk looks again every few
/// seconds whatever it heard, so losing one costs seconds and nothing else.
public interface DeskHints {

  /// @param wake called from any thread, must not block
  Listening listen(AgentId agent, Runnable wake);

  /// Something this agent's desk shows has changed.
  void changed(AgentId agent);

  interface Listening extends AutoCloseable {
    @Override
    void close();
  }
}

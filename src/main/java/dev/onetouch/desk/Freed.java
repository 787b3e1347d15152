package dev.onetouch.desk;

import dev.onetouch.cases.AgentId;

/// Told when an agent may be rung again, so that somebody who waits is fetched at once. A hint: it
/// does not throw, and losing one costs the caller at most one waiting loop.
@FunctionalInterface
public interface Freed {
  void freed(AgentId agent);
}

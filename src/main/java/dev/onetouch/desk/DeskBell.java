package dev.onetouch.desk;

import dev.onetouch.cases.AgentId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Hints within one node. With several nodes something else carries them across and rings this bell
/// on each.
public final class DeskBell implements DeskHints {
  private final Map<AgentId, Set<Runnable>> listeners = new ConcurrentHashMap<>();

  @Override
  public Listening listen(AgentId agent, Runnable wake) {
    listeners.computeIfAbsent(agent, unused -> ConcurrentHashMap.newKeySet()).add(wake);
    return () ->
        listeners.computeIfPresent(
            agent,
            (unused, wakes) -> {
              wakes.remove(wake);
              return wakes.isEmpty() ? null : wakes;
            });
  }

  @Override
  public void changed(AgentId agent) {
    listeners.getOrDefault(agent, Set.of()).forEach(Runnable::run);
  }
}

package dev.onetouch.storage;

import dev.onetouch.cases.AgentId;

/// What agents say of themselves. Each method is one round trip and throws
/// [dev.onetouch.switchboard.StoreUnavailable]; each may be repeated.
public final class AgentStateStore {
  /// By what an available agent is rung.
  public enum By {
    BROWSER,
    PHONE
  }

  private static final String AVAILABLE =
      """
      update agent_state set presence = 'available', reached_by = :by, away_reason = '', missed_in_row = 0,
        heartbeat_at = clock_timestamp()
      where agent_id = :agent""";
  private static final String AWAY =
      "update agent_state set presence = 'away', away_reason = :reason where agent_id = :agent";
  private static final String HEARTBEAT = "update agent_state set heartbeat_at = clock_timestamp() where agent_id = :agent";
  private static final String END_WRAP_UP =
      """
      update agent_state set activity = 'free', since = clock_timestamp(), until = null, call_id = null
      where agent_id = :agent and activity = 'wrap-up'""";

  private final Door door;

  public AgentStateStore(Database database) {
    this.door = database.desk();
  }

  /// The agent may be rung. Also forgives missed offers. `false` when there is no such agent.
  public boolean available(AgentId agent, By by) {
    String word = switch (by) {
      case BROWSER -> "browser";
      case PHONE -> "phone";
    };
    return door.ask("making an agent available", session ->
        session.createNativeMutationQuery(AVAILABLE)
                .setParameter("by", word)
                .setParameter("agent", agent.value())
                .executeUpdate()
            == 1);
  }

  /// The agent is not to be rung; a call they are on goes on. `false` when there is no such agent.
  public boolean away(AgentId agent, String reason) {
    return door.ask("making an agent away", session ->
        session.createNativeMutationQuery(AWAY)
                .setParameter("reason", Text.storable(reason))
                .setParameter("agent", agent.value())
                .executeUpdate()
            == 1);
  }

  /// The agent's desk was heard from.
  public boolean heartbeat(AgentId agent) {
    return change("noting a heartbeat", HEARTBEAT, agent);
  }

  /// The agent is done with the notes. `false` when they were not in wrap-up (any more).
  public boolean endWrapUp(AgentId agent) {
    return change("ending a wrap-up", END_WRAP_UP, agent);
  }

  private boolean change(String what, String sql, AgentId agent) {
    return door.ask(what, session ->
        session.createNativeMutationQuery(sql).setParameter("agent", agent.value()).executeUpdate() == 1);
  }
}

package dev.onetouch.storage;

import dev.onetouch.call.CallEvent;
import dev.onetouch.call.CallMachine;
import dev.onetouch.call.CallState;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/// The calls of a database beside what their journals say, for tests of other rooms.
public final class StoredCalls {
  private StoredCalls() {}

  /// @param stored the state kept
  /// @param folded the state its journal gives
  public record Call(CallState stored, CallState folded) {}

  /// Every call, by id.
  ///
  /// @param language the one calls begin in
  public static Map<String, Call> of(Connection connection, String language) throws SQLException {
    CallJson json = new CallJson();
    Map<String, Call> calls = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement()) {
      ResultSet states = statement.executeQuery("select id, state from call order by id");
      while (states.next()) {
        CallState stored = json.readState(states.getString(2));
        calls.put(states.getString(1),
            new Call(stored, first(stored, language)));
      }
      ResultSet events = statement.executeQuery("select call_id, event from journal order by call_id, seq");
      while (events.next()) {
        CallEvent event = json.read(events.getString(2), CallEvent.class);
        calls.computeIfPresent(events.getString(1),
            (id, call) -> new Call(call.stored(), CallMachine.evolve(call.folded(), event)));
      }
    }
    return calls;
  }

  /// A call of ours knows from the start whom it calls, and why.
  private static CallState first(CallState stored, String language) {
    return stored.origin().outbound()
        ? CallState.calling(stored.id(), stored.line(), stored.flow(), stored.caller(), stored.about(), stored.language(),
            stored.origin())
        : CallState.arriving(stored.id(), stored.line(), stored.flow(), language);
  }
}

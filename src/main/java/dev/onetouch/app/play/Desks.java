package dev.onetouch.app.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The desks of all agents who can sign in. They stay signed in from script to script, for signing in is slow on purpose.
final class Desks implements AutoCloseable {
  private final URI base;
  private final Cast cast;
  private final Map<String, DeskSeat> seats = new LinkedHashMap<>();

  Desks(URI base, Cast cast) {
    this.base = base;
    this.cast = cast;
  }

  DeskSeat of(String agent) {
    return seats.computeIfAbsent(agent, id -> DeskSeat.signIn(base, cast.agent(id)));
  }

  /// What an agent's desk shows; nothing for one who left and cannot sign in any more.
  JsonNode shown(String agent) {
    return of(agent).shown();
  }

  /// A case as the first agent sees it who may.
  Optional<JsonNode> caseFile(String number) {
    return seats.values().stream().flatMap(seat -> seat.caseFile(number).stream()).findFirst();
  }

  @Override
  public void close() {
    seats.values().forEach(DeskSeat::close);
  }
}

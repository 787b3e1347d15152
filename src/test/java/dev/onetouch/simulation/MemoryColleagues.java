package dev.onetouch.simulation;

import dev.onetouch.cases.AgentId;
import dev.onetouch.switchboard.ColleagueBook;
import java.util.List;
import java.util.Optional;

/// Everybody who works on calls, as they are at this instant.
final class MemoryColleagues implements ColleagueBook {
  private final Shelf shelf;
  private final Weather weather;

  MemoryColleagues(Shelf shelf, Weather weather) {
    this.shelf = shelf;
    this.weather = weather;
  }

  @Override
  public List<Colleague> all() {
    weather.statement();
    return shelf.agents.values().stream().map(row -> new Colleague(row.seen(), List.of(), List.of())).toList();
  }

  @Override
  public Optional<Colleague> colleague(AgentId id) {
    weather.statement();
    return Optional.ofNullable(shelf.agents.get(id)).map(row -> new Colleague(row.seen(), List.of(), List.of()));
  }
}

package dev.onetouch.flow;

import dev.onetouch.calendar.OpeningHours;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// The company's opening hours by name.
public record HoursBook(Map<String, OpeningHours> hours) {
  public static final HoursBook EMPTY = new HoursBook(Map.of());

  public HoursBook {
    hours = Map.copyOf(hours);
  }

  /// Empty when no such hours exist: a failure, which leads the caller to a person, and not the same as closed.
  public Optional<Boolean> openAt(String name, Instant at) {
    return Optional.ofNullable(hours.get(name)).map(found -> found.openAt(at));
  }

  /// When these hours open next; `at` itself when they are open. Empty when unknown or not within the calendar's horizon.
  public Optional<Instant> nextOpen(String name, Instant at) {
    return Optional.ofNullable(hours.get(name)).flatMap(found -> found.nextOpen(at));
  }
}

package dev.onetouch.calendar;

import java.time.LocalDate;
import java.util.List;

/// A date with hours of its own, none of them when it is closed. `name` may be empty.
public record Holiday(LocalDate date, String name, List<Span> open) {
  public Holiday {
    open = List.copyOf(open);
  }
}

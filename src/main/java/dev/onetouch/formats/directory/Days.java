package dev.onetouch.formats.directory;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/// Days as files name them: `sat`, `mon-fri`, and over the weekend `sat-mon`.
final class Days {
  private static final List<String> NAMES = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private Days() {}

  /// None when the text names no days.
  static List<DayOfWeek> of(String text) {
    String[] parts = text.split("-", -1);
    int first = NAMES.indexOf(parts[0]);
    int last = NAMES.indexOf(parts[parts.length - 1]);
    if (first < 0 || last < 0 || parts.length > 2) {
      return List.of();
    }
    List<DayOfWeek> days = new ArrayList<>(List.of(DayOfWeek.of(first + 1)));
    for (int day = first; day != last; day = (day + 1) % NAMES.size()) {
      days.add(DayOfWeek.of((day + 1) % NAMES.size() + 1));
    }
    return days;
  }
}

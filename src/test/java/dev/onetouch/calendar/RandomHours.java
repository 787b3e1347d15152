package dev.onetouch.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Hours nobody would keep: any minute of the day, nights, overlaps, and holidays where clocks change.
final class RandomHours {

  private static final int HOLIDAYS_A_YEAR = 8;

  private final RandomGenerator random;

  RandomHours(RandomGenerator random) {
    this.random = random;
  }

  OpeningHours in(ZoneId zone, LocalDate first, LocalDate last) {
    Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, spans());
    }
    Map<LocalDate, Holiday> holidays = new LinkedHashMap<>();
    first.datesUntil(last)
        .filter(date -> random.nextInt(365) < HOLIDAYS_A_YEAR || isLeapDay(date) || nearChange(zone, date))
        .forEach(date -> holidays.put(date, new Holiday(date, "", spans())));
    return new OpeningHours("random", zone, week, List.copyOf(holidays.values()));
  }

  private boolean nearChange(ZoneId zone, LocalDate date) {
    ZoneOffsetTransition change = zone.getRules().nextTransition(date.atStartOfDay(zone).toInstant());
    boolean near = change != null && !change.getDateTimeBefore().toLocalDate().isAfter(date.plusDays(1));
    return near && random.nextInt(3) == 0;
  }

  private boolean isLeapDay(LocalDate date) {
    return date.getMonthValue() == 2 && date.getDayOfMonth() == 29 && random.nextBoolean();
  }

  private List<Span> spans() {
    return IntStream.range(0, random.nextInt(4)).mapToObj(i -> span()).toList();
  }

  private Span span() {
    int start = minute(0);
    int end = minute(1);
    return start == end ? new Span(start, start == 1 ? 2 : 1) : new Span(start, end);
  }

  // Small hours, where clocks change, come as often as the whole day; so do the edges of the day.
  private int minute(int least) {
    return least + switch (random.nextInt(4)) {
      case 0 -> 15 * random.nextInt(16);
      case 1 -> least * (Span.MINUTES_A_DAY - 1);
      default -> random.nextInt(Span.MINUTES_A_DAY);
    };
  }
}

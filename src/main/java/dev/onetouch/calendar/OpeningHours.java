package dev.onetouch.calendar;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A week of hours in one time zone, and the dates that differ from it. A day not in `week` is closed.
///
/// Spans may touch or overlap; together they are one stretch of being open. No date is twice among
/// `holidays`. What happens at midnight, on holidays and when clocks change is written in the package's own
/// words.
public record OpeningHours(String id, ZoneId zone, Map<DayOfWeek, List<Span>> week, List<Holiday> holidays) {

  /// How far ahead an opening or a closing is looked for: every yearly pattern is seen, and nothing searches
  /// for ever.
  public static final Period LOOK_AHEAD = Period.ofDays(400);

  private static final Comparator<Holiday> BY_DATE = Comparator.comparing(Holiday::date);

  public OpeningHours {
    week = week.entrySet().stream()
        .collect(toUnmodifiableMap(Map.Entry::getKey, day -> List.copyOf(day.getValue())));
    holidays = holidays.stream().sorted(BY_DATE).toList();
    for (int i = 1; i < holidays.size(); i++) {
      if (BY_DATE.compare(holidays.get(i - 1), holidays.get(i)) == 0) {
        throw new IllegalArgumentException("hours " + id + " have two holidays on " + holidays.get(i).date());
      }
    }
  }

  /// Hours that never close.
  public static OpeningHours always() {
    List<Span> allDay = List.of(new Span(0, Span.MINUTES_A_DAY));
    Map<DayOfWeek, List<Span>> week =
        Arrays.stream(DayOfWeek.values()).collect(toMap(day -> day, day -> allDay));
    return new OpeningHours("always", ZoneOffset.UTC, week, List.of());
  }

  public boolean openAt(Instant at) {
    return openingsNear(at).anyMatch(opening -> opening.contains(at));
  }

  /// The first open instant at or after `from`, which is `from` itself while open. Nothing when these hours
  /// stay closed for the whole of [#LOOK_AHEAD].
  public Optional<Instant> nextOpen(Instant from) {
    if (openAt(from)) {
      return Optional.of(from);
    }
    LocalDate today = dateAt(from);
    return today.minusDays(2).datesUntil(today.plus(LOOK_AHEAD).plusDays(1))
        .filter(date -> startsAfter(from, date).findAny().isPresent())
        .findFirst()
        // The next date's hours may begin first where a clock is changed over midnight.
        .flatMap(date -> Stream.concat(startsAfter(from, date), startsAfter(from, date.plusDays(1)))
            .min(Comparator.naturalOrder()));
  }

  /// The first closed instant after `at`. Nothing when closed at `at`, or open beyond [#LOOK_AHEAD].
  public Optional<Instant> closesAt(Instant at) {
    LocalDate last = dateAt(at).plus(LOOK_AHEAD);
    Optional<Instant> end = openEnd(at);
    while (end.isPresent() && !dateAt(end.get()).isAfter(last)) {
      Optional<Instant> further = openEnd(end.get());
      if (further.isEmpty()) {
        return end;
      }
      end = further;
    }
    return Optional.empty();
  }

  private Optional<Instant> openEnd(Instant at) {
    return openingsNear(at)
        .filter(opening -> opening.contains(at))
        .map(Opening::end)
        .max(Comparator.naturalOrder());
  }

  private Stream<Instant> startsAfter(Instant from, LocalDate date) {
    return openingsOf(date).map(Opening::start).filter(from::isBefore);
  }

  // Two dates back, for a night that began before a left-out date; one ahead, for clocks put back over
  // midnight.
  private Stream<Opening> openingsNear(Instant at) {
    LocalDate today = dateAt(at);
    return today.minusDays(2).datesUntil(today.plusDays(2)).flatMap(this::openingsOf);
  }

  private Stream<Opening> openingsOf(LocalDate date) {
    if (!startOf(date).atZone(zone).toLocalDate().equals(date)) {
      return Stream.empty();
    }
    return spansOf(date).stream()
        .map(span -> new Opening(instantOf(date, span.startMinute()), endOf(date, span)))
        .filter(Opening::isSome);
  }

  private List<Span> spansOf(LocalDate date) {
    return holidayOn(date)
        .map(Holiday::open)
        .orElseGet(() -> week.getOrDefault(date.getDayOfWeek(), List.of()));
  }

  private Instant endOf(LocalDate date, Span span) {
    if (!span.crossesMidnight()) {
      return instantOf(date, span.endMinute());
    }
    LocalDate tomorrow = date.plusDays(1);
    return holidayOn(tomorrow).isPresent() ? startOf(tomorrow) : instantOf(tomorrow, span.endMinute());
  }

  private Optional<Holiday> holidayOn(LocalDate date) {
    int at = Collections.binarySearch(holidays, new Holiday(date, "", List.of()), BY_DATE);
    return at < 0 ? Optional.empty() : Optional.of(holidays.get(at));
  }

  private Instant instantOf(LocalDate date, int minute) {
    return date.atStartOfDay().plusMinutes(minute).atZone(zone).toInstant();
  }

  private Instant startOf(LocalDate date) {
    return date.atStartOfDay(zone).toInstant();
  }

  private LocalDate dateAt(Instant at) {
    return at.atZone(zone).toLocalDate();
  }
}

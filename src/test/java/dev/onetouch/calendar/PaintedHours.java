package dev.onetouch.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The oracle: every minute between two dates, painted one at a time from the zone's table of transitions.
final class PaintedHours {

  private static final int MARGIN_DAYS = 4;

  private final OpeningHours hours;
  private final ZoneRules rules;
  private final Map<LocalDate, List<Span>> special = new HashMap<>();
  private final Instant origin;
  private final BitSet open = new BitSet();

  PaintedHours(OpeningHours hours, LocalDate first, LocalDate last) {
    this.hours = hours;
    rules = hours.zone().getRules();
    origin = first.minusDays(MARGIN_DAYS).atStartOfDay().toInstant(ZoneOffset.UTC);
    hours.holidays().forEach(holiday -> special.put(holiday.date(), holiday.open()));
    first.minusDays(MARGIN_DAYS / 2).datesUntil(last.plusDays(MARGIN_DAYS)).forEach(this::paint);
  }

  boolean openAt(Instant at) {
    return open.get(minuteOf(at));
  }

  Optional<Instant> nextOpen(Instant from) {
    int minute = open.nextSetBit(minuteOf(from));
    return minute < 0 ? Optional.empty() : Optional.of(instantOf(minute));
  }

  Optional<Instant> closesAt(Instant at) {
    return openAt(at) ? Optional.of(instantOf(open.nextClearBit(minuteOf(at)))) : Optional.empty();
  }

  private void paint(LocalDate date) {
    if (isLeftOut(date)) {
      return;
    }
    for (Span span : special.getOrDefault(date, hours.week().getOrDefault(date.getDayOfWeek(), List.of()))) {
      boolean overnight = span.endMinute() < span.startMinute();
      LocalDate endDate = overnight ? date.plusDays(1) : date;
      int end = minuteOf(resolve(endDate.atStartOfDay().plusMinutes(span.endMinute())));
      int start = minuteOf(resolve(date.atStartOfDay().plusMinutes(span.startMinute())));
      for (int minute = Math.max(start, 0); minute < end; minute++) {
        if (overnight && special.containsKey(date.plusDays(1)) && dateOf(minute).isAfter(date)) {
          break;
        }
        open.set(minute);
      }
    }
  }

  private Instant resolve(LocalDateTime local) {
    ZoneOffsetTransition change = rules.getTransition(local);
    ZoneOffset offset = change == null ? rules.getOffset(local) : change.getOffsetBefore();
    return local.toInstant(offset);
  }

  private boolean isLeftOut(LocalDate date) {
    ZoneOffsetTransition change = rules.getTransition(date.atTime(12, 0));
    return change != null && change.isGap() && change.getDuration().equals(Duration.ofDays(1));
  }

  private LocalDate dateOf(int minute) {
    Instant at = instantOf(minute);
    return LocalDateTime.ofInstant(at, rules.getOffset(at)).toLocalDate();
  }

  private int minuteOf(Instant at) {
    return (int) Duration.between(origin, at).toMinutes();
  }

  private Instant instantOf(int minute) {
    return origin.plus(Duration.ofMinutes(minute));
  }
}

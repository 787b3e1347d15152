package dev.onetouch.formats.directory;

import dev.onetouch.calendar.Span;
import dev.onetouch.formats.Refusal;
import dev.onetouch.formats.source.Fields;
import dev.onetouch.formats.source.Spot;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Opening hours: zones, days, spans and dates.
final class HoursChecks {
  private final List<Refusal> refusals;

  HoursChecks(List<Refusal> refusals) {
    this.refusals = refusals;
  }

  void check(Fields root) {
    for (Fields hours : root.tables("hours")) {
      hours.at("time-zone").ifPresent(zone -> CompanyChecks.checkZone(zone, refusals));
      hours.fields("week").ifPresent(this::checkWeek);
      checkHolidays(hours);
    }
  }

  private void checkWeek(Fields week) {
    Set<DayOfWeek> named = EnumSet.noneOf(DayOfWeek.class);
    week.all().forEach((days, spans) -> {
      boolean again = Days.of(days).stream().filter(day -> !named.add(day)).count() > 0;
      if (again) {
        refusals.add(week.spot().refuseKey(days, "each day once in a week"));
      }
      Fields.items(spans).forEach(this::checkSpan);
    });
  }

  private void checkHolidays(Fields hours) {
    Set<String> dates = new HashSet<>();
    for (Fields holiday : hours.tables("holidays")) {
      holiday.at("date").ifPresent(date -> Fields.text(date).ifPresent(text -> {
        if (!isDate(text)) {
          refusals.add(date.refuse("a date such as 2026-12-25"));
        } else if (!dates.add(text)) {
          refusals.add(date.refuse("the date " + text + " a second time", "each date once"));
        }
      }));
      holiday.row("open").forEach(this::checkSpan);
    }
  }

  private void checkSpan(Spot span) {
    Fields.text(span)
        .filter(text -> Span.parse(text).isEmpty())
        .ifPresent(text ->
            refusals.add(span.refuse("a span such as 09:00-17:00, 22:00-06:00 or 09:00-24:00")));
  }

  private static boolean isDate(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeException notADate) {
      return false;
    }
  }
}

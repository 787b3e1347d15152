package dev.onetouch.formats.directory;

import dev.onetouch.calendar.Holiday;
import dev.onetouch.calendar.Span;
import dev.onetouch.formats.source.Fields;
import dev.onetouch.formats.source.Spot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Makes opening hours of a checked entry.
final class HoursBuilder {
  private HoursBuilder() {}

  static HoursEntry hours(Fields hours) {
    return new HoursEntry(
        hours.text("id").orElseThrow(),
        Parts.removes(hours),
        Parts.text(hours, "time-zone").map(ZoneId::of),
        Parts.of(hours, "week", HoursBuilder::week),
        Parts.of(hours, "holidays", spot ->
            Fields.items(spot).stream().map(holiday -> holiday(Fields.of(holiday).orElseThrow())).toList()));
  }

  private static Map<DayOfWeek, List<Span>> week(Spot spot) {
    Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
    Fields.of(spot).orElseThrow().all().forEach(
        (days, open) -> Days.of(days).forEach(day -> week.put(day, spans(Parts.texts(open)))));
    return week;
  }

  private static Holiday holiday(Fields holiday) {
    return new Holiday(LocalDate.parse(holiday.text("date").orElseThrow()), holiday.text("name").orElse(""),
        spans(holiday.texts("open")));
  }

  private static List<Span> spans(List<String> texts) {
    return texts.stream().map(Span::of).toList();
  }
}

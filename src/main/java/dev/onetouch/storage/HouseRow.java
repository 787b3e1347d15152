package dev.onetouch.storage;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.onetouch.calendar.Holiday;
import dev.onetouch.calendar.OpeningHours;
import dev.onetouch.calendar.Span;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.TeamId;
import dev.onetouch.flow.AudioBook;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The company with its hours and numbers, as one query gives it.
///
/// @param team the first one, which is the usual one of a company that names no other
/// @param dutyAgent whose an unanswered duty line is, unless it is a team's
/// @param dutyTeam the team of that, or that agent's first
record HouseRow(
    long revision,
    Settings settings,
    List<HoursRow> hours,
    List<NumberRow> numbers,
    List<AudioRow> audio,
    @Nullable TeamId team,
    @Nullable AgentId dutyAgent,
    @Nullable TeamId dutyTeam) {

  /// The company's settings as stored; a key the company never set is empty.
  record Settings(
      String name,
      @JsonProperty("time-zone") String zone,
      List<String> languages,
      @JsonProperty("duty-line") @Nullable PhoneNumber dutyLine,
      Map<String, String> voices,
      Map<String, Map<String, String>> phrases) {}

  record NumberRow(
      PhoneNumber number, @JsonProperty("duty_line") @Nullable PhoneNumber dutyLine, String flow, @Nullable Integer published) {}

  record AudioRow(String name, String digest, long millis) {
    AudioBook.Entry entry() {
      return new AudioBook.Entry(digest, Duration.ofMillis(millis));
    }
  }

  record HoursRow(String id, @Nullable ZoneId zone, Map<DayOfWeek, List<String>> week, List<HolidayRow> holidays) {
    OpeningHours hours(ZoneId companys) {
      Map<DayOfWeek, List<Span>> days = new HashMap<>();
      week.forEach((day, spans) -> days.put(day, spans.stream().map(Span::of).toList()));
      return new OpeningHours(id, zone == null ? companys : zone, days, holidays.stream().map(HolidayRow::holiday).toList());
    }
  }

  record HolidayRow(LocalDate date, String name, List<String> open) {
    Holiday holiday() {
      return new Holiday(date, name, open.stream().map(Span::of).toList());
    }
  }
}

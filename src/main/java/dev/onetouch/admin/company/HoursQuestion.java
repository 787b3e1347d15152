package dev.onetouch.admin.company;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onetouch.calendar.Holiday;
import dev.onetouch.calendar.OpeningHours;
import dev.onetouch.calendar.Span;
import dev.onetouch.formats.Reading;
import dev.onetouch.formats.Refusal;
import dev.onetouch.formats.directory.Directory;
import dev.onetouch.formats.directory.DirectoryFormat;
import dev.onetouch.formats.directory.HoursEntry;
import dev.onetouch.formats.directory.OnFile;
import dev.onetouch.web.Problem;
import dev.onetouch.web.Problem.FieldError;
import dev.onetouch.web.Refused;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// "What happens at ...?": asked of hours on file or of a draft, answered by the same calendar that answers calls.
final class HoursQuestion {
  private static final String DRAFT = "draft";

  /// Beyond these nobody plans, and some calendars break.
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

  private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

  private final DirectoryFormat format;

  HoursQuestion(DirectoryFormat format) {
    this.format = format;
  }

  /// @param until when it closes, while open and ever
  /// @param nextOpen when it opens, while closed and within the calendar's look-ahead
  /// @param holiday the date's own entry, if it has one
  record Answer(
      boolean open, Instant at, String local, String timeZone, Optional<Instant> until, Optional<Instant> nextOpen,
      Optional<ShownHoliday> holiday) {}

  record ShownHoliday(LocalDate date, String name, List<String> open) {}

  /// @param entry as in the directory file
  /// @param zone for hours that have none of their own
  /// @param at an instant, or a time of the wall clock there
  Answer answer(JsonNode entry, String zone, String at) {
    HoursEntry read = read(entry);
    ZoneId there = read.zone().said().orElseGet(() -> ZoneId.of(zone));
    OpeningHours hours = new OpeningHours(
        DRAFT, there, read.week().said().orElse(Map.of()), read.holidays().said().orElse(List.of()));
    Instant when = instant(at, there);
    boolean open = hours.openAt(when);
    LocalDateTime local = LocalDateTime.ofInstant(when, there);
    return new Answer(
        open, when, local.toString(), there.toString(),
        open ? hours.closesAt(when) : Optional.empty(),
        open ? Optional.empty() : hours.nextOpen(when),
        hours.holidays().stream().filter(one -> one.date().equals(local.toLocalDate())).findFirst()
            .map(HoursQuestion::shown));
  }

  private HoursEntry read(JsonNode wanted) {
    if (!(wanted instanceof ObjectNode given)) {
      throw refused("/hours", "expected the id of hours, or hours");
    }
    ObjectNode entry = given.deepCopy().put("id", DRAFT);
    entry.remove("used-by");
    return switch (format.read(
        Entries.file(HoursRoutes.SHELF, entry), Entries.NO_FILES, OnFile.NOTHING, (_, _) -> "")) {
      case Reading.Done<Directory>(Directory directory) -> directory.hours().getFirst();
      case Reading.Refused<Directory>(List<Refusal> refusals) -> throw within(Entries.wrong(refusals, HoursRoutes.SHELF));
    };
  }

  private static Refused within(Refused refused) {
    List<FieldError> errors = refused.problem().errors().stream()
        .map(one -> new FieldError("/hours" + one.pointer(), one.detail()))
        .toList();
    return new Refused(Problem.badBody(errors.getFirst().detail(), errors));
  }

  private static Instant instant(String at, ZoneId zone) {
    try {
      Instant when = at.matches(".*(Z|[+-][0-9]{2}:[0-9]{2})")
          ? OffsetDateTime.parse(at).toInstant()
          : LocalDateTime.parse(at).atZone(zone).toInstant();
      LocalDate date = LocalDate.ofInstant(when, zone);
      if (!date.isBefore(FIRST) && date.isBefore(LAST)) {
        return when;
      }
    } catch (DateTimeException _) {
      // As wrong as any other text.
    }
    throw refused("/at", "expected a time such as 2026-12-24T11:30, or an instant such as 2026-12-24T19:30:00Z");
  }

  private static Refused refused(String pointer, String detail) {
    return new Refused(Problem.badBody(detail, List.of(new FieldError(pointer, detail))));
  }

  private static ShownHoliday shown(Holiday holiday) {
    return new ShownHoliday(holiday.date(), holiday.name(), holiday.open().stream().map(Span::toString).toList());
  }
}

package dev.onetouch.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {

  private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

  private final Holiday christmas = new Holiday(LocalDate.parse("2026-12-25"), "Christmas Day", List.of());
  private final OpeningHours office = week("09:00-17:00", christmas);

  @Test
  void openFromTheFirstMinuteUntilTheLastOneEnds() {
    assertThat(office.openAt(at("2026-11-20T08:59:59.999"))).isFalse();
    assertThat(office.openAt(at("2026-11-20T09:00"))).isTrue();
    assertThat(office.openAt(at("2026-11-20T16:59:59.999"))).isTrue();
    assertThat(office.openAt(at("2026-11-20T17:00"))).isFalse();
  }

  @Test
  void nextOpenIsNowWhileOpenAndElseTheNextStart() {
    assertThat(office.nextOpen(at("2026-11-20T10:30:07"))).contains(at("2026-11-20T10:30:07"));
    assertThat(office.nextOpen(at("2026-11-20T17:00"))).contains(at("2026-11-21T09:00"));
    assertThat(office.nextOpen(at("2026-12-24T18:00"))).contains(at("2026-12-26T09:00"));
  }

  @Test
  void closesWhenTouchingSpansHaveAllEnded() {
    OpeningHours shifts = week("06:00-14:00 13:30-22:00 22:00-02:00", christmas);
    assertThat(shifts.closesAt(at("2026-11-20T07:00"))).contains(at("2026-11-21T02:00"));
    assertThat(shifts.closesAt(at("2026-11-20T03:00"))).isEmpty();
  }

  @Test
  void hoursOfNoDayNeverOpen() {
    OpeningHours never = new OpeningHours("never", LOS_ANGELES, Map.of(), List.of());
    assertThat(never.nextOpen(at("2026-11-20T10:00"))).isEmpty();
    assertThat(never.closesAt(at("2026-11-20T10:00"))).isEmpty();
  }

  @Test
  void alwaysNeverCloses() {
    Instant now = at("2026-11-20T23:59:59.5");
    assertThat(OpeningHours.always().openAt(now)).isTrue();
    assertThat(OpeningHours.always().nextOpen(now)).contains(now);
    assertThat(OpeningHours.always().closesAt(now)).isEmpty();
  }

  @Test
  void aLeapDayOfItsOwnIsFoundMoreThanAYearAhead() {
    var leapDay = new Holiday(LocalDate.parse("2028-02-29"), "", List.of(Span.of("10:00-11:00")));
    var hours = new OpeningHours("leap", LOS_ANGELES, Map.of(), List.of(leapDay));
    assertThat(hours.nextOpen(at("2027-02-01T12:00"))).contains(at("2028-02-29T10:00"));
    assertThat(hours.nextOpen(at("2026-02-01T12:00"))).isEmpty();
  }

  @Test
  void theEveningBeforeAHolidayEndsAtMidnightAndItsOwnEveningRunsOn() {
    OpeningHours nights = week("20:00-04:00", new Holiday(
        LocalDate.parse("2026-12-25"), "Christmas Day", List.of(Span.of("22:00-02:00"))));
    assertThat(nights.closesAt(at("2026-12-24T21:00"))).contains(at("2026-12-25T00:00"));
    assertThat(nights.nextOpen(at("2026-12-25T00:00"))).contains(at("2026-12-25T22:00"));
    assertThat(nights.closesAt(at("2026-12-25T23:00"))).contains(at("2026-12-26T02:00"));
  }

  @Test
  void aTimeTheClockSkipsMovesOnByAsMuch() {
    OpeningHours early = week("02:15-05:00");
    assertThat(early.nextOpen(at("2026-03-08T00:00"))).contains(at("2026-03-08T03:15"));
    assertThat(week("02:15-03:15").closesAt(at("2026-03-08T03:15"))).isEmpty();
  }

  @Test
  void aTimeTheClockRepeatsIsTheFirstOfTheTwo() {
    OpeningHours early = week("01:30-05:00");
    assertThat(early.nextOpen(at("2026-11-01T00:00"))).contains(Instant.parse("2026-11-01T08:30:00Z"));
    assertThat(early.openAt(Instant.parse("2026-11-01T09:15:00Z"))).isTrue();
    assertThat(week("00:00-01:30").openAt(Instant.parse("2026-11-01T09:15:00Z"))).isFalse();
  }

  @Test
  void aDateThatNeverWasHasNoHours() {
    ZoneId apia = ZoneId.of("Pacific/Apia");
    var fridays = new OpeningHours("samoa", apia, Map.of(DayOfWeek.FRIDAY, spans("09:00-17:00")), List.of());
    Instant thursday = LocalDateTime.parse("2011-12-29T20:00").atZone(apia).toInstant();
    assertThat(fridays.nextOpen(thursday))
        .contains(LocalDateTime.parse("2012-01-06T09:00").atZone(apia).toInstant());
  }

  @Test
  void aDayThatHasBegunStaysBegunWhenTheClockGoesBackOverMidnight() {
    ZoneId stJohns = ZoneId.of("America/St_Johns");
    var sundays =
        new OpeningHours("sundays", stJohns, Map.of(DayOfWeek.SUNDAY, spans("00:00-24:00")), List.of());
    Instant midnight = Instant.parse("2010-11-07T02:30:00Z");
    Instant saturdayAgain = Instant.parse("2010-11-07T03:00:00Z");
    assertThat(saturdayAgain.atZone(stJohns).getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
    assertThat(sundays.nextOpen(Instant.parse("2010-11-06T12:00:00Z"))).contains(midnight);
    assertThat(sundays.openAt(saturdayAgain)).isTrue();
  }

  @Test
  void twoHolidaysOnOneDateAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> week("09:00-17:00", christmas, christmas))
        .withMessageContaining("2026-12-25");
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(LOS_ANGELES).toInstant();
  }

  private static List<Span> spans(String text) {
    return Arrays.stream(text.split(" ")).map(Span::of).toList();
  }

  private static OpeningHours week(String everyDay, Holiday... holidays) {
    var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
    Arrays.stream(DayOfWeek.values()).forEach(day -> week.put(day, spans(everyDay)));
    return new OpeningHours("office", LOS_ANGELES, week, List.of(holidays));
  }
}

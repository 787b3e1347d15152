package dev.onetouch.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Random;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Opening hours against minutes painted one by one. The seed is in the message; every minute of twenty years
/// in twelve zones takes some minutes and runs with `-Donetouch.calendar.full=true`.
class OpeningHoursOracleTest {

  private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2030, 1, 1);
  private static final Duration AROUND = Duration.ofHours(16);
  private static final int QUESTIONS = 300;

  @ParameterizedTest
  @ValueSource(strings = {
    "America/Los_Angeles", "America/St_Johns", "America/Sao_Paulo", "America/Havana", "Europe/Berlin",
    "Asia/Beirut", "Asia/Gaza", "Africa/Casablanca", "Australia/Lord_Howe", "Pacific/Apia", "Pacific/Chatham",
    "Antarctica/Troll"
  })
  void everyMinuteAroundEveryClockChangeIsAsPainted(String zone) {
    Trial trial = new Trial(zone, 0, FIRST, LAST);
    ZoneOffsetTransition change = trial.hours.zone().getRules().nextTransition(trial.start);
    while (change != null && change.getInstant().isBefore(trial.end)) {
      trial.everyMinute(change.getInstant().minus(AROUND), change.getInstant().plus(AROUND));
      change = trial.hours.zone().getRules().nextTransition(change.getInstant());
    }
    trial.questions();
  }

  @ParameterizedTest
  @ValueSource(strings = {"America/Los_Angeles", "Pacific/Apia"})
  void everyMinuteOfALeapYearIsAsPainted(String zone) {
    LocalDate first = LocalDate.of(2011, 12, 1);
    Trial trial = new Trial(zone, 77, first, first.plusMonths(15));
    trial.everyMinute(trial.start, trial.end);
    trial.questions();
  }

  @ParameterizedTest
  @EnabledIfSystemProperty(named = "onetouch.calendar.full", matches = "true")
  @ValueSource(strings = {
    "America/Los_Angeles", "America/St_Johns", "America/Sao_Paulo", "America/Havana", "Europe/Berlin",
    "Asia/Beirut", "Asia/Gaza", "Africa/Casablanca", "Australia/Lord_Howe", "Pacific/Apia", "Pacific/Chatham",
    "Antarctica/Troll"
  })
  void everyMinuteOfTwentyYearsIsAsPainted(String zone) {
    Trial trial = new Trial(zone, 20, FIRST, LAST);
    trial.everyMinute(trial.start, trial.end);
  }

  private static final class Trial {

    private final String name;
    private final Random random;
    private final OpeningHours hours;
    private final PaintedHours painted;
    private final Instant start;
    private final Instant end;

    Trial(String zone, long seed, LocalDate first, LocalDate last) {
      name = zone + " seed " + seed + " at ";
      random = new Random(seed * 31 + zone.hashCode());
      hours = new RandomHours(random).in(ZoneId.of(zone), first, last);
      painted = new PaintedHours(hours, first, last);
      start = first.atStartOfDay().toInstant(ZoneOffset.UTC);
      end = last.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    void everyMinute(Instant from, Instant to) {
      for (Instant at = from; at.isBefore(to); at = at.plusSeconds(60)) {
        // Compared here first, for an assertion a minute takes most of the time there is.
        if (hours.openAt(at) != painted.openAt(at)) {
          assertThat(hours.openAt(at)).as(name + at).isEqualTo(painted.openAt(at));
        }
      }
    }

    void questions() {
      long minutes = Duration.between(start, end).toMinutes() - Duration.ofDays(30).toMinutes();
      for (int i = 0; i < QUESTIONS; i++) {
        Instant at = start.plus(Duration.ofMinutes(random.nextLong(minutes)));
        assertThat(hours.nextOpen(at)).as(name + at).isEqualTo(painted.nextOpen(at));
        assertThat(hours.closesAt(at)).as(name + at).isEqualTo(painted.closesAt(at));
      }
    }
  }
}

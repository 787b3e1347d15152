package dev.onetouch.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.calendar.OpeningHours;
import dev.onetouch.calendar.Span;
import dev.onetouch.cases.Owner;
import dev.onetouch.flow.DrawnFlow;
import dev.onetouch.flow.HoursBook;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// No time is offered at which nobody could call or the customer would sleep.
class CallbackTimesTest {
  private static final int HOUSES = 4_000;
  private static final Duration QUARTER = Duration.ofMinutes(15);
  private static final List<ZoneId> ZONES = List.of("America/Los_Angeles", "America/New_York", "America/St_Johns",
      "Europe/London", "Asia/Kathmandu", "Asia/Tokyo", "Australia/Lord_Howe", "Pacific/Apia").stream().map(ZoneId::of).toList();

  /// One company, one owner, one customer and one instant.
  private record Chance(Company company, OpeningHours owner, List<ZoneId> customer, Instant now) {
    static Chance of(Random random) {
      List<ZoneId> customer = random.nextInt(4) == 0 ? List.of(zone(random), zone(random)) : List.of(zone(random));
      OpeningHours owner = new OpeningHours("owner", zone(random), week(random), List.of());
      int from = random.nextInt(6, 12);
      CallRules usual = CallRules.USUAL;
      CallRules rules = new CallRules(usual.ownerWait(), usual.callbackWindow(), LocalTime.of(from, 0),
          LocalTime.of(random.nextInt(from + 1, 24), 0), usual.callbackAttempts(), usual.callbackSpacing(),
          usual.cutOffWithin(), usual.messageAtMost());
      Company house = SampleHouse.company();
      Company company = new Company(house.name(), zone(random), house.languages(), house.dutyLines(), house.dutyLine(),
          house.voices(), house.phrases(), new HoursBook(Map.of("owner", owner)), house.dutyOwner(), house.usualTeam(),
          house.numbers(), new KeyedPlan(customer), rules, house.audio());
      return new Chance(company, owner, customer, Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(31_536_000)));
    }

    private static ZoneId zone(Random random) {
      return ZONES.get(random.nextInt(ZONES.size()));
    }

    private static Map<DayOfWeek, List<Span>> week(Random random) {
      Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
      int days = random.nextInt(1, 8);
      for (int i = 0; i < days; i++) {
        int start = random.nextInt(0, 80) * 15;
        week.put(DayOfWeek.of(random.nextInt(1, 8)), List.of(new Span(start, Math.min(1_440, start + random.nextInt(1, 40) * 15))));
      }
      return week;
    }

    List<Instant> offered() {
      CallbackPlan plan = new CallbackPlan(new Owner.OwnedBy(SampleHouse.MARIA), "Maria", List.of(SampleHouse.SUPPORT), "owner",
          now, List.of(), new Onward.Farewell(), new Onward.Farewell());
      return CallbackTimes.offered(progress(), plan, SampleHouse.CALLER);
    }

    Instant until(Instant from) {
      return CallbackTimes.until(progress(), SampleHouse.CALLER, from);
    }

    private Progress progress() {
      CallState state = CallState.arriving(new CallId("call-1"), SampleHouse.LINE, flow().id(), "en");
      return new Progress(flow(), state, company, now, SampleHouse.FRESH);
    }

    boolean awake(Instant at) {
      return customer.stream().map(zone -> at.atZone(zone).toLocalTime()).allMatch(time ->
          !time.isBefore(company.rules().callingFrom()) && time.isBefore(company.rules().callingUntil()));
    }

    /// Whether there is such a quarter of an hour in the days to come.
    boolean ever(int days, Predicate<Instant> wanted) {
      Instant first = Instant.ofEpochSecond(now.getEpochSecond() / 900 * 900 + 900);
      return IntStream.range(0, days * 96).mapToObj(i -> first.plus(QUARTER.multipliedBy(i))).anyMatch(wanted);
    }

    private static dev.onetouch.flow.FlowVersion flow() {
      return DrawnFlow.named("main").connect("support", "support").published();
    }
  }

  @Test
  void noTimeIsOfferedOutsideTheCustomersDayOrTheOwnersHours() {
    Random random = new Random(20_261_120);
    int both = 0;
    for (int i = 0; i < HOUSES; i++) {
      Chance chance = Chance.of(random);
      List<Instant> times = chance.offered();

      assertThat(times).as("%d: %s", i, chance).isNotEmpty().hasSizeLessThanOrEqualTo(3).isSorted().doesNotHaveDuplicates();
      assertThat(times.getFirst()).isAfterOrEqualTo(chance.now());
      assertThat(times).as("%d: their day is nearly over: %s", i, chance)
          .allMatch(time -> !chance.awake(time) || chance.awake(time.plus(QUARTER).minusSeconds(1)));
      if (times.stream().allMatch(chance::awake)) {
        if (!times.stream().allMatch(chance.owner()::openAt)) {
          assertThat(chance.ever(8, at -> chance.awake(at) && chance.owner().openAt(at)))
              .as("%d: the owner could call at another time than %s: %s", i, times, chance).isFalse();
        } else {
          both++;
        }
      } else {
        assertThat(chance.ever(3, chance::awake)).as("%d: rung at night at %s: %s", i, times, chance).isFalse();
      }
    }
    assertThat(both).as("most of them do meet").isGreaterThan(HOUSES / 2);
  }

  @Test
  void aPromiseIsKeptBeforeTheNightOrItIsOverdue() {
    Random random = new Random(20_261_123);
    for (int i = 0; i < HOUSES; i++) {
      Chance chance = Chance.of(random);
      for (Instant from : chance.offered()) {
        Instant until = chance.until(from);
        assertThat(until).isBetween(from.plus(QUARTER), from.plus(chance.company().rules().callbackWindow()));
        if (chance.awake(from)) {
          assertThat(chance.awake(until.minusSeconds(1))).as("%d: from %s until %s: %s", i, from, until, chance).isTrue();
        }
      }
    }
  }

  @Test
  void ownerAndCustomerWhoseHoursNeverMeetAreNoReasonToRingAtNight() {
    OpeningHours evenings = new OpeningHours("owner", ZoneId.of("America/Los_Angeles"),
        Map.of(DayOfWeek.MONDAY, List.of(new Span(17 * 60, 21 * 60))), List.of());
    Company house = SampleHouse.company(new KeyedPlan(List.of(ZoneId.of("Europe/London"))), List.of(SampleHouse.SUPPORT));
    Company company = new Company(house.name(), house.zone(), house.languages(), house.dutyLines(), house.dutyLine(),
        house.voices(), house.phrases(), new HoursBook(Map.of("owner", evenings)), house.dutyOwner(), house.usualTeam(),
        house.numbers(), house.numberPlan(), house.rules(), house.audio());
    Chance chance = new Chance(company, evenings, List.of(ZoneId.of("Europe/London")), Instant.parse("2026-11-20T23:30:00Z"));

    assertThat(chance.offered()).containsExactly(Instant.parse("2026-11-21T08:00:00Z"));
  }

  @Test
  void timesOfferedAreApart() {
    Random random = new Random(7);
    List<Duration> gaps = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      List<Instant> times = Chance.of(random).offered();
      for (int j = 1; j < times.size(); j++) {
        gaps.add(Duration.between(times.get(j - 1), times.get(j)));
      }
    }
    assertThat(gaps).isNotEmpty().allMatch(gap -> gap.compareTo(Duration.ofMinutes(45)) > 0);
  }
}

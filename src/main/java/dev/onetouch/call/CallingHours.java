package dev.onetouch.call;

import dev.onetouch.caller.PhoneNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// When somebody may be rung at home: between two hours of their own day, wherever their number may be. A number that may be
/// in several time zones is rung only while it is fine in all of them.
public final class CallingHours {
  private static final Duration STEP = Duration.ofMinutes(15);
  private static final Duration HORIZON = Duration.ofDays(3);

  private CallingHours() {}

  public static boolean fine(Company company, PhoneNumber number, Instant at) {
    return zones(company, number).stream().allMatch(zone -> fine(company.rules(), at.atZone(zone).toLocalTime()));
  }

  /// The first time from this instant on, in steps of a quarter of an hour; empty when there is none at all, as for a number
  /// that may be on either side of the globe.
  public static Optional<Instant> next(Company company, PhoneNumber number, Instant from) {
    if (fine(company, number, from)) {
      return Optional.of(from);
    }
    Instant last = from.plus(HORIZON);
    for (Instant at = quarterAfter(from); at.isBefore(last); at = at.plus(STEP)) {
      if (fine(company, number, at)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /// When the customer's day is over that it is at this instant, at the first of the places where the number may be.
  static Instant end(Company company, PhoneNumber number, Instant at) {
    return zones(company, number).stream()
        .map(zone -> at.atZone(zone).toLocalDate().atTime(company.rules().callingUntil()).atZone(zone).toInstant())
        .min(Instant::compareTo)
        .orElseThrow();
  }

  private static boolean fine(CallRules rules, LocalTime time) {
    return !time.isBefore(rules.callingFrom()) && time.isBefore(rules.callingUntil());
  }

  private static Instant quarterAfter(Instant from) {
    long step = STEP.toSeconds();
    return Instant.ofEpochSecond((from.getEpochSecond() / step + 1) * step);
  }

  private static List<ZoneId> zones(Company company, PhoneNumber number) {
    List<ZoneId> zones = company.numberPlan().zones(number);
    return zones.isEmpty() ? List.of(company.zone()) : zones;
  }
}

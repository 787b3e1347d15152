package dev.onetouch.call;

import dev.onetouch.caller.PhoneNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The times at which a callback can be promised: as soon as possible, later the same day, the next morning, as far as whoever
/// calls is at work then and the customer may be rung.
final class CallbackTimes {
  static final Duration SOON = Duration.ofMinutes(5);
  private static final Duration LATER = Duration.ofHours(2);
  private static final Duration APART = Duration.ofMinutes(45);

  /// So much of the customer's day, and of the opening hours, is left at least when a time comes: nobody is promised a call
  /// that one busy owner would make too late.
  private static final Duration SHORTEST_WINDOW = Duration.ofMinutes(15);

  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final int MAX_LOOKS = 20;
  private static final String ANY_HOUR = "";

  private CallbackTimes() {}

  /// At least one, earliest first.
  static List<Instant> offered(Progress call, CallbackPlan plan, PhoneNumber number) {
    ZoneId zone = call.company().zone();
    ZonedDateTime now = call.at().atZone(zone);
    List<Instant> wished = List.of(
        call.at(),
        now.plus(LATER).truncatedTo(ChronoUnit.HOURS).toInstant(),
        now.toLocalDate().plusDays(1).atTime(MORNING).atZone(zone).toInstant());
    List<Instant> times = new ArrayList<>();
    for (Instant wish : wished) {
      next(call, plan.hours(), number, wish)
          .filter(time -> times.isEmpty() || time.isAfter(times.getLast().plus(APART)))
          .ifPresent(times::add);
    }
    // Hours that never meet the customer's day: somebody else will have to call. A number that may be anywhere on the globe
    // has no calling hours at all, and is rung when its owner asked for it.
    return times.isEmpty() ? List.of(next(call, ANY_HOUR, number, call.at()).orElse(call.at())) : times;
  }

  /// Until when a callback promised for this time is kept as promised: as long as the company says, but not into the night.
  static Instant until(Progress call, PhoneNumber number, Instant from) {
    Instant usual = from.plus(call.company().rules().callbackWindow());
    Instant night = CallingHours.end(call.company(), number, from);
    return CallingHours.fine(call.company(), number, from) && night.isBefore(usual) ? night : usual;
  }

  static boolean soon(Progress call, Instant time) {
    return time.isBefore(call.at().plus(SOON));
  }

  /// On the clock of whoever will be called, and so that they know it is theirs, when it differs from the company's.
  static String say(Progress call, PhoneNumber number, Instant time) {
    if (soon(call, time)) {
      return call.company().phrases().say(call.state().language(), "time-soon");
    }
    return theirZone(call, number, time)
        .map(zone -> call.company().phrases().say(call.state().language(), "time-yours")
            .replace("{when}", SpokenTime.say(call, time, zone)))
        .orElseGet(() -> SpokenTime.say(call, time));
  }

  /// Where their clocks go otherwise than ours, and it is known how.
  private static Optional<ZoneId> theirZone(Progress call, PhoneNumber number, Instant time) {
    List<ZoneOffset> offsets =
        call.company().numberPlan().zones(number).stream().map(zone -> zone.getRules().getOffset(time)).distinct().toList();
    boolean ours = offsets.contains(call.company().zone().getRules().getOffset(time));
    return offsets.size() == 1 && !ours ? Optional.of(call.company().numberPlan().zones(number).getFirst()) : Optional.empty();
  }

  /// The first instant from this one on at which both sides can.
  private static Optional<Instant> next(Progress call, String hours, PhoneNumber number, Instant from) {
    Instant time = from;
    for (int look = 0; look < MAX_LOOKS; look++) {
      Optional<Instant> at = call.company().hours().nextOpen(hours, time);
      Optional<Instant> fine = CallingHours.next(call.company(), number, at.orElse(time));
      if (fine.isEmpty()) {
        return fine;
      }
      Instant night = CallingHours.end(call.company(), number, fine.get());
      Instant later = fine.get().plus(SHORTEST_WINDOW);
      boolean open = call.company().hours().openAt(hours, later.minusSeconds(1)).orElse(true);
      boolean roomy = open && !night.isBefore(later);
      if (roomy && fine.get().equals(time)) {
        return fine;
      }
      time = roomy ? fine.get() : open ? night : later;
    }
    return Optional.empty();
  }
}

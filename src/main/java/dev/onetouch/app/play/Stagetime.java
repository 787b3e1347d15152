package dev.onetouch.app.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Consumer;

/// Lets time go by while a script is played: in small beats as long as anybody is on the line, in leaps when nobody is and
/// the script wants to be somewhere else. Whatever happens meanwhile is told, and the crew does what is due.
final class Stagetime {
  /// How often the player looks up. No round part of a second: what falls due after so many whole seconds is then never due
  /// at the very instant of a look, where it would hang on the machine's speed which of the two comes first.
  private static final Duration BEAT = Duration.ofMillis(490);

  /// How far a leap goes when its end is near, and when it is not.
  private static final Duration SHORT_LEAP = Duration.ofMinutes(1);
  private static final Duration LONG_LEAP = Duration.ofMinutes(15);
  private static final Duration NEAR = Duration.ofHours(1);

  private final PhoneBox phones;
  private final Crew crew;
  private final Consumer<JsonNode> listener;

  /// @param listener is told what the carrier reports
  Stagetime(PhoneBox phones, Crew crew, Consumer<JsonNode> listener) {
    this.phones = phones;
    this.crew = crew;
    this.listener = listener;
  }

  Duration beat() {
    return step(BEAT);
  }

  /// No time passes, but what somebody's deed set off behind the scenes is done before the next move.
  void settle() {
    if (phones.manualClock()) {
      step(Duration.ZERO);
    }
  }

  void pass(Duration time) {
    Duration passed = Duration.ZERO;
    while (passed.compareTo(time) < 0) {
      passed = passed.plus(beat());
    }
  }

  /// Goes on until then, on the company's clock. The instant it is then.
  Instant leap(LocalDateTime then, ZoneId zone, String at) throws ScriptProblem {
    Reading.require(phones.manualClock(), at, "the demo runs on real time and cannot leap; play the script with --private");
    Instant target = then.atZone(zone).toInstant();
    Instant now = phones.now();
    Reading.require(!now.isAfter(target), at, "it is " + now.atZone(zone).toLocalDateTime() + " already");
    while (now.isBefore(target)) {
      if (phones.quiet()) {
        step(leap(now, target));
      }
      // What was due by now begins within a beat, and then the line is not quiet.
      beat();
      now = phones.now();
    }
    return now;
  }

  /// To the next full minute or quarter of an hour.
  private static Duration leap(Instant now, Instant target) {
    Duration left = Duration.between(now, target);
    long whole = (left.compareTo(NEAR) > 0 ? LONG_LEAP : SHORT_LEAP).toMillis();
    Duration next = Duration.ofMillis(whole - now.toEpochMilli() % whole);
    return next.compareTo(left) < 0 ? next : left;
  }

  private Duration step(Duration time) {
    long began = System.nanoTime();
    phones.pass(time).forEach(listener);
    Duration passed = phones.manualClock() ? time : Duration.ofNanos(System.nanoTime() - began);
    crew.passed(passed);
    return passed;
  }
}

package dev.onetouch.switchboard;

import dev.onetouch.telephony.CarrierAnswer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// How many callbacks this node may begin, by how the carrier answered its last orders. One that the carrier does not dial
/// holds an agent for nothing, so a carrier that does not answer is tried with one at a time, and then with one a minute.
final class CarrierPace {
  /// A carrier that answered none of so many orders in a row is left alone for a while.
  static final int SILENT_AFTER = 3;

  static final Duration SILENCE = Duration.ofSeconds(60);

  private final InstantSource clock;
  private volatile int unanswered;
  private volatile Instant silentUntil = Instant.EPOCH;

  CarrierPace(InstantSource clock) {
    this.clock = clock;
  }

  /// How many callbacks may be begun now.
  int mayBegin(int most) {
    if (unanswered < SILENT_AFTER) {
      return unanswered == 0 ? most : 1;
    }
    return clock.instant().isBefore(silentUntil) ? 0 : 1;
  }

  /// Only one that was begun tries the carrier: the minute does not begin anew while nobody is free to be rung.
  void begun(int callbacks) {
    if (callbacks > 0 && unanswered >= SILENT_AFTER) {
      silentUntil = clock.instant().plus(SILENCE);
    }
  }

  /// When the carrier is tried with the next callback.
  Instant silentUntil() {
    return silentUntil;
  }

  void heard(CarrierAnswer<?> answer) {
    boolean silent = answer instanceof CarrierAnswer.Unknown<?> || answer instanceof CarrierAnswer.TryLater<?>;
    unanswered = silent ? Math.min(unanswered + 1, SILENT_AFTER) : 0;
    silentUntil = clock.instant().plus(SILENCE);
  }
}

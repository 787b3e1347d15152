package dev.onetouch.telephony.sandbox.time;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/// Time that stands still until somebody moves it. Give it to the settings of one carrier, keep it,
/// and call it from any thread except the carrier's own.
///
/// While a webhook is unanswered the clock waits for it in real time and no carrier time passes: a
/// webhook costs nothing unless a slow one was ordered. Every method waits at most a minute of real
/// time and then throws [IllegalStateException].
public final class ManualClock implements CarrierClock {

  private volatile Instant now;
  private volatile Drive drive = Drive.NOBODY;

  public ManualClock(Instant start) {
    now = start;
  }

  @Override
  public Instant now() {
    return now;
  }

  /// Lets everything that is due happen, without time passing.
  public void settle() {
    advance(Duration.ZERO);
  }

  /// Moves time forward, firing each timer at its own instant, in order.
  public void advance(Duration by) {
    drive.until(() -> false, by, false);
  }

  /// Moves time to the next timer within the given limit and lets it happen; false, and no time
  /// gone by, when there is none.
  public boolean step(Duration atMost) {
    return drive.until(() -> false, atMost, true);
  }

  /// Moves time until the condition holds or the limit is reached; says whether it holds. The
  /// condition is asked on the carrier's thread, between two things happening.
  public boolean runUntil(BooleanSupplier condition, Duration atMost) {
    return drive.until(condition, atMost, false);
  }

  void driveBy(Drive driver) {
    drive = driver;
  }

  void set(Instant instant) {
    now = instant;
  }

  /// Whoever moves this clock: the event loop it was given to.
  interface Drive {

    Drive NOBODY =
        (condition, atMost, single) -> {
          throw new IllegalStateException("this clock has not been given to a carrier yet");
        };

    boolean until(BooleanSupplier condition, Duration atMost, boolean single);
  }
}

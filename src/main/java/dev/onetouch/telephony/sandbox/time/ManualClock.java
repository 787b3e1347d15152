package dev.onetouch.telephony.sandbox.time;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Time that stands still until somebody moves it. Give it to the settings of one carrier, keep it,
/// and call it from any thread except the carrier's own.
///
/// While a webhook is unanswered the clock waits for it in real time and no carrier time passes: a
/// webhook costs nothing unless a slow one was ordered. Every method waits at most a minute of real
/// time and then throws [IllegalStateException].
public final class ManualClock implements CarrierClock {

  private volatile Instant now;
  private volatile Drive drive = Drive.NOBODY;
  private volatile Consumer<Instant> followers = instant -> {};
  private volatile Runnable beforehand = () -> {};

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

  /// Another clock that has to show the same: told of each new instant on the carrier's thread, before anything happens then.
  public void followedBy(Consumer<Instant> follower) {
    followers = follower;
  }

  /// What comes round by itself where time passes by itself, such as a sweep: done each time before time is moved forward,
  /// on the thread that asks for it, when all that was under way is done.
  public void beforehand(Runnable deed) {
    beforehand = deed;
  }

  /// Moves time forward, firing each timer at its own instant, in order.
  public void advance(Duration by) {
    if (by.isPositive()) {
      settle();
      beforehand.run();
    }
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
    if (!instant.equals(now)) {
      followers.accept(instant);
    }
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

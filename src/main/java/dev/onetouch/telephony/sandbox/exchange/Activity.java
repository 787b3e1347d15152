package dev.onetouch.telephony.sandbox.exchange;

import java.time.Duration;

/// What the carrier is doing with a leg at the moment.
interface Activity {

  /// Nothing: what is heard goes nowhere.
  Activity IDLE = why -> {};

  /// A key was pressed at the far end.
  default void pressed(char key) {}

  /// Words were spoken at the far end; speaking them takes this long.
  default void spoken(String text, double confidence, Duration lasts) {}

  /// Whether what is said now is recorded.
  default boolean records() {
    return false;
  }

  /// Give up at once, timers and all. Nothing else is called afterwards.
  void stop(Stop why);
}

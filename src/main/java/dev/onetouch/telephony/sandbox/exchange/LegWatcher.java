package dev.onetouch.telephony.sandbox.exchange;

/// Whoever must know what becomes of a leg the carrier set up.
interface LegWatcher {

  LegWatcher NONE = new LegWatcher() {};

  /// The far end picked up.
  default void answered(Leg leg) {}

  /// The leg is over, answered or not.
  default void ended(Leg leg) {}

  /// The REST API took the leg away; the watcher has nothing more to do with it.
  default void taken(Leg leg) {}
}

package dev.onetouch.telephony.sandbox.exchange;

/// Why an activity has to stop.
enum Stop {
  /// The leg is over.
  HUNG_UP,
  /// The REST API sent the leg elsewhere.
  REDIRECTED
}

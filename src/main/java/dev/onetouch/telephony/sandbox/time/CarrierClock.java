package dev.onetouch.telephony.sandbox.time;

import java.time.Instant;

/// What time it is at the carrier.
public sealed interface CarrierClock permits RealClock, ManualClock {

  /// The present instant.
  Instant now();
}

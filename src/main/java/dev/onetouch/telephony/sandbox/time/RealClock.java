package dev.onetouch.telephony.sandbox.time;

import java.time.Instant;
import java.time.InstantSource;

/// Time as it passes outside, read from the source it was given.
public record RealClock(InstantSource source) implements CarrierClock {

  @Override
  public Instant now() {
    return source.instant();
  }
}

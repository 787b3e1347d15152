package dev.onetouch.telephony.sandbox.exchange;

import java.util.HexFormat;
import java.util.random.RandomGenerator;

/// Twilio's identifiers: two letters and 32 hexadecimal digits, drawn from the carrier's own seeded
/// chance.
public final class Ids {

  private final RandomGenerator chance;

  public Ids(RandomGenerator chance) {
    this.chance = chance;
  }

  /// A fresh identifier of a kind: `CA` call, `CF` conference, `RE` recording, `SM` message, `PN`
  /// number.
  public synchronized String next(String kind) {
    HexFormat hex = HexFormat.of();
    return kind + hex.toHexDigits(chance.nextLong()) + hex.toHexDigits(chance.nextLong());
  }

  synchronized boolean happens(int percent) {
    return chance.nextInt(100) < percent;
  }
}

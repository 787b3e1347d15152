package dev.onetouch.telephony.sandbox.exchange;

import java.time.Duration;

/// How long words take.
final class Speech {

  private static final int CHARACTERS_A_SECOND = 15;

  private Speech() {}

  /// About fifteen characters a second, spoken by a person or by a voice.
  static Duration lasting(String text) {
    return Duration.ofMillis(text.strip().length() * 1000L / CHARACTERS_A_SECOND);
  }
}

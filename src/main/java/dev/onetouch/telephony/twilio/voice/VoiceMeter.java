package dev.onetouch.telephony.twilio.voice;

import java.time.Duration;

/// Counts what happens at the edge.
public interface VoiceMeter {
  /// @param route which kind of webhook, a handful of fixed words
  void answered(String route, int status, Duration took);

  void lastResort(String route);

  /// @param verdict `forged` or `missing`
  void unsigned(String verdict);
}

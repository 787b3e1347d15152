package dev.onetouch.switchboard;

import dev.onetouch.caller.CallerAddress;
import dev.onetouch.caller.PhoneNumber;
import java.time.Duration;

/// Messages of callers whom only the last resort answered: neither our engine nor a person was to be had, so no call of ours
/// may know of them. Each becomes a case of whoever owns what the duty line leaves.
public interface LastWords {

  /// A message was left and its recording is complete. Telling it again changes nothing. Throws [StoreUnavailable]; then the
  /// carrier tells it again.
  ///
  /// @param leg the carrier's name of the caller's leg
  /// @param recording the carrier's name of the recording
  void left(String leg, CallerAddress from, PhoneNumber dialled, String recording, Duration length);
}

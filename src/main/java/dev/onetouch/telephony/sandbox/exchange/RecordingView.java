package dev.onetouch.telephony.sandbox.exchange;

import java.time.Duration;
import java.time.Instant;

/// A recording as others see it. `status` is Twilio's: `in-progress`, `processing`, `completed`, `absent`;
/// only a completed one has a file.
public record RecordingView(
    String sid,
    String call,
    String conference,
    String source,
    Instant begun,
    Duration lasts,
    String status) {

  public boolean hasFile() {
    return status.equals("completed");
  }
}

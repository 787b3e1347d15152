package dev.onetouch.telephony.sandbox.exchange;

import java.time.Duration;
import java.time.Instant;

/// A recording as others see it. `status` is Twilio's: `in-progress`, `completed`, `absent`.
public record RecordingView(
    String sid,
    String call,
    String conference,
    String source,
    Instant begun,
    Duration lasts,
    String status) {}

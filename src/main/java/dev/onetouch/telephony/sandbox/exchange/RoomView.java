package dev.onetouch.telephony.sandbox.exchange;

import java.time.Instant;
import java.util.List;

/// A conference as others see it; `status` is `init`, `in-progress` or `completed`.
public record RoomView(
    String sid,
    String name,
    String status,
    Instant created,
    Instant updated,
    String reasonEnded,
    String callEnding,
    List<ParticipantView> participants) {}

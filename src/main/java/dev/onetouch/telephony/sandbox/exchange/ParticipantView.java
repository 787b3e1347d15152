package dev.onetouch.telephony.sandbox.exchange;

import java.time.Instant;

/// A participant as others see it.
public record ParticipantView(
    String room,
    String call,
    String label,
    boolean muted,
    boolean held,
    boolean startOnEnter,
    boolean endOnExit,
    boolean coaching,
    String coached,
    Instant created) {}

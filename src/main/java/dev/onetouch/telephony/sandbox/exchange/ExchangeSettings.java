package dev.onetouch.telephony.sandbox.exchange;

import java.time.Duration;

/// What the exchange is told at its start. `callsPerSecond` is the pace of calls ordered by REST;
/// `usualAnswering` is what a phone does that nobody set; `playLasts` is how long audio plays that
/// nobody measured.
public record ExchangeSettings(
    String accountSid, double callsPerSecond, Answering usualAnswering, Duration playLasts) {}

package dev.onetouch.telephony;

/// A leg as the carrier describes it at one moment.
public record Leg(LegId id, LegStatus status) {}

package dev.onetouch.telephony.sandbox.event;

import java.time.Instant;

/// When an event happened and its place in the order of all events, from 1 without gaps.
public record Stamp(long id, Instant at) {}

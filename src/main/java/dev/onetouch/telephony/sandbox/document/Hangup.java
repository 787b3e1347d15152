package dev.onetouch.telephony.sandbox.document;

/// The end of the call.
public record Hangup() implements Verb {}

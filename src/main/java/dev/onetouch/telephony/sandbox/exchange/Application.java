package dev.onetouch.telephony.sandbox.exchange;

/// A TwiML application: the addresses that browsers' calls and `ApplicationSid` lead to.
public record Application(
    String sid,
    String name,
    String voiceUrl,
    String voiceMethod,
    String fallbackUrl,
    String statusUrl) {}

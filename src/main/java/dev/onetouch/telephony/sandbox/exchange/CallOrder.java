package dev.onetouch.telephony.sandbox.exchange;

/// A call the REST API orders.
public record CallOrder(
    String to,
    String from,
    Source source,
    Subscription reports,
    int timeoutSeconds,
    int timeLimitSeconds,
    Detection detection) {}

package dev.onetouch.telephony.sandbox.exchange;

/// A call the REST API orders. `detection` and `detectionUrl` are for answering machines: with an
/// address the word comes there, without one it comes with the first request for a document.
public record CallOrder(
    String to,
    String from,
    Source source,
    Subscription reports,
    int timeoutSeconds,
    int timeLimitSeconds,
    boolean detection,
    String detectionUrl) {}

package dev.onetouch.telephony.sandbox.document;

import java.util.Set;

/// What every callee may carry: the document it hears before it is connected, and where its
/// progress is told.
public record LegOptions(
    String url,
    String method,
    String statusUrl,
    String statusMethod,
    Set<String> statusEvents,
    boolean machineDetection,
    String machineDetectionUrl) {

  static LegOptions from(Attributes attributes) {
    return new LegOptions(
        attributes.text("url", ""),
        attributes.method("method", "POST"),
        attributes.text("statusCallback", ""),
        attributes.method("statusCallbackMethod", "POST"),
        attributes.words("statusCallbackEvent", "completed"),
        !attributes.text("machineDetection", "").isEmpty(),
        attributes.text("amdStatusCallback", ""));
  }
}

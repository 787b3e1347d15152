package dev.onetouch.telephony.sandbox.document;

/// Record what the person says. `timeoutSeconds` is silence, 0 never ends it.
public record Record(
    String action,
    String method,
    int timeoutSeconds,
    int maxLengthSeconds,
    String finishOnKey,
    boolean playBeep,
    boolean trim,
    String statusUrl,
    String statusMethod,
    java.util.Set<String> statusEvents)
    implements Verb {

  static Record from(Attributes attributes) {
    return new Record(
        attributes.text("action", ""),
        attributes.method("method", "POST"),
        attributes.whole("timeout", 5, 0, 3600),
        attributes.whole("maxLength", 3600, 1, 14_400),
        attributes.text("finishOnKey", "1234567890*#"),
        attributes.flag("playBeep", true),
        "trim-silence"
            .equals(attributes.oneOf("trim", "trim-silence", "trim-silence", "do-not-trim")),
        attributes.text("recordingStatusCallback", ""),
        attributes.method("recordingStatusCallbackMethod", "POST"),
        attributes.words("recordingStatusCallbackEvent", "completed"));
  }
}

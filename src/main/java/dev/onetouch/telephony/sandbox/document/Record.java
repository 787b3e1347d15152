package dev.onetouch.telephony.sandbox.document;

/// Record what the person says. `timeoutSeconds` is silence, 0 never ends it. With a `transcribeUrl` the words
/// are written down and told there.
public record Record(
    String action,
    String method,
    int timeoutSeconds,
    int maxLengthSeconds,
    String finishOnKey,
    boolean playBeep,
    boolean trim,
    String transcribeUrl,
    String statusUrl,
    String statusMethod,
    java.util.Set<String> statusEvents)
    implements Verb {

  private static final int LONGEST_SECONDS = 3_600;
  private static final int LONGEST_TRANSCRIBED_SECONDS = 120;

  static Record from(Attributes attributes) {
    String transcribeUrl = attributes.text("transcribeCallback", "");
    boolean transcribed = attributes.flag("transcribe", false) || !transcribeUrl.isEmpty();
    return new Record(
        attributes.text("action", ""),
        attributes.method("method", "POST"),
        attributes.whole("timeout", 5, 0, 3600),
        attributes.whole(
            "maxLength", transcribed ? LONGEST_TRANSCRIBED_SECONDS : LONGEST_SECONDS, 1, 14_400),
        attributes.text("finishOnKey", "1234567890*#"),
        attributes.flag("playBeep", true),
        "trim-silence"
            .equals(attributes.oneOf("trim", "trim-silence", "trim-silence", "do-not-trim")),
        transcribeUrl,
        attributes.text("recordingStatusCallback", ""),
        attributes.method("recordingStatusCallbackMethod", "POST"),
        attributes.words("recordingStatusCallbackEvent", "completed"));
  }
}

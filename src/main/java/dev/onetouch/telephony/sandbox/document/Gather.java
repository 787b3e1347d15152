package dev.onetouch.telephony.sandbox.document;

import java.util.List;

/// Listen for keys or words while and after prompts are heard. An empty `action` is the current
/// document; `finishOnKey` is one key or empty; `numDigits` 0 is no limit; `speechTimeoutSeconds`
/// -1 is `auto`.
public record Gather(
    String action,
    String method,
    boolean keys,
    boolean speech,
    int timeoutSeconds,
    int speechTimeoutSeconds,
    String finishOnKey,
    int numDigits,
    boolean actionOnEmptyResult,
    boolean bargeIn,
    String language,
    String partialResultUrl,
    String partialResultMethod,
    List<Prompt> prompts)
    implements Verb {

  /// The speech timeout that lets Twilio decide when a person has finished.
  public static final int AUTO = -1;

  public Gather {
    prompts = List.copyOf(prompts);
  }

  static Gather from(Attributes attributes, List<Prompt> prompts) {
    String input = attributes.text("input", "dtmf");
    int timeout = attributes.whole("timeout", 5, 0, 3600);
    String speechTimeout = attributes.text("speechTimeout", "");
    return new Gather(
        attributes.text("action", ""),
        attributes.method("method", "POST"),
        input.contains("dtmf"),
        input.contains("speech"),
        timeout,
        speechTimeout.equals("auto") ? AUTO : attributes.whole("speechTimeout", timeout, 1, 3600),
        finishKey(attributes),
        attributes.whole("numDigits", 0, 1, 1000),
        attributes.flag("actionOnEmptyResult", false),
        attributes.flag("bargeIn", true),
        attributes.text("language", "en-US"),
        attributes.text("partialResultCallback", ""),
        attributes.method("partialResultCallbackMethod", "POST"),
        prompts);
  }

  private static String finishKey(Attributes attributes) {
    String key = attributes.text("finishOnKey", "#");
    return key.isEmpty() || key.matches("[0-9*#]") ? key : "#";
  }
}

package dev.onetouch.telephony.sandbox.document;

import java.util.List;
import java.util.Set;

/// Connect the call to somebody else. An empty `action` falls through to the next verb, an empty
/// `callerId` shows the caller's own number.
public record Dial(
    String action,
    String method,
    int timeoutSeconds,
    int timeLimitSeconds,
    String callerId,
    boolean answerOnBridge,
    boolean hangupOnStar,
    boolean sequential,
    String record,
    String recordingStatusUrl,
    Set<String> recordingStatusEvents,
    List<Noun> nouns)
    implements Verb {

  private static final int LONGEST_CALL_SECONDS = 86_400;

  public Dial {
    nouns = List.copyOf(nouns);
  }

  static Dial from(Attributes attributes, List<Noun> nouns) {
    return new Dial(
        attributes.text("action", ""),
        attributes.method("method", "POST"),
        attributes.whole("timeout", 30, 5, 600),
        attributes.whole("timeLimit", 14_400, 1, LONGEST_CALL_SECONDS),
        attributes.text("callerId", ""),
        attributes.flag("answerOnBridge", false),
        attributes.flag("hangupOnStar", false),
        attributes.flag("sequential", false),
        attributes.text("record", "do-not-record"),
        attributes.text("recordingStatusCallback", ""),
        attributes.words("recordingStatusCallbackEvent", "completed"),
        nouns);
  }

  /// Whether the two are recorded once they talk.
  public boolean recorded() {
    return record.startsWith("record-from") || record.equals("true");
  }
}

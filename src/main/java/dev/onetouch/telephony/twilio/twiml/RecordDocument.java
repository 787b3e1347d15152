package dev.onetouch.telephony.twilio.twiml;

import java.util.List;
import java.util.Map;

/// Takes a message: what is wanted of the caller, a tone, the recording. `0` and `#` end it, silence too; `action` is asked in
/// every case, also when nothing was recorded.
///
/// @param action also where a key goes that is pressed before the tone
/// @param maxSeconds the longest message, 1 or more; with a transcript at most [#MAX_TRANSCRIBED_SECONDS]
/// @param statusUrl told when the recording is complete, or that there is none
/// @param transcriptUrl told what was said; empty for no transcript
public record RecordDocument(
    String action,
    List<TwimlPrompt> prompts,
    int maxSeconds,
    String statusUrl,
    String transcriptUrl)
    implements TwimlDocument {
  /// Of longer recordings Twilio makes no transcript.
  public static final int MAX_TRANSCRIBED_SECONDS = 120;

  public RecordDocument {
    prompts = TwimlPrompt.fitted(prompts);
    maxSeconds =
        transcriptUrl.isEmpty() ? maxSeconds : Math.min(maxSeconds, MAX_TRANSCRIBED_SECONDS);
  }

  @Override
  public String template() {
    return "record";
  }

  @Override
  public Audience audience() {
    return Audience.CALLER;
  }

  @Override
  public Map<String, Object> variables() {
    return Map.of(
        "action",
        action,
        "prompts",
        prompts,
        "maxSeconds",
        maxSeconds,
        "statusUrl",
        statusUrl,
        "transcriptUrl",
        transcriptUrl);
  }
}

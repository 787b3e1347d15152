package dev.onetouch.telephony.twilio.twiml;

import java.util.List;
import java.util.Map;

/// On an agent's phone: who calls and why, and a key to accept. Without a key it hangs up, so that
/// no voicemail gets a caller.
///
/// @param action where the key goes
/// @param keySeconds to press it after the words, 1 or more
/// @param noKey said before hanging up
public record WhisperDocument(
    String action, List<TwimlPrompt> prompts, int keySeconds, List<TwimlPrompt> noKey)
    implements TwimlDocument {
  public WhisperDocument {
    prompts = TwimlPrompt.fitted(prompts);
    noKey = TwimlPrompt.fitted(noKey);
  }

  @Override
  public String template() {
    return "whisper";
  }

  @Override
  public Audience audience() {
    return Audience.AGENT;
  }

  @Override
  public Map<String, Object> variables() {
    return Map.of("action", action, "prompts", prompts, "keySeconds", keySeconds, "noKey", noKey);
  }
}

package dev.onetouch.telephony.twilio.twiml;

import java.util.List;
import java.util.Map;

/// One round of waiting: the position and what else is said, then music, keys live throughout.
///
/// @param action asked at the end of the round or at the first key
/// @param music addresses of recordings, about 20 s together; empty for silence
/// @param silentSeconds how long the round lasts without music, 1 or more
public record WaitDocument(
    String action, List<TwimlPrompt> prompts, List<String> music, int silentSeconds)
    implements TwimlDocument {
  public WaitDocument {
    prompts = TwimlPrompt.fitted(prompts);
    music = List.copyOf(music);
  }

  @Override
  public String template() {
    return "wait";
  }

  @Override
  public Audience audience() {
    return Audience.CALLER;
  }

  @Override
  public Map<String, Object> variables() {
    return Map.of(
        "action", action, "prompts", prompts, "music", music, "silentSeconds", silentSeconds);
  }
}

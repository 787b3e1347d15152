package dev.onetouch.telephony.twilio.twiml;

import java.util.List;
import java.util.Map;

/// The last words, and the end of the call unless a key is pressed while they are said.
public record GoodbyeDocument(String action, List<TwimlPrompt> prompts) implements TwimlDocument {
  public GoodbyeDocument {
    prompts = TwimlPrompt.fitted(prompts);
  }

  @Override
  public String template() {
    return "goodbye";
  }

  @Override
  public Audience audience() {
    return Audience.CALLER;
  }

  @Override
  public Map<String, Object> variables() {
    return Map.of("action", action, "prompts", prompts);
  }
}

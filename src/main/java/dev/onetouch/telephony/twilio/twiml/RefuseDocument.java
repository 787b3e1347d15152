package dev.onetouch.telephony.twilio.twiml;

import java.util.List;
import java.util.Map;

/// An agent's leg that may not be connected any more: the caller has gone, a colleague was faster.
public record RefuseDocument(List<TwimlPrompt> prompts) implements TwimlDocument {
  public RefuseDocument {
    prompts = TwimlPrompt.fitted(prompts);
  }

  @Override
  public String template() {
    return "refuse";
  }

  @Override
  public Audience audience() {
    return Audience.AGENT;
  }

  @Override
  public Map<String, Object> variables() {
    return Map.of("prompts", prompts);
  }
}

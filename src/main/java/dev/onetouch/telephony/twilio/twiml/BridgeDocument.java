package dev.onetouch.telephony.twilio.twiml;

import java.util.Map;

/// The agent's document ends here, and by that the two are connected.
public record BridgeDocument() implements TwimlDocument {
  @Override
  public String template() {
    return "bridge";
  }

  @Override
  public Audience audience() {
    return Audience.BRIDGE;
  }

  @Override
  public Map<String, Object> variables() {
    return Map.of();
  }
}

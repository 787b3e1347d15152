package dev.onetouch.telephony.twilio.voice;

import dev.onetouch.cases.AgentId;

/// The name an agent's browser registers under: letters, digits and `_`, whatever the agent's id holds.
public final class ClientIdentity {
  private ClientIdentity() {}

  public static String of(AgentId agent) {
    StringBuilder identity = new StringBuilder();
    agent.value().codePoints().forEach(c -> {
      boolean plain = c < 128 && Character.isLetterOrDigit(c);
      identity.append(plain ? Character.toString(c) : "_" + Integer.toHexString(c) + "_");
    });
    return identity.toString();
  }
}

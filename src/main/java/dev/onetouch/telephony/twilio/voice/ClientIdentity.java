package dev.onetouch.telephony.twilio.voice;

/// The name an agent's browser registers under: letters, digits and `_`, whatever the agent's id holds.
public final class ClientIdentity {
  private ClientIdentity() {}

  public static String of(String agentId) {
    StringBuilder identity = new StringBuilder();
    agentId.codePoints().forEach(c -> {
      boolean plain = c < 128 && Character.isLetterOrDigit(c);
      identity.append(plain ? Character.toString(c) : "_" + Integer.toHexString(c) + "_");
    });
    return identity.toString();
  }
}

package dev.onetouch.telephony.sandbox.exchange;

import java.util.Map;

/// A call somebody places to the account. `from` is whatever the network says (`+1...`, a keypad
/// spelling, `anonymous`, `sip:...`, or `client:...` with an application); the other fields may be
/// empty, and `parameters` are a browser's own.
public record PlacedCall(
    String from,
    String to,
    String callerName,
    String forwardedFrom,
    String attestation,
    String applicationSid,
    Map<String, String> parameters) {

  public PlacedCall {
    parameters = Map.copyOf(parameters);
  }

  public static PlacedCall between(String from, String to) {
    return new PlacedCall(from, to, "", "", "", "", Map.of());
  }
}

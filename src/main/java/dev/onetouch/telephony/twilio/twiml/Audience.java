package dev.onetouch.telephony.twilio.twiml;

/// Who hears a document. The house's rules differ: a caller must never be left without a way on,
/// and an agent's document that merely ends connects the two.
public enum Audience {
  CALLER,
  /// An agent's phone or browser, before it is connected. Ends in `Hangup`.
  AGENT,
  /// An agent's leg of a call of ours: it waits in a room, where the customer joins it. Ends in a `Dial`
  /// that comes back.
  ROOM,
  /// The agent has accepted. Empty, for its end is the connection.
  BRIDGE
}

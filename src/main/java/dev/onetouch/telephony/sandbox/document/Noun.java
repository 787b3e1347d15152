package dev.onetouch.telephony.sandbox.document;

import java.util.Map;

/// Whom a `<Dial>` connects to.
public sealed interface Noun {

  /// A noun that becomes a leg of its own.
  sealed interface Callee extends Noun {

    /// The address as Twilio writes it: `+1...`, `client:...` or `sip:...`.
    String address();

    LegOptions options();

    /// What a browser gets to know besides the call; empty for everybody else.
    default Map<String, String> parameters() {
      return Map.of();
    }
  }

  /// A telephone number.
  record NumberNoun(String address, String sendDigits, LegOptions options) implements Callee {}

  /// A browser or an application, by identity.
  record ClientNoun(String identity, Map<String, String> parameters, LegOptions options)
      implements Callee {

    public ClientNoun {
      parameters = Map.copyOf(parameters);
    }

    @Override
    public String address() {
      return "client:" + identity;
    }
  }

  /// A SIP address.
  record SipNoun(String address, LegOptions options) implements Callee {}

  /// A room, by name.
  record ConferenceNoun(String name, ConferenceOptions options) implements Noun {}
}

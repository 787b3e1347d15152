package dev.onetouch.telephony.twilio.twiml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// One agent's device, rung by the caller's own `Dial`. Each is an offer of its own.
public sealed interface RingTarget {
  /// The document it hears before it is connected.
  String answerUrl();

  /// Where its progress is reported.
  String statusUrl();

  /// A browser.
  ///
  /// @param identity whom the browser signed in as
  /// @param parameters what the desk is told with the ring (offer, why, case, customer), in this
  ///   order; values are cut to 200 characters, for they travel in a SIP header
  record Browser(
      String identity, String answerUrl, String statusUrl, Map<String, String> parameters)
      implements RingTarget {
    private static final int MAX_VALUE_CHARACTERS = 200;

    public Browser {
      Map<String, String> cut = new LinkedHashMap<>();
      parameters.forEach(
          (name, value) -> cut.put(name, XmlText.spoken(value, MAX_VALUE_CHARACTERS)));
      parameters = Collections.unmodifiableMap(cut);
    }
  }

  /// A telephone; whoever answers it hears a whisper and presses 1.
  record Phone(String number, String answerUrl, String statusUrl) implements RingTarget {}
}

package dev.onetouch.telephony.sandbox.exchange;

import java.util.Map;

/// What is known of a leg from its first moment. `extras` ride in every webhook about it
/// (`CallerName`, `StirVerstat` ...), `parameters` are the custom ones a browser gets.
record LegStart(
    String sid,
    String parent,
    String from,
    String to,
    Direction direction,
    String numberSid,
    Map<String, String> extras,
    Map<String, String> parameters) {

  LegStart {
    extras = Map.copyOf(extras);
    parameters = Map.copyOf(parameters);
  }
}

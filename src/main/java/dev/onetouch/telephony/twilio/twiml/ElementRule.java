package dev.onetouch.telephony.twilio.twiml;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What may stand in an element.
///
/// @param required attributes that must be there
/// @param text what its text may be; [#NO_TEXT] where none may stand
record ElementRule(
    Map<String, AttributeRule> attributes,
    Set<String> required,
    Set<String> children,
    AttributeRule text) {
  static final AttributeRule NO_TEXT =
      value -> value.isEmpty() ? Optional.empty() : Optional.of("no text");
}

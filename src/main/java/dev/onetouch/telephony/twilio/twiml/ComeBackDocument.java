package dev.onetouch.telephony.twilio.twiml;

import java.util.Map;

/// A moment's silence, then the same question again: for a turn whose outcome is still open.
///
/// @param seconds 1 or more; keys do not work meanwhile, so keep it at 1 or 2
public record ComeBackDocument(String url, int seconds) implements TwimlDocument {
  @Override
  public String template() {
    return "come-back";
  }

  @Override
  public Audience audience() {
    return Audience.CALLER;
  }

  @Override
  public Map<String, Object> variables() {
    return Map.of("url", url, "seconds", seconds);
  }
}

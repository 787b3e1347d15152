package dev.onetouch.telephony.twilio.twiml;

import java.util.List;
import java.util.Map;

/// Rings the duty line: whoever answers is connected at once.
///
/// @param prompts said before; may be empty. A key pressed meanwhile goes to `keysAction`
/// @param callerId empty for the caller's own number
public record DutyLineDocument(
    List<TwimlPrompt> prompts,
    String keysAction,
    String dialAction,
    int ringSeconds,
    String callerId,
    String number)
    implements TwimlDocument {
  public DutyLineDocument {
    prompts = TwimlPrompt.fitted(prompts);
  }

  @Override
  public String template() {
    return "duty-line";
  }

  @Override
  public Audience audience() {
    return Audience.CALLER;
  }

  @Override
  public Map<String, Object> variables() {
    return Map.of(
        "prompts",
        prompts,
        "keysAction",
        keysAction,
        "dialAction",
        dialAction,
        "ringSeconds",
        ringSeconds,
        "callerId",
        callerId,
        "number",
        number);
  }
}

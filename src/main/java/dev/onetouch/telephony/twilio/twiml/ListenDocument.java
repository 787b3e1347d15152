package dev.onetouch.telephony.twilio.twiml;

import java.util.List;
import java.util.Map;

/// Says the prompts and takes an answer, silence included: `action` is asked in every case.
///
/// @param action where the answer goes
/// @param language for speech, such as `en-US`; empty is Twilio's default
/// @param hints words likely to be spoken; at most 500 of at most 100 characters are passed on
/// @param timeoutSeconds of silence after the prompts, 1 or more
/// @param digits how many keys end the input; 0 when only the pause or the finish key does
/// @param finishOnKey one key; empty for none
public record ListenDocument(
    String action,
    List<TwimlPrompt> prompts,
    ListenInput input,
    String language,
    List<String> hints,
    int timeoutSeconds,
    int digits,
    String finishOnKey)
    implements TwimlDocument {
  private static final int MAX_HINTS = 500;
  private static final int MAX_HINT_CHARACTERS = 100;

  public ListenDocument {
    prompts = TwimlPrompt.fitted(prompts);
    hints =
        hints.stream()
            .map(hint -> XmlText.spoken(hint.replace(',', ' '), MAX_HINT_CHARACTERS))
            .filter(hint -> !hint.isEmpty())
            .limit(MAX_HINTS)
            .toList();
  }

  @Override
  public String template() {
    return "listen";
  }

  @Override
  public Audience audience() {
    return Audience.CALLER;
  }

  @Override
  public Map<String, Object> variables() {
    return Map.of(
        "action",
        action,
        "prompts",
        prompts,
        "input",
        input.twiml(),
        "speech",
        input == ListenInput.KEYS_AND_SPEECH,
        "language",
        language,
        "hints",
        String.join(",", hints),
        "timeoutSeconds",
        timeoutSeconds,
        "digits",
        digits,
        "finishOnKey",
        finishOnKey);
  }
}

package dev.onetouch.telephony.twilio.twiml;

import java.util.List;
import java.util.Map;

/// Rings agents from the caller's own leg: up to three browsers side by side, or one phone.
///
/// @param prompts said before the ringing; may be empty. A key pressed meanwhile goes to
///   `keysAction`
/// @param dialAction asked when the ringing or the conversation is over
/// @param ringSeconds 5 to 600; Twilio adds about five
/// @param callerId the number agents see; for phones one of the company's own
public record RingAgentsDocument(
    List<TwimlPrompt> prompts,
    String keysAction,
    String dialAction,
    int ringSeconds,
    String callerId,
    List<RingTarget> targets)
    implements TwimlDocument {
  public static final int MAX_BROWSERS = 3;

  public RingAgentsDocument {
    prompts = TwimlPrompt.fitted(prompts);
    targets = List.copyOf(targets);
    boolean onePhone = targets.size() == 1 && targets.getFirst() instanceof RingTarget.Phone;
    boolean browsers =
        !targets.isEmpty()
            && targets.size() <= MAX_BROWSERS
            && targets.stream().allMatch(RingTarget.Browser.class::isInstance);
    // The first phone to be answered takes the call, a voicemail too, so phones never ring beside
    // anything.
    if (!onePhone && !browsers) {
      throw new IllegalArgumentException("ring one phone, or one to three browsers");
    }
  }

  @Override
  public String template() {
    return "ring-agents";
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
        "browsers",
        targets.stream().filter(RingTarget.Browser.class::isInstance).toList(),
        "phones",
        targets.stream().filter(RingTarget.Phone.class::isInstance).toList());
  }
}

package dev.onetouch.telephony.twilio.twiml;

import java.util.List;
import java.util.Map;

/// A caller or customer joins whoever waits in the room.
///
/// @param action where a key goes that is pressed while the prompts are said, and where the leg
///   comes back to from the room
/// @param room names it, without any personal data
/// @param waitUrl what is heard while nobody else is there
/// @param ends whether the room ends for everybody when this leg leaves it
public record CustomerRoomDocument(
    List<TwimlPrompt> prompts, String action, String room, String waitUrl, boolean ends)
    implements TwimlDocument {
  public CustomerRoomDocument {
    prompts = TwimlPrompt.fitted(prompts);
  }

  @Override
  public String template() {
    return "room-customer";
  }

  @Override
  public Audience audience() {
    return Audience.CALLER;
  }

  @Override
  public Map<String, Object> variables() {
    return Map.of("prompts", prompts, "action", action, "room", room, "waitUrl", waitUrl, "ends", ends);
  }
}

package dev.onetouch.telephony.twilio.twiml;

import java.util.List;
import java.util.Map;

/// An agent waits in a room for the customer who is being called.
///
/// @param action where the leg comes back to from the room
/// @param room names it, without any personal data
/// @param waitUrl what is heard while nobody else is there
/// @param ends whether the room ends for everybody when this leg leaves it
public record AgentRoomDocument(
    List<TwimlPrompt> prompts, String action, String room, String waitUrl, boolean ends)
    implements TwimlDocument {
  public AgentRoomDocument {
    prompts = TwimlPrompt.fitted(prompts);
  }

  @Override
  public String template() {
    return "room-agent";
  }

  @Override
  public Audience audience() {
    return Audience.ROOM;
  }

  @Override
  public Map<String, Object> variables() {
    return Map.of("prompts", prompts, "action", action, "room", room, "waitUrl", waitUrl, "ends", ends);
  }
}

package dev.onetouch.telephony.twilio.twiml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One or more documents of every kind, so that each branch of each template is tried.
final class TemplateSamples {
  private static final String ACTION = "https://phone.example.com/voice/turn?call=c&turn=t";
  private static final String STATUS = "/voice/leg?offer=o";
  private static final String SHOWN = "+16195550199";
  private static final String ROOM = "room-0199c3d2-7a10-7000-8000-000000000001";
  private static final String WAIT = "https://phone.example.com/voice/room-wait";
  private static final TwimlPrompt MUSIC =
      new TwimlPrompt.Audio("https://phone.example.com/audio/hold.wav?a=1&b=2");

  private TemplateSamples() {}

  /// @param text what stands wherever callers, customers or administrators choose the words
  static List<TwimlDocument> saying(String text) {
    TwimlPrompt words = new TwimlPrompt.Words("Hello " + text, "en-US", "Polly.Joanna-Neural");
    TwimlPrompt plain = new TwimlPrompt.Words("Hello " + text, "", "");
    List<TwimlPrompt> both = List.of(words, MUSIC, plain);
    return List.of(
        new ListenDocument(
            ACTION, both, ListenInput.KEYS_AND_SPEECH, "en-US", List.of("bill", text), 5, 0, "#"),
        new ListenDocument(ACTION, List.of(), ListenInput.KEYS, "", List.of(), 1, 8, ""),
        ringing(List.of(), List.of(browser("maria", text))),
        ringing(both, List.of(browser("maria", text), browser("luis", text), browser("ana", text))),
        ringing(both, List.of(new RingTarget.Phone("+16195550111", ACTION, STATUS))),
        new DutyLineDocument(both, ACTION, ACTION, 30, SHOWN, "+16195550100"),
        new DutyLineDocument(List.of(), ACTION, ACTION, 30, "", "+16195550100"),
        new WaitDocument(ACTION, both, List.of("/audio/hold.wav", "/audio/hold.wav"), 20),
        new WaitDocument(ACTION, List.of(), List.of(), 20),
        new RecordDocument(ACTION, both, 180, STATUS, ""),
        new RecordDocument(ACTION, List.of(), 180, STATUS, STATUS),
        new CustomerRoomDocument(both, ACTION, ROOM, WAIT, true),
        new CustomerRoomDocument(List.of(), ACTION, ROOM, WAIT, false),
        new AgentRoomDocument(both, ACTION, ROOM, WAIT, true),
        new AgentRoomDocument(List.of(), ACTION, ROOM, WAIT, false),
        new ComeBackDocument(ACTION, 1),
        new GoodbyeDocument(ACTION, both),
        new WhisperDocument(ACTION, both, 10, both),
        new BridgeDocument(),
        new RefuseDocument(both));
  }

  private static TwimlDocument ringing(List<TwimlPrompt> prompts, List<RingTarget> targets) {
    return new RingAgentsDocument(prompts, ACTION, ACTION, 20, SHOWN, targets);
  }

  private static RingTarget browser(String identity, String text) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("offer", "o-1");
    parameters.put("customer", "Dana " + text);
    return new RingTarget.Browser(identity, ACTION, STATUS, parameters);
  }
}

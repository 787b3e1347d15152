package dev.onetouch.telephony.twilio.twiml;

import static dev.onetouch.telephony.twilio.twiml.AttributeRule.address;
import static dev.onetouch.telephony.twilio.twiml.AttributeRule.anything;
import static dev.onetouch.telephony.twilio.twiml.AttributeRule.matching;
import static dev.onetouch.telephony.twilio.twiml.AttributeRule.number;
import static dev.onetouch.telephony.twilio.twiml.AttributeRule.oneOf;
import static dev.onetouch.telephony.twilio.twiml.AttributeRule.severalOf;
import static dev.onetouch.telephony.twilio.twiml.AttributeRule.text;
import static dev.onetouch.telephony.twilio.twiml.ElementRule.NO_TEXT;
import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/// The part of TwiML we speak: the verbs we use, with the attributes we understand. Source:
/// Twilio's reference of each verb.
final class TwimlVocabulary {
  private static final AttributeRule METHOD = oneOf("GET", "POST");
  private static final AttributeRule TRUTH = oneOf("true", "false");
  private static final AttributeRule LANGUAGE =
      matching("[a-z]{2,3}(-[A-Za-z]{2,4}){1,2}", "a language and region such as en-US");
  private static final AttributeRule REPEATS = number(0, 1000);
  private static final AttributeRule KEYS = matching("[0-9*#]?", "one key, or empty");
  private static final AttributeRule E164 =
      matching("\\+[1-9][0-9]{6,14}", "a number such as +16195550100");
  private static final AttributeRule CALLER_ID =
      matching(
          "\\+[1-9][0-9]{6,14}|client:\\w+",
          "a number such as +16195550100, or client: and an identity");
  private static final AttributeRule IDENTITY =
      matching("\\w{1,121}", "1 to 121 letters, digits or _");
  private static final AttributeRule LEG_EVENTS =
      severalOf("initiated", "ringing", "answered", "completed");
  private static final Map<String, AttributeRule> LEG =
      Map.of(
          "url",
          address(),
          "method",
          METHOD,
          "statusCallback",
          address(),
          "statusCallbackMethod",
          METHOD,
          "statusCallbackEvent",
          LEG_EVENTS);

  static final Map<String, ElementRule> ELEMENTS =
      Map.ofEntries(
          entry(
              "Response",
              new ElementRule(
                  Map.of(),
                  Set.of(),
                  Set.of(
                      "Say",
                      "Play",
                      "Pause",
                      "Gather",
                      "Dial",
                      "Record",
                      "Redirect",
                      "Hangup",
                      "Reject"),
                  NO_TEXT)),
          entry(
              "Say",
              new ElementRule(
                  Map.of(
                      "voice",
                      matching(
                          "man|woman|(Polly|Google)\\.[\\w-]+", "man, woman, Polly.* or Google.*"),
                      "language",
                      LANGUAGE,
                      "loop",
                      REPEATS),
                  Set.of(),
                  Set.of(),
                  text(XmlText.MAX_SAY_CHARACTERS))),
          entry("Play", new ElementRule(Map.of("loop", REPEATS), Set.of(), Set.of(), address())),
          entry(
              "Pause",
              new ElementRule(Map.of("length", number(1, 600)), Set.of(), Set.of(), NO_TEXT)),
          entry("Gather", gather()),
          entry(
              "Dial",
              new ElementRule(
                  Map.of(
                      "action",
                      address(),
                      "method",
                      METHOD,
                      "timeout",
                      number(5, 600),
                      "timeLimit",
                      number(1, 86_400),
                      "callerId",
                      CALLER_ID,
                      "answerOnBridge",
                      TRUTH,
                      "hangupOnStar",
                      TRUTH,
                      "record",
                      oneOf(
                          "do-not-record",
                          "record-from-answer",
                          "record-from-ringing",
                          "record-from-answer-dual",
                          "record-from-ringing-dual")),
                  Set.of(),
                  Set.of("Number", "Client", "Conference"),
                  NO_TEXT)),
          entry("Conference", conference()),
          entry("Number", new ElementRule(LEG, Set.of(), Set.of(), E164)),
          entry("Client", new ElementRule(LEG, Set.of(), Set.of("Identity", "Parameter"), NO_TEXT)),
          entry("Identity", new ElementRule(Map.of(), Set.of(), Set.of(), IDENTITY)),
          entry(
              "Parameter",
              new ElementRule(
                  Map.of("name", IDENTITY, "value", text(500)),
                  Set.of("name", "value"),
                  Set.of(),
                  NO_TEXT)),
          entry("Record", record()),
          entry(
              "Redirect", new ElementRule(Map.of("method", METHOD), Set.of(), Set.of(), address())),
          entry("Hangup", new ElementRule(Map.of(), Set.of(), Set.of(), NO_TEXT)),
          entry(
              "Reject",
              new ElementRule(
                  Map.of("reason", oneOf("rejected", "busy")), Set.of(), Set.of(), NO_TEXT)));

  private TwimlVocabulary() {}

  private static ElementRule conference() {
    // Left out they mean a beep, foreign music, and a room that goes on with one person in it.
    return new ElementRule(
        Map.of(
            "beep",
            oneOf("true", "false", "onEnter", "onExit"),
            "startConferenceOnEnter",
            TRUTH,
            "endConferenceOnExit",
            TRUTH,
            "waitUrl",
            address(),
            "waitMethod",
            METHOD),
        Set.of("beep", "endConferenceOnExit", "waitUrl"),
        Set.of(),
        matching("[A-Za-z0-9_-]{1,128}", "1 to 128 letters, digits, - or _"));
  }

  private static ElementRule record() {
    // Without an action a Record asks for the same document again and loops.
    return new ElementRule(
        Map.ofEntries(
            entry("action", address()),
            entry("method", METHOD),
            entry("timeout", number(0, 600)),
            entry("finishOnKey", matching("[0-9*#]{1,12}", "one or more keys")),
            entry("maxLength", number(1, 14_400)),
            entry("playBeep", TRUTH),
            entry("recordingStatusCallback", address()),
            entry("recordingStatusCallbackMethod", METHOD),
            entry("recordingStatusCallbackEvent", severalOf("in-progress", "completed", "absent")),
            entry("transcribe", TRUTH),
            entry("transcribeCallback", address())),
        Set.of("action"),
        Set.of(),
        NO_TEXT);
  }

  private static ElementRule gather() {
    // Without an action a Gather asks for the same document again and loops.
    return new ElementRule(
        Map.ofEntries(
            entry("action", address()),
            entry("method", METHOD),
            entry("timeout", number(1, 600)),
            entry("finishOnKey", KEYS),
            entry("numDigits", number(1, 100)),
            entry("input", oneOf("dtmf", "speech", "dtmf speech", "speech dtmf")),
            entry("speechTimeout", matching("auto|[1-9][0-9]?", "auto, or seconds")),
            entry("hints", anything()),
            entry("language", LANGUAGE),
            entry("speechModel", text(64)),
            entry("profanityFilter", TRUTH),
            entry("actionOnEmptyResult", TRUTH),
            entry("bargeIn", TRUTH)),
        Set.of("action"),
        Set.of("Say", "Play", "Pause"),
        NO_TEXT);
  }
}

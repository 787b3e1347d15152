package dev.onetouch.telephony.twilio.twiml;

/// Verbs after which the same document never goes on.
final class TwimlEnding {
  private TwimlEnding() {}

  static boolean of(TwimlElement verb) {
    return switch (verb.name()) {
      case "Redirect", "Hangup", "Reject", "Record" -> true;
      case "Dial" -> verb.attributes().containsKey("action");
      case "Gather" -> verb.attribute("actionOnEmptyResult").equals("true");
      default -> false;
    };
  }
}

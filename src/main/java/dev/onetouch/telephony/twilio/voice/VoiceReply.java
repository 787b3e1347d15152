package dev.onetouch.telephony.twilio.voice;

/// What a webhook is answered with. An empty document goes out without a body.
public record VoiceReply(int status, String document) {
  static final VoiceReply NOTED = new VoiceReply(204, "");
  /// It could not be taken in; the carrier is to tell it again.
  static final VoiceReply TELL_AGAIN = new VoiceReply(503, "");
  static final VoiceReply FORBIDDEN = new VoiceReply(403, "");
  static final VoiceReply BAD = new VoiceReply(400, "");
  static final VoiceReply TOO_LARGE = new VoiceReply(413, "");
  static final VoiceReply NOT_FOUND = new VoiceReply(404, "");

  static VoiceReply twiml(String document) {
    return new VoiceReply(200, document);
  }
}

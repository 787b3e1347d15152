package dev.onetouch.telephony.twilio.twiml;

/// What a caller may answer with. Never speech alone: the key to a person always works.
public enum ListenInput {
  KEYS("dtmf"),
  KEYS_AND_SPEECH("dtmf speech");

  private final String twiml;

  ListenInput(String twiml) {
    this.twiml = twiml;
  }

  String twiml() {
    return twiml;
  }
}

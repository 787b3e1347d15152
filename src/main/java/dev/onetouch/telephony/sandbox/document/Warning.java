package dev.onetouch.telephony.sandbox.document;

/// A complaint with Twilio's error code.
public record Warning(int code, String sentence) {

  /// The document does not fit the schema; it is carried out as far as it does.
  static Warning schema(String sentence) {
    return new Warning(12200, sentence);
  }
}

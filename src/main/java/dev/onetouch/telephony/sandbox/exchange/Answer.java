package dev.onetouch.telephony.sandbox.exchange;

/// What comes of asking the exchange for something.
public sealed interface Answer<T> {

  /// It was done.
  record Done<T>(T value) implements Answer<T> {}

  /// It was not: an HTTP status, Twilio's error code and a sentence.
  record Refused<T>(int httpStatus, int code, String sentence) implements Answer<T> {}

  static <T> Answer<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Answer<T> refused(int httpStatus, int code, String sentence) {
    return new Refused<>(httpStatus, code, sentence);
  }

  static <T> Answer<T> notFound(String what) {
    return refused(404, 20404, "The requested resource " + what + " was not found");
  }
}

package dev.onetouch.telephony.twilio.signed;

/// What came of reading a body as a form.
public sealed interface FormReading {
  /// Any bytes are a form of some kind; odd ones are judged by whoever asks for a parameter.
  record Read(RawForm form) implements FormReading {}

  /// Not looked at. Twilio never sends this much; answer 413, and its fallback request is the next
  /// try.
  record TooLarge(int bytes) implements FormReading {}
}

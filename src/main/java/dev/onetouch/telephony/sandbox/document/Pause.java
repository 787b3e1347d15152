package dev.onetouch.telephony.sandbox.document;

/// Silence.
public record Pause(int lengthSeconds) implements Prompt {

  static Pause from(Attributes attributes) {
    return new Pause(attributes.whole("length", 1, 1, 14_400));
  }
}

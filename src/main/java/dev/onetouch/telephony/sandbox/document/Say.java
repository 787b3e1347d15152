package dev.onetouch.telephony.sandbox.document;

/// Words to be spoken. `loop` 0 means up to a thousand times.
public record Say(String text, String language, String voice, int loop) implements Prompt {

  static Say from(Element element, Attributes attributes) {
    return new Say(
        element.allText().strip().replaceAll("\\s+", " "),
        attributes.text("language", "en-US"),
        attributes.text("voice", "default"),
        attributes.whole("loop", 1, 0, 1000));
  }
}

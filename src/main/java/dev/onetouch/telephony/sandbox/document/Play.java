package dev.onetouch.telephony.sandbox.document;

/// Audio to be played, or keys to be sent when `digits` is not empty.
public record Play(String url, String digits, int loop) implements Prompt {

  static Play from(Element element, Attributes attributes) {
    return new Play(
        element.allText().strip(),
        attributes.text("digits", ""),
        attributes.whole("loop", 1, 0, 1000));
  }
}

package dev.onetouch.call;

/// Something a caller or an agent hears, in one language (BCP 47 tag).
public sealed interface Utterance {
  String language();

  /// The words, also of a recording.
  String text();

  record Spoken(String language, String text) implements Utterance {}

  record Played(String language, String source, String text) implements Utterance {}
}

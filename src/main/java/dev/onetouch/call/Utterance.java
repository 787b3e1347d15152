package dev.onetouch.call;

import dev.onetouch.flow.Wording;

/// Something a caller or an agent hears, in one language (BCP 47 tag).
public sealed interface Utterance {
  String language();

  /// The words, also of a recording.
  String text();

  record Spoken(String language, String text) implements Utterance {}

  /// @param source an address, or the name of something uploaded
  record Played(String language, String source, String text) implements Utterance {
    /// Whether it is kept outside the house.
    public boolean elsewhere() {
      return Wording.Audio.isAddress(source);
    }
  }
}

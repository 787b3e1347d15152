package dev.onetouch.admin.audio;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// The name of a file as prompts use it: letters of any language in their one spelling, digits, blanks and `. _ - ( )`.
final class AudioName {
  static final int MAX_CHARACTERS = 80;
  private static final Pattern ACCEPTED = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._()-]{0," + (MAX_CHARACTERS - 1) + "}");

  private AudioName() {}

  static Optional<String> of(String text) {
    String name = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    return Optional.of(name).filter(one -> ACCEPTED.matcher(one).matches());
  }
}

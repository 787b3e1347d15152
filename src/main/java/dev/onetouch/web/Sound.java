package dev.onetouch.web;

import java.time.Duration;
import java.util.Arrays;

/// A whole audio file.
///
/// @param contentType an audio type without parameters, such as `audio/mpeg`
/// @param digest SHA-256 of the bytes in hexadecimal; empty for one that nothing tells from others
/// @param length how long it plays; nothing when that is not known
/// @param bytes not to be changed by anybody
public record Sound(String contentType, String digest, Duration length, byte[] bytes) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Sound that
        && contentType.equals(that.contentType)
        && digest.equals(that.digest)
        && length.equals(that.length)
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * digest.hashCode() + Arrays.hashCode(bytes);
  }

  /// What is said in it is nobody's business in a log.
  @Override
  public String toString() {
    return "Sound[" + contentType + ", " + bytes.length + " bytes]";
  }
}

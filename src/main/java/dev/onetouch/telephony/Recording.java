package dev.onetouch.telephony;

import java.util.Arrays;

/// A recording as it is played.
///
/// @param contentType an audio type without parameters, such as `audio/mpeg`
/// @param bytes the whole file; neither side changes it
public record Recording(String contentType, byte[] bytes) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Recording that
        && contentType.equals(that.contentType)
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * contentType.hashCode() + Arrays.hashCode(bytes);
  }

  /// What was said is nobody's business in a log.
  @Override
  public String toString() {
    return "Recording[" + contentType + ", " + bytes.length + " bytes]";
  }
}

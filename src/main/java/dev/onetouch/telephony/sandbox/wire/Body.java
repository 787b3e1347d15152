package dev.onetouch.telephony.sandbox.wire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Reads the body of a request that came in, up to [#LONGEST_BYTES].
public final class Body {

  /// The longest body that is read.
  public static final int LONGEST_BYTES = 262_144;

  private Body() {}

  /// The whole body as UTF-8. Throws [IllegalArgumentException] when it is too long.
  public static String text(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LONGEST_BYTES + 1);
    if (bytes.length > LONGEST_BYTES) {
      throw new IllegalArgumentException("the body has more than " + LONGEST_BYTES + " bytes");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}

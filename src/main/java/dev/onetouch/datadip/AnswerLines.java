package dev.onetouch.datadip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Reads the lines of an HTTP answer and never more of them than allowed.
final class AnswerLines {
  private final InputStream in;
  private int bytesLeft;

  AnswerLines(InputStream in, int maxBytes) {
    this.in = in;
    this.bytesLeft = maxBytes;
  }

  /// The next line without its end.
  String next() throws IOException, DipFailed {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (bytesLeft-- > 0) {
      int read = in.read();
      if (read == -1) {
        throw new DipFailed(Trouble.CUT_SHORT);
      }
      if (read == '\n') {
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
      }
      line.write(read);
    }
    throw new DipFailed(Trouble.NOT_HTTP);
  }
}

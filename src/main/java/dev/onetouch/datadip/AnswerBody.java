package dev.onetouch.datadip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the body of an HTTP/1 answer, at most [#MAX_BYTES] of it, in each of the three ways it may be
/// framed.
record AnswerBody(AnswerHead head, InputStream in) {
  static final int MAX_BYTES = 64 * 1024;
  private static final int MAX_CHUNK_LINE_BYTES = 256;
  private static final int NO_BYTES = 0;
  private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");
  private static final Pattern CHUNK_SIZE = Pattern.compile("([0-9a-fA-F]{1,15})[ \t]*(;.*)?");

  byte[] read() throws IOException, DipFailed {
    List<String> codings = head.values("transfer-encoding");
    List<String> lengths = head.values("content-length").stream().distinct().toList();
    if (!codings.isEmpty()) {
      require(codings.size() == 1 && codings.getFirst().equalsIgnoreCase("chunked") && lengths.isEmpty());
      return chunks();
    }
    if (!lengths.isEmpty()) {
      require(lengths.size() == 1 && LENGTH.matcher(lengths.getFirst()).matches());
      return exactly(Long.parseLong(lengths.getFirst()), NO_BYTES);
    }
    byte[] read = in.readNBytes(MAX_BYTES + 1);
    return within(read.length) ? read : tooLarge();
  }

  private byte[] chunks() throws IOException, DipFailed {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    while (true) {
      Matcher size = CHUNK_SIZE.matcher(new AnswerLines(in, MAX_CHUNK_LINE_BYTES).next());
      require(size.matches());
      long bytes = Long.parseLong(size.group(1), 16);
      if (bytes == 0) {
        // Trailers may follow; the connection is closed on them.
        return body.toByteArray();
      }
      body.write(exactly(bytes, body.size()));
      require(new AnswerLines(in, 2).next().isEmpty());
    }
  }

  private byte[] exactly(long bytes, int already) throws IOException, DipFailed {
    if (!within(bytes + already)) {
      return tooLarge();
    }
    byte[] read = in.readNBytes((int) bytes);
    if (read.length < bytes) {
      throw new DipFailed(Trouble.CUT_SHORT);
    }
    return read;
  }

  private static boolean within(long bytes) {
    return bytes <= MAX_BYTES;
  }

  private static byte[] tooLarge() throws DipFailed {
    throw new DipFailed(Trouble.TOO_LARGE);
  }

  private static void require(boolean wellFramed) throws DipFailed {
    if (!wellFramed) {
      throw new DipFailed(Trouble.NOT_HTTP);
    }
  }
}

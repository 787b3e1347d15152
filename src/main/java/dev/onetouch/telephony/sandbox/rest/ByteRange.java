package dev.onetouch.telephony.sandbox.rest;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Answers the part of a file that a `Range` header asks for, so that a player can jump.
final class ByteRange {

  private static final Pattern ONE_RANGE = Pattern.compile("bytes=([0-9]{0,9})-([0-9]{0,9})");

  private ByteRange() {}

  /// The whole file for what is not one range of bytes, as HTTP has it; 416 for a range outside of it.
  static RestAnswer of(RestAnswer whole, String range) {
    Matcher asked = ONE_RANGE.matcher(range.strip());
    if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
      return with(whole, 200, "", whole.body());
    }
    int length = whole.body().length;
    boolean tail = asked.group(1).isEmpty();
    int last = tail || asked.group(2).isEmpty() ? length - 1 : Integer.parseInt(asked.group(2));
    int first = tail
        ? Math.max(0, length - Integer.parseInt(asked.group(2)))
        : Integer.parseInt(asked.group(1));
    if (first >= length || last < first) {
      return with(whole, 416, "bytes */" + length, new byte[0]);
    }
    int end = Math.min(last, length - 1);
    return with(
        whole,
        206,
        "bytes " + first + "-" + end + "/" + length,
        Arrays.copyOfRange(whole.body(), first, end + 1));
  }

  private static RestAnswer with(RestAnswer whole, int status, String range, byte[] body) {
    Map<String, String> headers =
        range.isEmpty()
            ? Map.of("Accept-Ranges", "bytes")
            : Map.of("Accept-Ranges", "bytes", "Content-Range", range);
    return new RestAnswer(status, whole.contentType(), headers, body);
  }
}

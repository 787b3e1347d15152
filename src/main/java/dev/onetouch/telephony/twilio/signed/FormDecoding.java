package dev.onetouch.telephony.twilio.signed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The WHATWG reading of a urlencoded form: pairs between `&`, name up to the first `=`, `+` for a
/// space, empty pieces skipped.
final class FormDecoding {
  private FormDecoding() {}

  static List<RawForm.Parameter> pairs(byte[] body) {
    List<RawForm.Parameter> pairs = new ArrayList<>();
    int start = 0;
    while (start <= body.length) {
      int end = indexOf(body, '&', start, body.length);
      if (end > start) {
        pairs.add(pair(body, start, end));
      }
      start = end + 1;
    }
    return pairs;
  }

  private static RawForm.Parameter pair(byte[] body, int start, int end) {
    int equals = indexOf(body, '=', start, end);
    return new RawForm.Parameter(
        decoded(body, start, equals), equals == end ? "" : decoded(body, equals + 1, end));
  }

  private static int indexOf(byte[] body, char sought, int from, int to) {
    for (int i = from; i < to; i++) {
      if (body[i] == sought) {
        return i;
      }
    }
    return to;
  }

  private static String decoded(byte[] body, int from, int to) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(to - from);
    for (int i = from; i < to; i++) {
      int escaped = body[i] == '%' && i + 2 < to ? hex(body[i + 1], body[i + 2]) : -1;
      if (escaped >= 0) {
        bytes.write(escaped);
        i += 2;
      } else {
        bytes.write(body[i] == '+' ? ' ' : body[i]);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  // Not Character.digit alone: it takes digits of every script, but a byte is ASCII or nothing
  // here.
  private static int hex(byte high, byte low) {
    int h = high < 0 ? -1 : Character.digit(high, 16);
    int l = low < 0 ? -1 : Character.digit(low, 16);
    return h < 0 || l < 0 ? -1 : h * 16 + l;
  }
}

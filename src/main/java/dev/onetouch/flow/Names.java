package dev.onetouch.flow;

import java.util.regex.Pattern;

/// What a name in a flow file may look like, in one place, so that every refusal says the same.
final class Names {
  static final int MAX_LENGTH = 64;
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0," + (MAX_LENGTH - 1) + "}");

  private Names() {}

  static void require(String what, String value) {
    if (!PLAIN.matcher(value).matches()) {
      throw new IllegalArgumentException(
          what + " must be 1 to " + MAX_LENGTH + " letters, digits, '.', '_' or '-', starting with a letter or digit; found '"
              + value + "'");
    }
  }
}

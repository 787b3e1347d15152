package dev.onetouch.storage;

/// Text as PostgreSQL can keep it: neither NUL nor half a surrogate pair, both of which callers' systems do send.
final class Text {
  private static final char REPLACEMENT = '\uFFFD';

  private Text() {}

  static String storable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isSurrogate(c)) {
        return cleaned(text);
      }
    }
    return text;
  }

  private static String cleaned(String text) {
    return text.codePoints()
        .map(c -> c == 0 || (c <= Character.MAX_VALUE && Character.isSurrogate((char) c)) ? REPLACEMENT : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}

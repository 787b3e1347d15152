package dev.onetouch.storage;

import java.util.regex.Pattern;

/// Text as PostgreSQL can keep it: neither NUL nor half a surrogate pair, both of which callers' systems do send.
final class Text {
  private static final char REPLACEMENT = '\uFFFD';
  /// A NUL as JSON writes it; one more backslash before it, and it is text that says so.
  private static final Pattern ESCAPED_NUL = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*+)\\\\u0000");

  private Text() {}

  /// JSON as both of PostgreSQL's kinds can keep it: `json` takes an escaped NUL, and whoever compares it as `jsonb` later
  /// is refused.
  static String storableJson(Object json) {
    return ESCAPED_NUL.matcher(storable(json.toString())).replaceAll("$1" + REPLACEMENT);
  }

  /// The SQL of what was kept before the NULs in it were replaced, as `jsonb` and the operators of `json` can read it.
  static String readableJson(String column) {
    return """
        (case when position('\\u0000' in cast(%1$s as text)) = 0 then %1$s
          else cast(regexp_replace(cast(%1$s as text), '(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000', '\\1\\\\ufffd', 'g') as json) end)"""
        .formatted(column);
  }

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

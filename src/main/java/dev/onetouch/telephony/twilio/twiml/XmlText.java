package dev.onetouch.telephony.twilio.twiml;

/// Text as XML 1.0 can carry it. Names of customers, speech and notes come from outside, and one
/// character XML forbids would cost the caller the call.
public final class XmlText {
  /// The longest text one `Say` takes.
  public static final int MAX_SAY_CHARACTERS = 3_000;

  private XmlText() {}

  /// Keeps what the `Char` production of XML 1.0 allows, less the control characters of U+007F to
  /// U+009F. Half a surrogate pair is dropped; a whole one stays.
  public static String clean(String text) {
    if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(XmlText::allowed).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /// Clean, without blanks at its ends, and short enough to be said: longer text ends with its last
  /// whole word.
  public static String spoken(String text, int maxCharacters) {
    String clean = clean(text).strip();
    if (clean.length() <= maxCharacters) {
      return clean;
    }
    String head = cut(clean, maxCharacters);
    int end = head.length();
    while (end > 0 && !Character.isWhitespace(clean.charAt(end))) {
      end--;
    }
    return end == 0 ? head : head.substring(0, end).strip();
  }

  /// The first characters of a text, never half a surrogate pair.
  public static String cut(String text, int maxCharacters) {
    if (text.length() <= maxCharacters) {
      return text;
    }
    boolean splitsPair =
        maxCharacters > 0 && Character.isHighSurrogate(text.charAt(maxCharacters - 1));
    return text.substring(0, splitsPair ? maxCharacters - 1 : maxCharacters);
  }

  /// Clean, and with the five characters escaped that mean something to XML, so that it stands in
  /// text and attributes alike.
  static String escaped(String text) {
    String clean = clean(text);
    StringBuilder out = new StringBuilder(clean.length() + 16);
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c < 0x7F
        || c >= 0xA0 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000 && c <= 0x10FFFF;
  }
}

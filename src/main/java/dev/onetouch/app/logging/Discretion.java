package dev.onetouch.app.logging;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes text fit for a log. Total and linear: it is run on everything, however long or odd.
public final class Discretion {
  // As PhoneNumber shows itself, so that one number looks the same wherever it is met.
  private static final int SHOWN_AT_START = 2;
  private static final int SHOWN_AT_END = 2;

  /// With a plus in plain or as a URL writes it, and with the separators people put in.
  private static final Pattern NUMBER = Pattern.compile("(\\+|%2B)([1-9](?:[ .()/-]{0,2}[0-9]){6,14})(?![0-9])");

  /// ANSI sequences first, whole, so that no `[31m` stays behind.
  private static final Pattern ANSI =
      Pattern.compile("\u001b(?:\\[[0-?]{0,32}[ -/]{0,8}[@-~]|\\][^\u0007\u001b]{0,256}(?:\u0007|\u001b\\\\)|.)?");

  /// Control characters, line and paragraph separators, and those that turn the reading direction.
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]");

  private static final Pattern UNSEEN_IN_LINES =
      Pattern.compile("[\\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069&&[^\n\t]]");

  private Discretion() {}

  /// One line, whatever was in it.
  public static String line(String text) {
    return masked(UNSEEN.matcher(ANSI.matcher(text).replaceAll("")).replaceAll(" "));
  }

  /// Several lines, such as a stack trace; line breaks and tabs stay.
  public static String lines(String text) {
    return masked(UNSEEN_IN_LINES.matcher(ANSI.matcher(text).replaceAll("")).replaceAll(" "));
  }

  /// `+16195550142` becomes `+16*******42`.
  static String masked(String text) {
    if (text.indexOf('+') < 0 && text.indexOf('%') < 0) {
      return text;
    }
    return NUMBER.matcher(text).replaceAll(Discretion::mask);
  }

  private static String mask(MatchResult found) {
    String digits = found.group(2).replaceAll("[^0-9]", "");
    int hidden = digits.length() - SHOWN_AT_START - SHOWN_AT_END;
    String shown =
        found.group(1)
            + digits.substring(0, SHOWN_AT_START)
            + "*".repeat(hidden)
            + digits.substring(digits.length() - SHOWN_AT_END);
    return Matcher.quoteReplacement(shown);
  }
}

package dev.onetouch.caller;

import java.util.Locale;
import java.util.Set;

/// The ways networks write "no number": a word, or the word keyed on a telephone's letters behind a plus
/// sign.
///
/// Several of the keyed ones are well-formed numbers of some country and pass every check of form, so this is
/// asked before any such check. Taking one for a number makes one customer out of everybody who withholds
/// theirs.
final class WithheldSpelling {

  private static final Set<String> KEYED = Set.of(
      "266696687", // ANONYMOUS
      "7378742833", // RESTRICTED
      "7378742883", // RESTRICTED, mis-typed by a network
      "17378742833", // RESTRICTED, with a country code put before it
      "2562533", // BLOCKED
      "8656696", // UNKNOWN
      "8566696", // UNKNOWN, mis-typed by a network
      "86282452253", // UNAVAILABLE
      "464"); // no caller ID

  private static final Set<String> WORDS = Set.of(
      "anonymous", "restricted", "unavailable", "unknown", "private", "blocked", "withheld", "no caller id");

  private WithheldSpelling() {}

  static boolean matches(String text) {
    String bare = bare(text);
    // Contained, not equal: "Anonymous caller" and "PRIVATE NUMBER" are seen too, and no number contains a
    // word.
    return bare.isEmpty() || KEYED.contains(bare) || WORDS.stream().anyMatch(bare::contains);
  }

  static boolean isWord(String text) {
    return WORDS.contains(bare(text));
  }

  /// Exact, and keyed only behind a plus sign: `464` is some company's extension and `private.office` a desk.
  static boolean isSipUser(String user) {
    return isWord(user) || (user.startsWith("+") && KEYED.contains(user.substring(1)));
  }

  private static String bare(String text) {
    String stripped = text.strip();
    return (stripped.startsWith("+") ? stripped.substring(1) : stripped).strip().toLowerCase(Locale.ROOT);
  }
}

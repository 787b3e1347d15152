package dev.onetouch.caller;

import java.util.Locale;

/// What the caller's network vouches for about the number (STIR/SHAKEN `verstat`).
///
/// Even [#A] says only that the caller may use the number, never who speaks. Most calls in the world carry
/// none at all, so a missing one counts neither for nor against the caller.
public enum Attestation {
  /// Nothing was said, or nothing we understand.
  NONE,
  /// The network knows its customer and that the number is theirs.
  A,
  /// The network knows its customer, not the number.
  B,
  /// The network only passed the call on.
  C,
  /// A signature came along and was wrong: the number is probably not the caller's.
  FAILED;

  private static final String PASSED = "tn-validation-passed-";
  private static final String NOT_PASSED = "tn-validation-failed";

  /// Reads `TN-Validation-Passed-A`, `TN-Validation-Failed-B`, `No-TN-Validation` and the like, suffixes such
  /// as `-Diverted` included. An empty text is what a missing one becomes. A pass without a level proves no
  /// level.
  public static Attestation of(String verstat) {
    String said = verstat.strip().toLowerCase(Locale.ROOT);
    if (said.startsWith(NOT_PASSED)) {
      return FAILED;
    }
    return said.startsWith(PASSED) ? level(said.substring(PASSED.length())) : NONE;
  }

  private static Attestation level(String rest) {
    int end = rest.indexOf('-');
    return switch (end < 0 ? rest : rest.substring(0, end)) {
      case "a" -> A;
      case "b" -> B;
      case "c" -> C;
      default -> NONE;
    };
  }
}

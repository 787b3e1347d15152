package dev.onetouch.cases;

/// What the ids of people, teams and cases have in common.
final class Ids {
  static final int MAX_LENGTH = 64;

  private Ids() {}

  static void require(String what, String value) {
    if (value.isBlank() || value.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(what + " must be 1 to " + MAX_LENGTH + " characters; found '" + value + "'");
    }
  }
}

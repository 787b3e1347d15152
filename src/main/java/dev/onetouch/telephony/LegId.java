package dev.onetouch.telephony;

/// The carrier's own name for a leg, e.g. Twilio's `CA...`.
public record LegId(String value) {
  private static final int MAX_CHARACTERS = 64;

  public LegId {
    if (value.isEmpty()
        || value.length() > MAX_CHARACTERS
        || !value.chars().allMatch(LegId::plain)) {
      throw new IllegalArgumentException(
          "a leg id is 1 to " + MAX_CHARACTERS + " letters, digits, - or _");
    }
  }

  // The id becomes part of a request path: nothing in it may need escaping.
  private static boolean plain(int c) {
    return c < 128 && Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  @Override
  public String toString() {
    return value;
  }
}

package dev.onetouch.flow;

/// What a prompt says in one language: text to be spoken, or a recording together with the words it holds.
public sealed interface Wording {
  int MAX_CHARACTERS = 3_000;

  /// The words, with `{fact}` where a known fact goes in.
  String text();

  record Text(String text) implements Wording {
    public Text {
      requireSayable(text);
    }
  }

  /// @param source an `https` address or the name of an uploaded file
  record Audio(String source, String text) implements Wording {
    private static final String ADDRESS = "https://";

    public Audio {
      if (source.isBlank()) {
        throw new IllegalArgumentException("audio must name a file or an address");
      }
      requireSayable(text);
    }

    /// Whether it is an address outside the house, of which nothing is known.
    public boolean elsewhere() {
      return isAddress(source);
    }

    public static boolean isAddress(String source) {
      return source.startsWith(ADDRESS);
    }
  }

  private static void requireSayable(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a prompt must say something");
    }
    if (text.length() > MAX_CHARACTERS) {
      throw new IllegalArgumentException(
          "a prompt may have at most " + MAX_CHARACTERS + " characters; found " + text.length());
    }
  }
}

package dev.onetouch.call;

/// The name an agent is called by when a caller hears of them: the first word only.
public final class FirstName {
  private FirstName() {}

  public static String of(String name) {
    String trimmed = name.strip();
    int space = trimmed.indexOf(' ');
    return space < 0 ? trimmed : trimmed.substring(0, space);
  }
}

package dev.onetouch.routing;

import dev.onetouch.caller.PhoneNumber;

/// Whether and by what an agent wants to be rung. It is what the agent said; what they are doing is [Activity].
public sealed interface Presence {

  /// Not to be rung.
  record Away(String reason) implements Presence {}

  /// By the web desk.
  ///
  /// @param live whether the desk has been heard from lately; a silent one is never rung
  record ByBrowser(boolean live) implements Presence {}

  /// By any phone.
  record ByPhone(PhoneNumber number) implements Presence {}

  default boolean reachable() {
    return switch (this) {
      case Away away -> false;
      case ByBrowser browser -> browser.live();
      case ByPhone phone -> true;
    };
  }

  default boolean byBrowser() {
    return this instanceof ByBrowser;
  }
}

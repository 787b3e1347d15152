package dev.onetouch.telephony;

import dev.onetouch.caller.PhoneNumber;
import java.util.regex.Pattern;

/// Where a leg can be rung.
public sealed interface LegAddress {
  /// A telephone.
  record Phone(PhoneNumber number) implements LegAddress {}

  /// An agent's browser, by the identity it signed in with. Letters, digits and `_` only, which
  /// every carrier takes.
  record Browser(String identity) implements LegAddress {
    private static final Pattern IDENTITY = Pattern.compile("[A-Za-z0-9_]{1,121}");

    public Browser {
      if (!IDENTITY.matcher(identity).matches()) {
        throw new IllegalArgumentException("a browser's identity is 1 to 121 letters, digits or _");
      }
    }
  }
}

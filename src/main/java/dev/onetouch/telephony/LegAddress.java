package dev.onetouch.telephony;

import java.util.regex.Pattern;

/// Where a leg can be rung.
public sealed interface LegAddress {
  /// A telephone, in E.164.
  record Phone(String number) implements LegAddress {
    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");

    public Phone {
      if (!E164.matcher(number).matches()) {
        throw new IllegalArgumentException("a phone number is + and 7 to 15 digits");
      }
    }
  }

  /// An agent's browser, by the identity it signed in with. Letters, digits and `_` only, which every carrier takes.
  record Browser(String identity) implements LegAddress {
    private static final Pattern IDENTITY = Pattern.compile("[A-Za-z0-9_]{1,121}");

    public Browser {
      if (!IDENTITY.matcher(identity).matches()) {
        throw new IllegalArgumentException("a browser's identity is 1 to 121 letters, digits or _");
      }
    }
  }
}

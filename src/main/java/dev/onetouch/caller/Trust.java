package dev.onetouch.caller;

import java.util.Locale;

/// How far the caller's number may be believed, weakest first. The strongest is still only a number: who
/// speaks is proven by a check in the flow or by a person, so no personal detail follows from any of these.
public enum Trust {
  /// There is no number to believe.
  NOBODY,
  /// The network's check of the number failed; it is probably borrowed.
  NUMBER_DISPUTED,
  /// The caller shows the number and nobody vouches for it, which is how most calls arrive.
  NUMBER_CLAIMED,
  /// The caller's network vouches that the number is theirs to use.
  NUMBER_ATTESTED;

  public static Trust of(Caller caller, Attestation attestation) {
    if (caller.number().isEmpty()) {
      return NOBODY;
    }
    return switch (attestation) {
      case FAILED -> NUMBER_DISPUTED;
      case NONE, B, C -> NUMBER_CLAIMED;
      case A -> NUMBER_ATTESTED;
    };
  }

  /// The value of the fact `caller.trust`, such as `number-claimed`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

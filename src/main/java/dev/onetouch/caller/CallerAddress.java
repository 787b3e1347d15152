package dev.onetouch.caller;

import java.util.Optional;

/// Where a call says it comes from, as the carrier told us, before anybody is looked up.
///
/// Every text is one of the five forms and none is an error: a call with a strange origin is still somebody
/// who wants a person. Only [#number()] identifies a caller; without it there is no look-up and no callback.
public sealed interface CallerAddress {

  /// The number that identifies the caller: a telephone's, or a SIP user that is an E.164 number.
  Optional<PhoneNumber> number();

  /// Reads the carrier's words for the origin; an empty text is what a missing one becomes.
  static CallerAddress of(String rawFrom) {
    return AddressForm.read(rawFrom);
  }

  /// The caller, or a network on the way, keeps the number back. This is nobody, and no two are the same
  /// nobody.
  record Withheld() implements CallerAddress {
    @Override
    public Optional<PhoneNumber> number() {
      return Optional.empty();
    }
  }

  /// A telephone that can be called back.
  record Dialable(PhoneNumber phone) implements CallerAddress {
    @Override
    public Optional<PhoneNumber> number() {
      return Optional.of(phone);
    }
  }

  /// A browser signed in to us, by the identity in its access token.
  record ClientAddress(String identity) implements CallerAddress {
    @Override
    public Optional<PhoneNumber> number() {
      return Optional.empty();
    }
  }

  /// A SIP telephone or exchange. `user` is as sent, without password or parameters; `host` has no port.
  record SipAddress(String user, String host) implements CallerAddress {
    @Override
    public Optional<PhoneNumber> number() {
      return PhoneNumber.parse(user);
    }

    @Override
    public String toString() {
      return "SipAddress[" + number().map(PhoneNumber::masked).orElse("user") + "@" + host + "]";
    }
  }

  /// Anything else: a short code, an extension, a number no network could put in order. Shown to agents,
  /// never looked up, never dialled. `raw` is cut to [AddressForm#LONGEST_CHARACTERS] and has no control
  /// characters.
  record Odd(String raw) implements CallerAddress {
    @Override
    public Optional<PhoneNumber> number() {
      return Optional.empty();
    }

    @Override
    public String toString() {
      return "Odd[" + raw.length() + " characters]";
    }
  }
}

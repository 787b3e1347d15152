package dev.onetouch.telephony.twilio.signed;

/// Whether a webhook comes from whoever holds one of our auth tokens.
public enum SignatureVerdict {
  GENUINE,
  /// A signature that fits none of our tokens and addresses.
  FORGED,
  /// None was given.
  MISSING
}

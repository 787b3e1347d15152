package dev.onetouch.call;

import java.util.Locale;

/// Why a caller is led to a person.
public enum PersonReason {
  /// The flow led here.
  FLOW,
  /// The caller pressed 0 or asked in words.
  ASKED,
  SILENT,
  WRONG_INPUT,
  /// A step, flow or opening hours that should be there was not.
  MISSING,
  LOOKUP_FAILED,
  /// They were cut off a moment ago.
  CUT_OFF,
  /// We promised to call.
  CALLBACK,
  /// An agent calls a customer.
  DESK,
  CAP_REACHED,
  /// Something broke on our side.
  FAULT;

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Whether the caller should hear that something went wrong on our side.
  public boolean ours() {
    return this == MISSING || this == LOOKUP_FAILED || this == CAP_REACHED || this == FAULT;
  }
}

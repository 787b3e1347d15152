package dev.onetouch.call;

import java.util.Locale;

/// How a call ended.
public enum Outcome {
  /// Caller and agent had talked.
  ANSWERED,
  /// The duty line was dialled and had answered.
  DUTY_LINE,
  /// The caller heard the flow out.
  SERVED,
  /// The caller hung up while being rung for or waiting for a person.
  GAVE_UP,
  /// The caller left a message or was promised a callback.
  PROMISED,
  /// We called, and nobody answered.
  NOT_REACHED,
  /// We meant to call, and none of us could.
  NOBODY_FREE,
  /// We called, and it was not needed any more.
  WITHDRAWN,
  /// The caller hung up inside the flow.
  LEFT;

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

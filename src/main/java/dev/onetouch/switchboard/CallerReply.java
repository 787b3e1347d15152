package dev.onetouch.switchboard;

/// What the caller's leg is told.
public sealed interface CallerReply {
  /// The rendered answer.
  record Document(String text) implements CallerReply {}

  /// We have nothing to run for this number: its plain phone is all we can offer.
  record NoFlow() implements CallerReply {}
}

package dev.onetouch.telephony;

/// What became of one command.
///
/// @param <T> what the carrier tells when it was done
public sealed interface CarrierAnswer<T> {
  /// The carrier did it, or accepted it.
  record Done<T>(T value) implements CarrierAnswer<T> {}

  /// The leg has ended already, or never was. Final, and no failure: whoever asked wanted a leg
  /// that is not there any more.
  record Gone<T>() implements CarrierAnswer<T> {}

  /// The carrier will not do this. Final: the same request gets the same answer.
  record Refused<T>(String reason) implements CarrierAnswer<T> {}

  /// The request was not processed; sending it again after a pause is safe.
  record TryLater<T>(String reason) implements CarrierAnswer<T> {}

  /// It may or may not have happened. Never sent again before it was looked up.
  record Unknown<T>(String reason) implements CarrierAnswer<T> {}
}

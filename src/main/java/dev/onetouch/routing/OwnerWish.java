package dev.onetouch.routing;

import java.time.Instant;

/// What a caller whose owner cannot take the call would rather have.
public sealed interface OwnerWish {
  Undecided UNDECIDED = new Undecided();
  Anybody ANYBODY = new Anybody();

  /// Not asked yet.
  record Undecided() implements OwnerWish {}

  /// Waits for the owner.
  ///
  /// @param until when they are asked again
  record TheOwner(Instant until) implements OwnerWish {}

  /// Somebody else, now.
  record Anybody() implements OwnerWish {}
}

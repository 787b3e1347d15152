package dev.onetouch.routing;

import java.time.Instant;
import java.util.Objects;

/// What a caller whose owner cannot take the call would rather have.
public sealed interface OwnerWish {
  Undecided UNDECIDED = new Undecided();
  Anybody ANYBODY = new Anybody();

  /// Not asked yet.
  record Undecided() implements OwnerWish {}

  /// Waits for the owner.
  ///
  /// @param until when they are asked again
  /// @param hours the opening hours the owner works in, empty when they name none
  record TheOwner(Instant until, String hours) implements OwnerWish {
    public TheOwner {
      hours = Objects.requireNonNullElse(hours, "");
    }

    /// An owner whose hours do not matter.
    public TheOwner(Instant until) {
      this(until, "");
    }
  }

  /// Somebody else, now.
  record Anybody() implements OwnerWish {}
}

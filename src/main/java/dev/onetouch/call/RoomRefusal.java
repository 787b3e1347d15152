package dev.onetouch.call;

/// Why what an agent wants of a call cannot be had now.
public enum RoomRefusal {
  /// They are not, or not yet, or no longer in this conversation.
  NOT_TALKING,
  /// Nobody else of ours is in the room, and the caller is not left alone.
  NOBODY_STAYS,
  /// That colleague was not asked in.
  NOT_ASKED,
  /// That colleague is in the conversation, or being rung for it.
  ASKED_ALREADY,
  FULL,
  /// The carrier has not named the agent's leg, so it cannot be moved.
  CANNOT_MOVE
}

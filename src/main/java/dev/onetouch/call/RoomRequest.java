package dev.onetouch.call;

/// What an agent at the desk wants of a call they are on.
public sealed interface RoomRequest {
  /// The caller hears music, and a `0` leads them to somebody else.
  record Hold() implements RoomRequest {}

  /// The caller comes back, to whoever is in the room.
  record Resume() implements RoomRequest {}

  /// A colleague is rung and talks with the agent; the caller is on hold and cannot hear it.
  record Consult(Offer colleague) implements RoomRequest {}

  /// A colleague is rung and joins the conversation.
  record BringIn(Offer colleague) implements RoomRequest {}

  /// A colleague who is being rung is not wanted any more, or leaves the room.
  record Dismiss(OfferId colleague) implements RoomRequest {}

  /// The agent leaves the caller to the colleague in the room.
  record Leave() implements RoomRequest {}

  /// The call is over for everybody.
  record End() implements RoomRequest {}
}

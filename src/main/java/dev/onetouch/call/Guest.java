package dev.onetouch.call;

/// Somebody an agent asked into the room of a call.
///
/// @param offer how they were rung
public record Guest(Offer offer, Stage stage) {
  public enum Stage {
    RINGING,
    /// Accepted at their desk; their device has not answered yet.
    CLAIMED,
    IN
  }

  boolean in() {
    return stage == Stage.IN;
  }

  boolean is(OfferId id) {
    return offer.id().equals(id);
  }

  Guest at(Stage next) {
    return new Guest(offer, next);
  }
}

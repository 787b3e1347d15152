package dev.onetouch.call;

/// Somebody an agent asked into the room of a call.
///
/// @param offer how they were rung
/// @param joins whether the caller is to hear them; one who is only consulted and does not come gives the caller back
public record Guest(Offer offer, Stage stage, boolean joins) {
  public enum Stage {
    RINGING,
    /// Accepted at their desk; their device has not answered yet.
    CLAIMED,
    IN
  }

  public boolean in() {
    return stage == Stage.IN;
  }

  boolean is(OfferId id) {
    return offer.id().equals(id);
  }

  Guest at(Stage next) {
    return new Guest(offer, next, joins);
  }
}

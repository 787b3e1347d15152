package dev.onetouch.call;

import java.time.Instant;
import java.util.List;

/// Where a call is in its life. A type per phase, so that what makes no sense in a phase cannot be written down.
public sealed interface Phase {
  /// We know the line, not yet the caller.
  record Arriving() implements Phase {}

  /// A step waits for the caller.
  record Listening(Continuation at, int silences, int wrongInputs) implements Phase {}

  /// A fetch step waits for another system; lasts less than one turn.
  record Fetching(Continuation at) implements Phase {}

  /// The floor is being looked at; lasts less than one turn.
  record Seeking(PersonRequest request) implements Phase {}

  /// Agents are being rung; the first to accept takes the call.
  record Ringing(PersonRequest request, List<Offer> offers) implements Phase {
    public Ringing {
      offers = List.copyOf(offers);
    }
  }

  /// An agent claimed the call at the desk; their device has not answered yet.
  record Claimed(PersonRequest request, Offer offer) implements Phase {}

  /// Caller and agent talk.
  record Talking(PersonRequest request, Offer offer, Instant since) implements Phase {}

  /// The caller waits in our own queue, with keys live.
  record Queued(PersonRequest request, int loops) implements Phase {}

  /// An agent became free: they are reserved, and the waiting caller is being fetched by the carrier.
  record Summoned(PersonRequest request, List<Offer> offers) implements Phase {
    public Summoned {
      offers = List.copyOf(offers);
    }
  }

  /// The duty line rings, or talks.
  record OnDutyLine(PersonRequest request) implements Phase {}

  /// The last words are being said; `0` still works.
  record Leaving() implements Phase {}

  /// Over, for good.
  record Ended(Outcome outcome) implements Phase {}

  /// The word used in the database, the API and metrics.
  default String word() {
    return switch (this) {
      case Arriving arriving -> "arriving";
      case Listening listening -> "listening";
      case Fetching fetching -> "fetching";
      case Seeking seeking -> "seeking";
      case Ringing ringing -> "ringing";
      case Claimed claimed -> "claimed";
      case Talking talking -> "talking";
      case Queued queued -> "queued";
      case Summoned summoned -> "summoned";
      case OnDutyLine dutyLine -> "on-duty-line";
      case Leaving leaving -> "leaving";
      case Ended ended -> "ended";
    };
  }
}

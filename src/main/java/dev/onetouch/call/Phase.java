package dev.onetouch.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
  ///
  /// @param inRoom whether they met in a room, as in a call of ours; else the caller's own dial joins them
  record Talking(PersonRequest request, Offer offer, Instant since, boolean inRoom) implements Phase {
    public Talking(PersonRequest request, Offer offer, Instant since) {
      this(request, offer, since, false);
    }
  }

  /// The caller waits in our own queue, with keys live.
  ///
  /// @param loops rounds of waiting since they entered the queue; [#COMES_ROUND_FIRST] until they have had a whole one,
  ///     [#LINE_LOST] before they are even looked for again
  record Queued(PersonRequest request, int loops) implements Phase {
    /// Not to be fetched before the next round: after a fetch that failed, or after a minute of ringing. Fetched again and
    /// again, they would hear neither words nor music and have no keys.
    public static final int COMES_ROUND_FIRST = -1;

    /// The line to their agent was cut a moment ago: whatever they press or do not press, they are put through again.
    public static final int LINE_LOST = -2;

    boolean mayBeFetched() {
      return loops > COMES_ROUND_FIRST;
    }

    boolean lineLost() {
      return loops == LINE_LOST;
    }

    int oneMore() {
      return Math.max(loops, COMES_ROUND_FIRST) + 1;
    }
  }

  /// An agent became free: they are reserved, and the waiting caller is being fetched by the carrier.
  record Summoned(PersonRequest request, List<Offer> offers) implements Phase {
    public Summoned {
      offers = List.copyOf(offers);
    }
  }

  /// The duty line rings, or talks.
  record OnDutyLine(PersonRequest request) implements Phase {}

  /// The house itself asks something and waits for the answer.
  record Choosing(Question question, int silences, int wrongInputs) implements Phase {}

  /// A message is being recorded, which the caller has agreed to.
  record Recording(VoicemailPlan plan, VoicemailId voicemail) implements Phase {}

  /// A call of ours: the agent is in the room, the customer's phone rings.
  ///
  /// @param screening whether a machine seems to have answered, and a key is awaited that no machine presses
  record CallingCustomer(PersonRequest request, Offer offer, boolean screening) implements Phase {}

  /// The conversation has moved into a room, for hold, a consultation or a third person.
  ///
  /// @param host the agent whose call it is; whoever stays when they leave takes their place
  /// @param hostIn whether there is one still; without one nobody of ours is in the room
  /// @param callerIn whether the caller is meant to be in it; on hold they hear music, with a live `0`
  /// @param callersLeg where the caller's leg was last sent
  /// @param fetching whether the carrier is fetching the caller's leg; meanwhile it goes nowhere by itself, so that a fetch
  ///     which comes late finds it in no room
  record InRoom(
      PersonRequest request,
      Offer host,
      Instant since,
      boolean hostIn,
      boolean callerIn,
      CallersLeg callersLeg,
      boolean fetching,
      List<Guest> guests)
      implements Phase {
    /// Where the caller's leg is.
    public enum CallersLeg {
      /// Still joined to the agent's by its own dial, which ends when the agent's leg is moved.
      BRIDGED,
      WAITING,
      /// On hold, and a fetch has failed. Not to be fetched before their next round: fetched again and again, they would hear
      /// neither words nor music and have no keys.
      COMES_ROUND_FIRST,
      SENT_IN,
      /// The room ends around it, since the agent whose leg ends it has left it to another: it asks, and is sent in again.
      SENT_BACK
    }

    public InRoom {
      guests = List.copyOf(guests);
    }

    /// Whether somebody is still on the way to where they are meant to be.
    public boolean moving() {
      return fetching || callersLeg == CallersLeg.BRIDGED;
    }

    /// Whether anybody of ours is there for the caller.
    boolean anybody() {
      return hostIn;
    }

    List<Guest> guestsIn() {
      return guests.stream().filter(Guest::in).toList();
    }

    InRoom heldOrNot(boolean caller) {
      return new InRoom(request, host, since, hostIn, caller, callersLeg, fetching, guests);
    }

    InRoom sent(CallersLeg where) {
      return new InRoom(request, host, since, hostIn, callerIn, where, false, guests);
    }

    InRoom fetched(boolean yes) {
      return new InRoom(request, host, since, hostIn, callerIn, callersLeg, yes, guests);
    }

    /// Who could not be fetched out of the room is in it.
    InRoom notFetched() {
      CallersLeg leg = callersLeg == CallersLeg.WAITING ? CallersLeg.COMES_ROUND_FIRST : callersLeg;
      return sent(leg).heldOrNot(callerIn || callersLeg == CallersLeg.SENT_IN || callersLeg == CallersLeg.SENT_BACK);
    }

    InRoom withoutHost() {
      List<Guest> there = guestsIn();
      if (there.isEmpty()) {
        return new InRoom(request, host, since, false, callerIn, callersLeg, fetching, guests);
      }
      List<Guest> others = guests.stream().filter(guest -> !guest.equals(there.getFirst())).toList();
      CallersLeg leg = callersLeg == CallersLeg.SENT_IN ? CallersLeg.SENT_BACK : callersLeg;
      return new InRoom(request, there.getFirst().offer(), since, true, callerIn, leg, fetching, others);
    }

    InRoom with(List<Guest> others) {
      return new InRoom(request, host, since, hostIn, callerIn, callersLeg, fetching, others);
    }
  }

  /// The last words are being said; `0` still works.
  ///
  /// @param waited the search for a person that a promise took the place of, none when there was none
  record Leaving(List<PersonRequest> waited) implements Phase {
    public Leaving {
      waited = waited == null ? List.of() : List.copyOf(waited);
    }
  }

  /// Over, for good.
  record Ended(Outcome outcome) implements Phase {}

  /// The caller's request for a person, in the phases that have one.
  default Optional<PersonRequest> personRequest() {
    return switch (this) {
      case Seeking(PersonRequest request) -> Optional.of(request);
      case Ringing(PersonRequest request, var _) -> Optional.of(request);
      case Claimed(PersonRequest request, var _) -> Optional.of(request);
      case Talking(PersonRequest request, var _, var _, var _) -> Optional.of(request);
      case Queued(PersonRequest request, var _) -> Optional.of(request);
      case Summoned(PersonRequest request, var _) -> Optional.of(request);
      case OnDutyLine(PersonRequest request) -> Optional.of(request);
      case CallingCustomer(PersonRequest request, var _, var _) -> Optional.of(request);
      case InRoom room -> Optional.of(room.request());
      case Choosing(Question question, var _, var _) -> question.searching().stream().findFirst();
      case Recording(VoicemailPlan plan, var _) ->
          plan.instead() instanceof Onward.Search(PersonRequest request) ? Optional.of(request) : Optional.empty();
      case Leaving(List<PersonRequest> waited) -> waited.stream().findFirst();
      case Arriving _, Listening _, Fetching _, Ended _ -> Optional.empty();
    };
  }

  /// The offers that stand open, in the phases that have some.
  default List<Offer> openOffers() {
    return switch (this) {
      case Ringing(var _, List<Offer> offers) -> offers;
      case Summoned(var _, List<Offer> offers) -> offers;
      case Claimed(var _, Offer offer) -> List.of(offer);
      case InRoom room -> room.guests().stream().filter(guest -> !guest.in()).map(Guest::offer).toList();
      case Arriving _, Listening _, Fetching _, Seeking _, Talking _, Queued _, OnDutyLine _, Choosing _, Recording _,
          CallingCustomer _, Leaving _, Ended _ -> List.of();
    };
  }

  /// The word used in the database, the API and metrics.
  default String word() {
    return switch (this) {
      case Arriving _ -> "arriving";
      case Listening _ -> "listening";
      case Fetching _ -> "fetching";
      case Seeking _ -> "seeking";
      case Ringing _ -> "ringing";
      case Claimed _ -> "claimed";
      case Talking _ -> "talking";
      case Queued _ -> "queued";
      case Summoned _ -> "summoned";
      case OnDutyLine _ -> "on-duty-line";
      case Choosing _ -> "choosing";
      case Recording _ -> "recording";
      case CallingCustomer _ -> "calling-customer";
      case InRoom room -> room.callerIn() ? "in-room" : "on-hold";
      case Leaving _ -> "leaving";
      case Ended _ -> "ended";
    };
  }
}

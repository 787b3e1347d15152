package dev.onetouch.call;

import dev.onetouch.cases.Case;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.TeamId;
import dev.onetouch.caller.Customer;
import dev.onetouch.routing.Agent;
import dev.onetouch.routing.Floor;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Something that can happen to a call: from the carrier, from a desk, from a lookup, from a timer. The instant and fresh
/// ids ride along, so that the machine needs neither a clock nor chance.
public sealed interface CallSignal {
  Instant at();

  /// The call came in; its first turn.
  record CallArrived(Instant at) implements CallSignal {}

  /// Answer to [CallEffect.FindCaller].
  ///
  /// @param cases the caller's cases, resolved ones of the last weeks included
  /// @param callsInSevenDays calls of this caller before this one
  /// @param memory what else is remembered of this caller
  record CallerFound(
      Instant at, List<Customer> customers, List<CaseOnFile> cases, int callsInSevenDays, CallerMemory memory)
      implements CallSignal {
    public CallerFound(Instant at, List<Customer> customers, List<CaseOnFile> cases, int callsInSevenDays) {
      this(at, customers, cases, callsInSevenDays, CallerMemory.NOTHING);
    }
  }

  /// The lookup failed; that is never "unknown caller".
  record CallerLookupFailed(Instant at) implements CallSignal {}

  /// The caller pressed keys: digits, `*` and `#` only.
  record KeysPressed(Instant at, String keys) implements CallSignal {}

  /// The caller spoke.
  record WordsSpoken(Instant at, String words) implements CallSignal {}

  /// The caller's leg came back with nothing.
  record NothingHeard(Instant at) implements CallSignal {}

  /// Answer to [CallEffect.Fetch]: the facts to keep.
  record FetchAnswered(Instant at, Map<String, String> facts) implements CallSignal {}

  record FetchFailed(Instant at, String why) implements CallSignal {}

  /// Answer to [CallEffect.SeeFloor].
  ///
  /// @param offerIds fresh ids, as many as agents may ring side by side
  record FloorSeen(Instant at, Floor floor, List<OfferId> offerIds) implements CallSignal {}

  record FloorUnseen(Instant at) implements CallSignal {}

  /// The dial of the caller's leg is over.
  ///
  /// @param talked whether the carrier says that the legs were bridged
  record DialEnded(Instant at, boolean talked) implements CallSignal {}

  /// The caller's leg is gone.
  ///
  /// @param unanswered whether the carrier says that a dial of this leg was on, and nobody had answered it
  record CallerHungUp(Instant at, boolean unanswered) implements CallSignal {
    public CallerHungUp(Instant at) {
      this(at, false);
    }
  }

  /// An agent wants this call: claimed at the desk, or `1` on a phone.
  ///
  /// @param newCase the number a new case would get
  /// @param leg the carrier's name of the leg that pressed the key, empty when it was said at the desk
  record OfferAccepted(Instant at, OfferId offer, CaseNumber newCase, String leg) implements CallSignal {
    public OfferAccepted(Instant at, OfferId offer, CaseNumber newCase) {
      this(at, offer, newCase, "");
    }
  }

  /// An agent's device answered.
  ///
  /// @param leg the carrier's name of that leg
  record OfferLegAnswered(Instant at, OfferId offer, CaseNumber newCase, String leg) implements CallSignal {
    public OfferLegAnswered(Instant at, OfferId offer, CaseNumber newCase) {
      this(at, offer, newCase, "");
    }
  }

  record OfferDeclined(Instant at, OfferId offer) implements CallSignal {}

  /// An offer's lease is over, or its leg ended without being accepted.
  record OfferLapsed(Instant at, OfferId offer) implements CallSignal {}

  /// An offer never reached the agent's device, and that is no fault of theirs.
  record OfferUnsent(Instant at, OfferId offer) implements CallSignal {}

  /// Somebody became free who might take this waiting call.
  ///
  /// @param offerIds fresh ids, as many as agents may ring side by side
  record AgentFreed(Instant at, Floor floor, List<OfferId> offerIds) implements CallSignal {}

  /// The carrier will not fetch the waiting caller, or did not say in time.
  record SummonFailed(Instant at) implements CallSignal {}

  /// The caller's leg arrived because the carrier fetched it.
  record CallerFetched(Instant at) implements CallSignal {}

  /// The recording of a message is over.
  ///
  /// @param keys the key that ended it, empty when silence or the limit did
  record RecordingEnded(Instant at, String keys) implements CallSignal {}

  /// The first of a call of ours to keep a promise: who could make it now?
  ///
  /// @param offerIds fresh ids, as many as agents may ring side by side
  record CallbackBegins(Instant at, PersonRequest request, Floor floor, List<OfferId> offerIds) implements CallSignal {}

  /// The first of a call that an agent makes from the desk.
  record DeskCallBegins(Instant at, Agent agent, TeamId team, OfferId offerId) implements CallSignal {}

  /// The carrier named the leg that was dialled for us.
  ///
  /// @param role [CallState#CUSTOMER], or the offer's id for an agent's
  record LegPlaced(Instant at, String role, String leg) implements CallSignal {}

  /// The customer's phone was answered.
  ///
  /// @param leg the carrier's name of their leg
  /// @param byMachine whether the carrier believes that a machine answered; it errs
  record CustomerAnswered(Instant at, String leg, boolean byMachine) implements CallSignal {}

  /// The customer's phone was not answered, or could not be dialled.
  record CustomerUnreached(Instant at, String why) implements CallSignal {}

  /// An agent's leg has left the room, and is over.
  record AgentLeftRoom(Instant at, OfferId offer) implements CallSignal {}

  /// An agent's leg that lives asks, outside of any room or bridge, what to hear: it was fetched out of a bridge, or a room
  /// ended around it.
  record RoomLegAsks(Instant at, OfferId offer) implements CallSignal {}

  /// The carrier will not move an agent's leg into the room.
  record RoomRefused(Instant at, OfferId offer) implements CallSignal {}

  /// The customer we are calling is calling us at this instant.
  record CustomerCalledIn(Instant at) implements CallSignal {}

  /// An agent at the desk wants something of a call they are on.
  record RoomAsked(Instant at, AgentId by, RoomRequest request) implements CallSignal {}

  /// Something broke on our side while this call was being worked on.
  record EngineFault(Instant at) implements CallSignal {}

  /// A case as the directory knows it.
  ///
  /// @param ownerName full name of its owner, empty when nobody owns it
  /// @param callsInSevenDays calls about it before this one
  record CaseOnFile(Case file, String ownerName, int callsInSevenDays) {
    public CaseOnFile(Case file, String ownerName) {
      this(file, ownerName, 0);
    }
  }
}

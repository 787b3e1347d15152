package dev.onetouch.call;

import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Case;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.Owner;
import dev.onetouch.cases.Ownership;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What agents do with the offers of a call.
final class Offers {
  private Offers() {}

  /// An agent takes the call: one on a phone talks at once, one at the desk as soon as their device answers. The other
  /// offers of the turn are withdrawn; losing a race is no missed call.
  static void accepted(Progress call, OfferId id, CaseNumber newCase, String leg) {
    switch (call.phase()) {
      case Phase.Ringing(var _, List<Offer> open) -> find(open, id).ifPresentOrElse(
          offer -> take(call, open, offer, newCase, leg), () -> refuse(call, "refuse-taken"));
      case Phase.Claimed(var _, Offer offer) when offer.id().equals(id) -> {
        // Said twice: the claim stands.
      }
      case Phase.Talking(var _, Offer offer, var _, boolean inRoom) when offer.id().equals(id) -> rejoin(call, inRoom);
      case Phase.CallingCustomer(var _, Offer offer, var _) when offer.id().equals(id) ->
          call.effect(new CallEffect.EnterRoom(List.of(), true));
      case Phase.InRoom room -> guestAccepted(call, room, id, leg);
      case Phase.Claimed _, Phase.Talking _, Phase.CallingCustomer _ -> refuse(call, "refuse-taken");
      case Phase.Arriving _, Phase.Listening _, Phase.Fetching _, Phase.Seeking _, Phase.Queued _, Phase.Summoned _,
          Phase.OnDutyLine _, Phase.Choosing _, Phase.Recording _, Phase.Leaving _, Phase.Ended _ ->
          refuse(call, "refuse-gone");
    }
  }

  /// An agent's device answered: a phone is asked to press 1 (a voicemail cannot), a desk is joined if it has claimed.
  static void legAnswered(Progress call, OfferId id, CaseNumber newCase, String leg) {
    switch (call.phase()) {
      case Phase.Ringing(var _, List<Offer> open) -> find(open, id).filter(Offer::byPhone)
          .ifPresentOrElse(offer -> Whispers.whisper(call, offer), () -> refuse(call, "refuse-taken"));
      case Phase.Claimed(var _, Offer offer) when offer.id().equals(id) -> answer(call, offer, newCase, leg);
      case Phase.Talking(var _, Offer offer, var _, boolean inRoom) when offer.id().equals(id) -> rejoin(call, inRoom);
      case Phase.CallingCustomer(var _, Offer offer, var _) when offer.id().equals(id) ->
          call.effect(new CallEffect.EnterRoom(List.of(), true));
      case Phase.InRoom room -> guestLegAnswered(call, room, id, leg);
      case Phase.Claimed _, Phase.Talking _, Phase.CallingCustomer _ -> refuse(call, "refuse-taken");
      case Phase.Arriving _, Phase.Listening _, Phase.Fetching _, Phase.Seeking _, Phase.Queued _, Phase.Summoned _,
          Phase.OnDutyLine _, Phase.Choosing _, Phase.Recording _, Phase.Leaving _, Phase.Ended _ ->
          refuse(call, "refuse-gone");
    }
  }

  /// An offer came to nothing. The caller's leg finds out when its dial ends.
  static void closed(Progress call, OfferId id, CallEvent.Closing closing) {
    if (call.phase() instanceof Phase.InRoom room) {
      room.guests().stream().filter(guest -> guest.is(id) && !guest.in()).findFirst()
          .ifPresent(guest -> RoomLegs.gone(call, guest, closing));
      return;
    }
    find(call.phase().openOffers(), id).ifPresent(offer -> {
      if (Outbound.unreached(call)) {
        closedOfOurs(call, offer, closing);
        return;
      }
      call.emit(new CallEvent.OfferClosed(offer, closing));
      if (call.phase() instanceof Phase.Summoned(var _, List<Offer> left) && left.isEmpty()) {
        call.emit(new CallEvent.SummonAbandoned());
      }
    });
  }

  /// No leg of a caller's comes back to ask for the next rung. An agent whose device was never heard of has missed nothing.
  private static void closedOfOurs(Progress call, Offer offer, CallEvent.Closing closing) {
    boolean unheardOf = closing == CallEvent.Closing.MISSED && !Outbound.dialled(call, offer);
    CallEvent.Closing fair = unheardOf ? CallEvent.Closing.WITHDRAWN : closing;
    call.emit(new CallEvent.OfferClosed(offer, fair));
    Outbound.endLeg(call, offer);
    if (!call.phase().openOffers().isEmpty()) {
      return;
    }
    if (fair == CallEvent.Closing.WITHDRAWN) {
      Outbound.unsent(call);
    } else {
      Search.resume(call);
    }
  }

  static void withdrawAll(Progress call) {
    closeAll(call, CallEvent.Closing.WITHDRAWN);
  }

  static void closeAll(Progress call, CallEvent.Closing closing) {
    for (Offer offer : call.phase().openOffers()) {
      call.emit(new CallEvent.OfferClosed(offer, closing));
    }
  }

  static void refuse(Progress call, String phrase) {
    call.effect(new CallEffect.Refuse(Whispers.words(call, call.company().languages().getFirst(), phrase, Map.of())));
  }

  private static void take(Progress call, List<Offer> open, Offer offer, CaseNumber newCase, String leg) {
    open.stream().filter(other -> !other.id().equals(offer.id()))
        .forEach(other -> call.emit(new CallEvent.OfferClosed(other, CallEvent.Closing.WITHDRAWN)));
    if (offer.byPhone()) {
      answer(call, offer, newCase, leg);
    } else {
      call.emit(new CallEvent.OfferClaimed(offer));
    }
  }

  /// By its name a leg can be fetched out of the dial that rang it.
  static void knowLeg(Progress call, Offer offer, String leg) {
    if (!leg.isEmpty() && !leg.equals(call.state().legs().get(offer.id().value()))) {
      call.emit(new CallEvent.LegKnown(offer.id().value(), leg));
    }
  }

  private static void answer(Progress call, Offer offer, CaseNumber newCase, String leg) {
    knowLeg(call, offer, leg);
    if (Outbound.unreached(call)) {
      Outbound.agentReady(call, offer);
      return;
    }
    answered(call, offer, newCase);
    call.effect(new CallEffect.Bridge());
  }

  static void answered(Progress call, Offer offer, CaseNumber newCase) {
    own(call, offer, newCase);
    call.emit(new CallEvent.CallAnswered(offer, call.at()));
  }

  private static void rejoin(Progress call, boolean inRoom) {
    call.effect(inRoom ? new CallEffect.EnterRoom(List.of(), true) : new CallEffect.Bridge());
  }

  private static void own(Progress call, Offer offer, CaseNumber newCase) {
    AgentId agent = offer.agent();
    switch (Ownership.whenAnswered(call.state().about(), agent)) {
      case Ownership.Stays _ -> {
        // Whoever helps, the case keeps its owner (P2).
      }
      case Ownership.Reopens(Case about) -> {
        call.emit(new CallEvent.CaseReopened(about.number(), call.at()));
        // One that was resolved before anybody owned it is owned from this answer on (P3).
        if (about.owner() instanceof Owner.Nobody) {
          call.emit(new CallEvent.CaseTaken(about.number(), agent, call.at()));
        }
      }
      case Ownership.Taken(Case about, var _) -> call.emit(new CallEvent.CaseTaken(about.number(), agent, call.at()));
      case Ownership.Opens _ -> call.emit(new CallEvent.CaseOpened(newCase, agent, offer.team(), call.at()));
    }
  }

  private static void guestAccepted(Progress call, Phase.InRoom room, OfferId id, String leg) {
    Optional<Guest> guest = room.guests().stream().filter(one -> one.is(id)).findFirst();
    if (guest.isEmpty()) {
      guestLegAnswered(call, room, id, leg);
    } else if (guest.get().in()) {
      RoomLegs.enter(call, guest.get().offer());
    } else if (guest.get().offer().byPhone()) {
      RoomLegs.joined(call, guest.get(), leg);
    } else if (guest.get().stage() == Guest.Stage.RINGING) {
      call.emit(new CallEvent.GuestClaimed(guest.get().offer()));
    }
  }

  private static void guestLegAnswered(Progress call, Phase.InRoom room, OfferId id, String leg) {
    Optional<Guest> guest = room.guests().stream().filter(one -> one.is(id)).findFirst();
    if (room.hostIn() && room.host().id().equals(id)) {
      RoomLegs.enter(call, room.host());
    } else if (guest.isEmpty()) {
      refuse(call, "refuse-gone");
    } else if (guest.get().in()) {
      RoomLegs.enter(call, guest.get().offer());
    } else if (guest.get().offer().byPhone()) {
      Whispers.guest(call, room, guest.get().offer());
    } else if (guest.get().stage() == Guest.Stage.CLAIMED) {
      RoomLegs.joined(call, guest.get(), leg);
    } else {
      refuse(call, "refuse-gone");
    }
  }

  private static Optional<Offer> find(List<Offer> offers, OfferId id) {
    return offers.stream().filter(offer -> offer.id().equals(id)).findFirst();
  }
}

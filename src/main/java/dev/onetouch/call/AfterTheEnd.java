package dev.onetouch.call;

import java.util.List;
import java.util.Map;

/// What late signals get once a call is over: no event, and an answer only where a leg waits for one.
final class AfterTheEnd {
  private AfterTheEnd() {}

  static void react(Progress call, CallSignal signal) {
    switch (signal) {
      case CallSignal.OfferAccepted _, CallSignal.OfferLegAnswered _, CallSignal.RoomLegAsks _ -> Offers.refuse(call, refusal(call));
      // A leg that was being dialled when the call ended: nobody needs it.
      case CallSignal.LegPlaced(var _, String role, String leg) when unknown(call, role, leg) -> {
        call.emit(new CallEvent.LegKnown(role, leg));
        call.effect(new CallEffect.EndLeg(leg));
      }
      case CallSignal.AgentLeftRoom(var _, OfferId offer) -> leaveNobodyAlone(call, offer);
      case CallSignal.CallArrived _,
          CallSignal.KeysPressed _,
          CallSignal.WordsSpoken _,
          CallSignal.NothingHeard _,
          CallSignal.DialEnded _,
          CallSignal.CallerFetched _,
          CallSignal.RecordingEnded _,
          CallSignal.CustomerAnswered _,
          CallSignal.EngineFault _ ->
          call.effect(new CallEffect.EndCall(List.of()));
      case CallSignal.CallerFound _,
          CallSignal.CallerLookupFailed _,
          CallSignal.FetchAnswered _,
          CallSignal.FetchFailed _,
          CallSignal.FloorSeen _,
          CallSignal.FloorUnseen _,
          CallSignal.CallerHungUp _,
          CallSignal.OfferDeclined _,
          CallSignal.OfferLapsed _,
          CallSignal.AgentFreed _,
          CallSignal.LegPlaced _,
          CallSignal.OfferUnsent _,
          CallSignal.CallbackBegins _,
          CallSignal.DeskCallBegins _,
          CallSignal.CustomerUnreached _,
          CallSignal.CustomerCalledIn _,
          CallSignal.RoomAsked _,
          CallSignal.RoomRefused _,
          CallSignal.SummonFailed _ -> {
        // Nothing hangs on these any more.
      }
    }
  }

  private static boolean unknown(Progress call, String role, String leg) {
    String known = call.state().legs().get(role);
    return !leg.equals(known) && !CallState.GONE.equals(known);
  }

  /// Two of ours who talked on are done: whoever is left sits in the room with music.
  private static void leaveNobodyAlone(Progress call, OfferId left) {
    List<String> others = call.state().legs().entrySet().stream()
        .filter(leg -> !leg.getKey().equals(CallState.CUSTOMER) && !leg.getKey().equals(left.value()))
        .map(Map.Entry::getValue).filter(leg -> !leg.equals(CallState.GONE)).sorted().toList();
    if (!others.isEmpty()) {
      call.emit(new CallEvent.RoomOver());
      others.forEach(leg -> call.effect(new CallEffect.EndLeg(leg)));
    }
  }

  static String refusal(Progress call) {
    if (!(call.phase() instanceof Phase.Ended(Outcome outcome)) || !call.state().origin().outbound()) {
      return "refuse-gone";
    }
    return switch (outcome) {
      case WITHDRAWN -> "room-called-in";
      case NOT_REACHED, NOBODY_FREE -> "room-no-answer";
      // They have talked and are done: there is nothing left to say.
      case ANSWERED -> "";
      case DUTY_LINE, SERVED, GAVE_UP, PROMISED, LEFT -> "refuse-gone";
    };
  }
}

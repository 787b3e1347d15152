package dev.onetouch.call;

import java.util.List;

/// What late signals get once a call is over: no event, and an answer only where a leg waits for one.
final class AfterTheEnd {
  private AfterTheEnd() {}

  static void react(Progress call, CallSignal signal) {
    switch (signal) {
      case CallSignal.OfferAccepted _, CallSignal.OfferLegAnswered _ -> Offers.refuse(call, "refuse-gone");
      case CallSignal.CallArrived _,
          CallSignal.KeysPressed _,
          CallSignal.WordsSpoken _,
          CallSignal.NothingHeard _,
          CallSignal.DialEnded _,
          CallSignal.CallerFetched _,
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
          CallSignal.SummonFailed _ -> {
        // Nothing hangs on these any more.
      }
    }
  }
}

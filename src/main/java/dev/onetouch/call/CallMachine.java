package dev.onetouch.call;

import dev.onetouch.flow.FlowVersion;

/// One call's life as a pair of functions: [#decide] says what a signal means, [#evolve] what an event leaves behind.
/// Both are static, total and pure; a signal that means nothing in a phase gives an empty decision.
///
/// Every surprise, cap and failure decides for a person (the third net under P1).
public final class CallMachine {
  private CallMachine() {}

  /// What this signal means for this call.
  ///
  /// @param flow the version the call started with
  /// @param fresh names for what this decision may make
  public static Decision decide(FlowVersion flow, CallState state, CallSignal signal, Company company, Fresh fresh) {
    Progress progress = new Progress(flow, state, company, signal.at(), fresh);
    if (!state.ended()) {
      react(progress, signal);
    } else {
      AfterTheEnd.react(progress, signal);
    }
    return progress.decision();
  }

  public static CallState evolve(CallState state, CallEvent event) {
    return Evolution.evolve(state, event);
  }

  private static void react(Progress call, CallSignal signal) {
    switch (signal) {
      case CallSignal.CallArrived _ -> Arrival.arrived(call);
      case CallSignal.CallerFound found -> Arrival.found(call, found);
      case CallSignal.CallerLookupFailed _ -> Arrival.lookupFailed(call);
      case CallSignal.KeysPressed(var _, String keys) -> CallerInput.keys(call, keys);
      case CallSignal.WordsSpoken(var _, String words) -> CallerInput.words(call, words);
      case CallSignal.NothingHeard _ -> CallerInput.nothing(call);
      case CallSignal.FetchAnswered(var _, var facts) -> FlowWalk.fetched(call, facts);
      case CallSignal.FetchFailed(var _, String why) -> FlowWalk.fetchFailed(call, why);
      case CallSignal.FloorSeen(var _, var floor, var ids) -> Search.floorSeen(call, floor, ids);
      case CallSignal.FloorUnseen _ -> Search.floorUnseen(call);
      case CallSignal.DialEnded(var _, boolean talked) -> DialReturn.ended(call, talked);
      case CallSignal.CallerHungUp(var _, boolean unanswered) -> HangUp.caller(call, unanswered);
      case CallSignal.OfferAccepted accepted -> Offers.accepted(call, accepted.offer(), accepted.newCase(), accepted.leg());
      case CallSignal.OfferLegAnswered answered -> Offers.legAnswered(call, answered.offer(), answered.newCase(), answered.leg());
      case CallSignal.OfferDeclined(var _, OfferId offer) -> Offers.closed(call, offer, CallEvent.Closing.DECLINED);
      case CallSignal.OfferLapsed(var _, OfferId offer) -> Offers.closed(call, offer, CallEvent.Closing.MISSED);
      case CallSignal.OfferUnsent(var _, OfferId offer) -> Offers.closed(call, offer, CallEvent.Closing.WITHDRAWN);
      case CallSignal.AgentFreed(var _, var floor, var ids) -> Summons.agentFreed(call, floor, ids);
      case CallSignal.SummonFailed _ -> Summons.failed(call);
      case CallSignal.CallerFetched _ -> Summons.arrived(call);
      case CallSignal.RecordingEnded(var _, String keys) -> CallerInput.recorded(call, keys);
      case CallSignal.CallbackBegins(var _, var request, var floor, var ids) -> Outbound.begins(call, request, floor, ids);
      case CallSignal.DeskCallBegins begins -> Outbound.fromDesk(call, begins.agent(), begins.team(), begins.offerId());
      case CallSignal.LegPlaced(var _, String role, String leg) -> Outbound.legPlaced(call, role, leg);
      case CallSignal.CustomerAnswered(var _, String leg, boolean byMachine) -> Outbound.customerAnswered(call, leg, byMachine);
      case CallSignal.CustomerUnreached(var _, String why) -> Outbound.customerUnreached(call, why);
      case CallSignal.AgentLeftRoom(var _, OfferId offer) -> RoomLegs.left(call, offer);
      case CallSignal.RoomLegAsks(var _, OfferId offer) -> RoomLegs.asks(call, offer);
      case CallSignal.RoomRefused(var _, OfferId offer) -> RoomLegs.notMoved(call, offer);
      case CallSignal.CustomerCalledIn _ -> Outbound.customerCalledIn(call);
      case CallSignal.RoomAsked(var _, var by, var request) -> Rooms.asked(call, by, request);
      case CallSignal.EngineFault _ -> Search.fault(call);
    }
  }
}

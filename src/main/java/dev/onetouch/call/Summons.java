package dev.onetouch.call;

import dev.onetouch.routing.Floor;
import dev.onetouch.routing.Route;
import dev.onetouch.routing.Router;
import java.util.List;

/// A freed agent and a waiting caller find each other: the agent is reserved and the caller fetched, in that order, so
/// that a redirect which comes late finds a call that has moved on instead of tearing it down.
final class Summons {
  private Summons() {}

  static void agentFreed(Progress call, Floor floor, List<OfferId> ids) {
    if (call.phase() instanceof Phase.Queued queued
        && queued.mayBeFetched()
        && Router.route(Search.need(call.state(), queued.request(), call.at()), floor) instanceof Route.Ring ring) {
      List<Offer> offers = Search.offers(call.state(), queued.request(), ring, ids);
      if (!offers.isEmpty()) {
        call.emit(new CallEvent.CallerSummoned(offers, ring.rung(), ring.why(), queued.request().ringSeconds()));
        call.effect(new CallEffect.SummonCaller());
      }
    }
  }

  static void arrived(Progress call) {
    switch (call.phase()) {
      case Phase.Summoned(var _, List<Offer> offers) when offers.isEmpty() -> Search.resume(call);
      case Phase.Summoned(PersonRequest request, List<Offer> offers) -> {
        call.emit(new CallEvent.SummonArrived(request.ringSeconds()));
        call.say(offers.size() == 1 ? "owner-ringing" : "person-ringing",
            java.util.Map.of("agent.first-name", FirstName.of(offers.getFirst().name())));
        Present.ring(call, offers, request.ringSeconds());
      }
      case Phase.InRoom room -> RoomLegs.caller(call, room);
      case Phase.Arriving _, Phase.Listening _, Phase.Fetching _, Phase.Seeking _, Phase.Ringing _, Phase.Claimed _,
          Phase.Talking _, Phase.Queued _, Phase.OnDutyLine _, Phase.Choosing _, Phase.Recording _, Phase.CallingCustomer _,
          Phase.Leaving _, Phase.Ended _ -> CallerInput.nothing(call);
    }
  }

  static void failed(Progress call) {
    if (call.phase() instanceof Phase.InRoom room) {
      RoomLegs.notFetched(call, room);
    }
    if (call.phase() instanceof Phase.Summoned) {
      Offers.withdrawAll(call);
      call.emit(new CallEvent.SummonAbandoned());
    }
  }
}

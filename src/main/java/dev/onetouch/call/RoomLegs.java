package dev.onetouch.call;

import java.util.List;
import java.util.Map;

/// What legs in a room bring: people come, go and do not answer, and the caller's leg asks what to do next.
final class RoomLegs {
  private RoomLegs() {}

  /// The caller's leg asks: on hold it gets music and words, else it joins whoever is in the room. With nobody left in it they
  /// get somebody else.
  static void caller(Progress call, Phase.InRoom room, boolean cameOut) {
    if (!room.anybody()) {
      abandoned(call, room, cameOut);
    } else if (!room.callerIn()) {
      call.emit(new CallEvent.CallerOnHold());
      call.say("hold", Map.of("agent.first-name", FirstName.of(room.host().name())));
      call.answer(CallEffect.HoldOn::new);
    } else if (cameOut && room.guests().stream().noneMatch(Guest::in)) {
      // The room is over: the agent's leg ended it.
      over(call);
      finish(call, room);
    } else {
      call.emit(new CallEvent.CallerSentIn());
      call.answer(CallEffect.JoinRoom::new);
    }
  }

  /// A key of somebody on hold. In the room there are no keys.
  static void key(Progress call, Phase.InRoom room, String keys) {
    if (!room.callerIn() && keys.equals(CallerInput.PERSON_KEY)) {
      call.emit(new CallEvent.InputHeard(keys));
      over(call);
      call.emit(new CallEvent.AnybodyWished());
      Search.resume(call);
    } else {
      caller(call, room, false);
    }
  }

  /// A leg in the room, or on its way there, is over.
  static void left(Progress call, OfferId id) {
    if (!(call.phase() instanceof Phase.InRoom room)) {
      Outbound.agentLeftRoom(call, id);
      return;
    }
    if (room.hostIn() && room.host().id().equals(id)) {
      call.emit(new CallEvent.HostLeft(room.host(), call.at()));
      afterLeaving(call);
    }
    room.guests().stream().filter(guest -> guest.is(id)).findFirst().ifPresent(guest -> {
      if (guest.in()) {
        call.emit(new CallEvent.GuestLeft(guest.offer(), call.at()));
        afterLeaving(call);
      } else {
        gone(call, guest, CallEvent.Closing.MISSED);
      }
    });
  }

  /// A colleague does not come: the caller, when they were on hold for it, comes back by the agent's own hand.
  static void gone(Progress call, Guest guest, CallEvent.Closing closing) {
    call.emit(new CallEvent.GuestGone(guest.offer(), closing));
    Rooms.leg(call, guest.offer()).ifPresent(leg -> call.effect(new CallEffect.EndLeg(leg)));
  }

  /// A colleague's device answered, or one on a phone pressed a key.
  static void joined(Progress call, Guest guest, String leg) {
    Offers.knowLeg(call, guest.offer(), leg);
    call.emit(new CallEvent.GuestJoined(guest.offer(), call.at()));
    enter(call, guest.offer());
  }

  /// What a leg of ours that belongs into the room hears. The host's ends it, so that nobody is left alone in it; whoever else
  /// is there then asks again, and meets the others again.
  static void enter(Progress call, Offer offer) {
    boolean host = call.phase() instanceof Phase.InRoom room && room.host().equals(offer);
    call.effect(new CallEffect.EnterRoom(List.of(), host));
  }

  /// The caller is gone. Two of ours who talk with each other are not cut off; one who is alone is.
  static void callerGone(Progress call, Phase.InRoom room) {
    long there = room.guests().stream().filter(Guest::in).count() + (room.hostIn() ? 1 : 0);
    if (there > 1) {
      room.guests().stream().filter(guest -> !guest.in())
          .forEach(guest -> gone(call, guest, CallEvent.Closing.WITHDRAWN));
      room.guests().stream().filter(Guest::in)
          .forEach(guest -> call.emit(new CallEvent.GuestLeft(guest.offer(), call.at())));
      if (room.hostIn()) {
        call.emit(new CallEvent.HostLeft(room.host(), call.at()));
      }
    } else {
      over(call);
    }
  }

  /// Everybody of ours is done with the call.
  static void over(Progress call) {
    switch (call.phase()) {
      case Phase.Talking(var _, Offer offer, var _) -> {
        call.emit(new CallEvent.TalkEnded(offer, call.at()));
        hangUp(call, offer);
      }
      case Phase.InRoom room -> {
        for (Guest guest : room.guests()) {
          if (guest.in()) {
            call.emit(new CallEvent.GuestLeft(guest.offer(), call.at()));
            hangUp(call, guest.offer());
          } else {
            gone(call, guest, CallEvent.Closing.WITHDRAWN);
          }
        }
        if (room.hostIn()) {
          call.emit(new CallEvent.HostLeft(room.host(), call.at()));
          hangUp(call, room.host());
        }
      }
      case Phase.Arriving _, Phase.Listening _, Phase.Fetching _, Phase.Seeking _, Phase.Ringing _, Phase.Claimed _,
          Phase.Queued _, Phase.Summoned _, Phase.OnDutyLine _, Phase.Choosing _, Phase.Recording _,
          Phase.CallingCustomer _, Phase.Leaving _, Phase.Ended _ -> {
        // Nobody of ours talks.
      }
    }
  }

  private static void hangUp(Progress call, Offer offer) {
    Rooms.leg(call, offer).ifPresent(leg -> call.effect(new CallEffect.EndLeg(leg)));
  }

  /// Whoever is on hold when the last of ours leaves is fetched at once, to hear it and be put through to somebody else.
  private static void afterLeaving(Progress call) {
    if (call.phase() instanceof Phase.InRoom room && !room.anybody() && !room.callerIn()) {
      call.effect(new CallEffect.SummonCaller());
    }
  }

  private static void abandoned(Progress call, Phase.InRoom room, boolean cameOut) {
    if (room.callerIn() && cameOut) {
      finish(call, room);
      return;
    }
    call.say("hold-over");
    call.emit(new CallEvent.AnybodyWished());
    Search.resume(call);
  }

  private static void finish(Progress call, Phase.InRoom room) {
    if (room.request().after().isEmpty()) {
      call.emit(new CallEvent.CallEnded(Outcome.ANSWERED, call.at()));
      call.effect(new CallEffect.EndCall(List.of()));
    } else {
      FlowWalk.enter(call, room.request().after().getFirst());
    }
  }
}

package dev.onetouch.call;

import dev.onetouch.call.Phase.InRoom.CallersLeg;
import java.util.List;
import java.util.Map;

/// What legs in a room bring: people come, go and do not answer, and the caller's leg asks what to do next.
final class RoomLegs {
  private RoomLegs() {}

  /// The caller's leg asks: on hold it gets music and words, else it joins whoever is in the room. With nobody left in it they
  /// get somebody else, unless the talk was over.
  static void caller(Progress call, Phase.InRoom room) {
    if (!room.anybody() && room.callerIn()) {
      finish(call);
    } else if (!room.anybody()) {
      over(call);
      LostLine.to(call, room.host());
    } else if (!room.callerIn()) {
      call.emit(new CallEvent.CallerOnHold());
      call.say("hold", Map.of("agent.first-name", FirstName.of(room.host().name())));
      call.answer(CallEffect.HoldOn::new);
    } else {
      call.emit(new CallEvent.CallerSentIn());
      call.answer(words -> new CallEffect.JoinRoom(words, false));
    }
  }

  /// The caller's leg asks after whatever it was doing is over. Out of a room that only one of ours was in, it means that theirs
  /// ended, which from a desk is a lost line; with others there it meets them again.
  ///
  /// @param talked whether there was a room at all, says the carrier
  static void cameOut(Progress call, Phase.InRoom room, boolean talked) {
    boolean alone = room.callersLeg() == CallersLeg.SENT_IN && room.callerIn() && !room.fetching()
        && room.anybody() && room.guestsIn().isEmpty();
    if (alone) {
      over(call);
    }
    if (alone && (!talked || LostLine.isLine(room.host()))) {
      LostLine.to(call, room.host());
    } else if (call.phase() instanceof Phase.InRoom now) {
      caller(call, now);
    }
  }

  /// A key of somebody on hold. In the room there are no keys.
  static void key(Progress call, Phase.InRoom room, String keys) {
    if (!room.callerIn() && keys.equals(CallerInput.PERSON_KEY)) {
      call.emit(new CallEvent.InputHeard(keys));
      over(call);
      call.emit(new CallEvent.SomebodyElseWished(call.at()));
      Search.resume(call);
    } else {
      caller(call, room);
    }
  }

  /// A leg of ours that lives is outside the room: whoever belongs into it enters. One that was moved when that was given up
  /// already takes the caller with it: their dial is over.
  static void asks(Progress call, OfferId id) {
    if (call.phase() instanceof Phase.Talking talk && !talk.inRoom() && talk.offer().id().equals(id)) {
      call.emit(new CallEvent.RoomOpened(true));
    }
    if (call.phase() instanceof Phase.InRoom) {
      RoomRules.there(call.phase()).stream().filter(offer -> offer.id().equals(id)).findFirst()
          .ifPresentOrElse(offer -> enter(call, offer), () -> Offers.refuse(call, "refuse-gone"));
    } else {
      if (call.phase() instanceof Phase.Talking || call.phase() instanceof Phase.CallingCustomer) {
        Outbound.agentLeftRoom(call, id);
      }
      Offers.refuse(call, call.state().ended() ? AfterTheEnd.refusal(call) : "refuse-gone");
    }
  }

  /// A leg in the room, or on its way there, is over.
  static void left(Progress call, OfferId id) {
    if (call.phase() instanceof Phase.Talking talk && talk.inRoom() && talk.offer().id().equals(id)
        && LostLine.isLine(talk.offer())) {
      call.emit(new CallEvent.RoomOpened(true));
    }
    if (!(call.phase() instanceof Phase.InRoom room)) {
      Outbound.agentLeftRoom(call, id);
    } else if (room.hostIn() && room.host().id().equals(id)) {
      call.emit(new CallEvent.HostLeft(room.host(), call.at()));
      afterHostLeft(call, LostLine.isLine(room.host()));
    } else {
      room.guests().stream().filter(guest -> guest.is(id)).findFirst().ifPresent(guest -> {
        if (guest.in()) {
          call.emit(new CallEvent.GuestLeft(guest.offer(), call.at()));
        } else {
          gone(call, guest, CallEvent.Closing.MISSED);
        }
      });
    }
  }

  /// The colleague who stays has the caller to talk with; when nobody stays, the caller is fetched to go on.
  ///
  /// @param lost whether that was not the end of the talk: the caller then waits for somebody
  private static void afterHostLeft(Progress call, boolean lost) {
    if (call.phase() instanceof Phase.InRoom room && room.anybody()) {
      Rooms.resume(call);
    } else {
      if (lost && call.phase() instanceof Phase.InRoom room && room.callerIn()) {
        call.emit(new CallEvent.CallerHeld());
      }
      over(call);
      Rooms.fetch(call);
    }
  }

  /// A colleague who was only to be consulted does not come: the agent has the caller back.
  static void gone(Progress call, Guest guest, CallEvent.Closing closing) {
    call.emit(new CallEvent.GuestGone(guest.offer(), closing));
    Rooms.hangUp(call, guest.offer());
    if (!guest.joins() && call.phase() instanceof Phase.InRoom room && room.anybody() && room.guests().isEmpty()) {
      Rooms.resume(call);
    }
  }

  /// Nobody of ours needs them any more, or they no longer us.
  static void letGo(Progress call, Guest guest) {
    call.emit(guest.in()
        ? new CallEvent.GuestLeft(guest.offer(), call.at())
        : new CallEvent.GuestGone(guest.offer(), CallEvent.Closing.WITHDRAWN));
    Rooms.hangUp(call, guest.offer());
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

  /// The agent's leg stays where it was, joined to the caller's. Whoever was to come is not wanted.
  static void notMoved(Progress call, OfferId id) {
    if (call.phase() instanceof Phase.InRoom room && room.hostIn() && room.host().id().equals(id)
        && room.callersLeg() == CallersLeg.BRIDGED) {
      room.guests().forEach(guest -> letGo(call, guest));
      call.emit(new CallEvent.RoomNotOpened(room.host()));
    }
  }

  /// The caller's leg was not fetched: it stays where it is until it asks by itself. Alone in a room it never would, so that
  /// is tried until it succeeds.
  static void notFetched(Progress call, Phase.InRoom room) {
    if (room.fetching()) {
      call.emit(new CallEvent.CallerNotFetched());
    } else if (!room.anybody()) {
      Rooms.fetch(call);
    }
  }

  /// The caller is gone. Two of ours who talk with each other are not cut off; one who is alone is.
  static void callerGone(Progress call, Phase.InRoom room) {
    if (room.guestsIn().isEmpty()) {
      over(call);
      return;
    }
    room.guests().stream().filter(guest -> !guest.in()).forEach(guest -> letGo(call, guest));
    room.guestsIn().forEach(guest -> call.emit(new CallEvent.GuestLeft(guest.offer(), call.at())));
    call.emit(new CallEvent.HostLeft(room.host(), call.at()));
  }

  /// Everybody of ours is done with the call.
  static void over(Progress call) {
    if (call.phase() instanceof Phase.InRoom room) {
      room.guests().forEach(guest -> letGo(call, guest));
      if (room.hostIn()) {
        call.emit(new CallEvent.HostLeft(room.host(), call.at()));
        Rooms.hangUp(call, room.host());
      }
    }
  }

  private static void finish(Progress call) {
    over(call);
    List<Continuation> after = call.phase().personRequest().map(PersonRequest::after).orElse(List.of());
    if (after.isEmpty()) {
      call.emit(new CallEvent.CallEnded(Outcome.ANSWERED, call.at()));
      call.effect(new CallEffect.EndCall(List.of()));
    } else {
      FlowWalk.enter(call, after.getFirst());
    }
  }
}

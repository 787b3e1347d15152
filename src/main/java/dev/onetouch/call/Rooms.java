package dev.onetouch.call;

import dev.onetouch.call.Phase.InRoom.CallersLeg;
import dev.onetouch.cases.AgentId;
import java.util.Optional;

/// What an agent does with a conversation: hold, consult, a third person, leaving it to a colleague. The agent's own leg is
/// moved into a room; the caller's leg comes back by its dial and waits with music, keys live, until it is fetched into the
/// room. Whatever fails, the caller's leg is the one that asks us what to do next.
final class Rooms {
  /// How long a colleague is rung.
  static final int RING_SECONDS = 20;

  private Rooms() {}

  /// A wish of somebody who is not in this conversation, or that does not fit where it stands, changes nothing.
  static void asked(Progress call, AgentId by, RoomRequest request) {
    if (RoomRules.refusal(call.state(), by, request).isPresent()) {
      return;
    }
    switch (call.phase()) {
      case Phase.Talking talk -> ofTalk(call, talk, request);
      case Phase.InRoom room -> ofRoom(call, room, by, request);
      case Phase.Arriving _, Phase.Listening _, Phase.Fetching _, Phase.Seeking _, Phase.Ringing _, Phase.Claimed _,
          Phase.Queued _, Phase.Summoned _, Phase.OnDutyLine _, Phase.Choosing _, Phase.Recording _,
          Phase.CallingCustomer _, Phase.Leaving _, Phase.Ended _ -> {
        // Nobody of ours talks.
      }
    }
  }

  private static void ofTalk(Progress call, Phase.Talking talk, RoomRequest request) {
    switch (request) {
      case RoomRequest.Hold _ -> open(call, talk, false);
      case RoomRequest.Consult(Offer colleague) -> {
        open(call, talk, false);
        invite(call, colleague, false);
      }
      case RoomRequest.BringIn(Offer colleague) -> {
        open(call, talk, true);
        invite(call, colleague, true);
      }
      case RoomRequest.End _ -> {
        call.emit(new CallEvent.RoomOpened(true));
        end(call);
      }
      case RoomRequest.Resume _, RoomRequest.Dismiss _, RoomRequest.Leave _ -> {
        // The caller is there, and nobody else is.
      }
    }
  }

  private static void ofRoom(Progress call, Phase.InRoom room, AgentId by, RoomRequest request) {
    switch (request) {
      case RoomRequest.Hold _ -> hold(call);
      case RoomRequest.Resume _ -> resume(call);
      case RoomRequest.Consult(Offer colleague) -> {
        hold(call);
        invite(call, colleague, false);
      }
      case RoomRequest.BringIn(Offer colleague) -> {
        resume(call);
        invite(call, colleague, true);
      }
      case RoomRequest.Dismiss(OfferId colleague) -> dismiss(call, room, colleague);
      case RoomRequest.Leave _ -> leave(call, room, by);
      // Who was asked in ends their own part of it.
      case RoomRequest.End _ when !room.host().agent().equals(by) -> leave(call, room, by);
      case RoomRequest.End _ -> end(call);
    }
  }

  /// Those who met in a room are in one already: only the caller has to be fetched out of it, for hold.
  private static void open(Progress call, Phase.Talking talk, boolean callerIn) {
    call.emit(new CallEvent.RoomOpened(callerIn));
    if (!talk.inRoom()) {
      leg(call, talk.offer()).ifPresent(leg -> call.effect(new CallEffect.MoveAgent(talk.offer().id(), leg)));
    } else if (!callerIn) {
      fetch(call);
    }
  }

  private static void hold(Progress call) {
    if (call.phase() instanceof Phase.InRoom room && room.callerIn()) {
      call.emit(new CallEvent.CallerHeld());
      fetch(call);
    }
  }

  static void resume(Progress call) {
    if (call.phase() instanceof Phase.InRoom room && !room.callerIn()) {
      call.emit(new CallEvent.CallerResumed());
      fetch(call);
    }
  }

  /// A leg that its own dial still joins to the agent's comes by itself as soon as the agent's is moved: fetched now, it would
  /// take the agent's down.
  static void fetch(Progress call) {
    if (call.phase() instanceof Phase.InRoom room && room.callersLeg() != CallersLeg.BRIDGED
        && room.callersLeg() != CallersLeg.COMES_ROUND_FIRST) {
      call.emit(new CallEvent.CallerFetchBegun());
      call.effect(new CallEffect.SummonCaller());
    }
  }

  private static void invite(Progress call, Offer colleague, boolean joins) {
    call.emit(new CallEvent.GuestInvited(colleague, joins, RING_SECONDS));
    call.effect(new CallEffect.DialAgent(colleague));
  }

  private static void dismiss(Progress call, Phase.InRoom room, OfferId colleague) {
    room.guests().stream().filter(guest -> guest.is(colleague)).findFirst().ifPresent(guest -> RoomLegs.letGo(call, guest));
  }

  /// Nobody may leave the caller alone: only with a colleague in the room does the caller stay in it.
  private static void leave(Progress call, Phase.InRoom room, AgentId by) {
    if (room.host().agent().equals(by)) {
      call.emit(new CallEvent.HostLeft(room.host(), call.at()));
      hangUp(call, room.host());
      resume(call);
    } else {
      room.guestsIn().stream().filter(guest -> guest.offer().agent().equals(by)).findFirst()
          .ifPresent(guest -> RoomLegs.letGo(call, guest));
    }
  }

  /// The agents are done; the caller goes on as after any talk.
  private static void end(Progress call) {
    if (call.phase() instanceof Phase.InRoom room) {
      if (!room.callerIn()) {
        call.emit(new CallEvent.CallerResumed());
      }
      RoomLegs.over(call);
      fetch(call);
    }
  }

  static void hangUp(Progress call, Offer offer) {
    leg(call, offer).ifPresent(leg -> call.effect(new CallEffect.EndLeg(leg)));
  }

  static Optional<String> leg(Progress call, Offer offer) {
    return Optional.ofNullable(call.state().legs().get(offer.id().value()));
  }
}

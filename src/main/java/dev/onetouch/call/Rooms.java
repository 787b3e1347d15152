package dev.onetouch.call;

import dev.onetouch.cases.AgentId;
import dev.onetouch.routing.Rung;
import java.util.ArrayList;
import java.util.List;

/// What an agent does with a conversation: hold, consult, a third person, leaving it to a colleague. The agent's own leg is
/// moved into a room; the caller's leg comes back by its dial and waits with music, keys live, until it is fetched into the
/// room. Whatever fails, the caller's leg is the one that asks us what to do next.
final class Rooms {
  private Rooms() {}

  /// A wish of somebody who is not in this conversation, or that does not fit where it stands, changes nothing.
  static void asked(Progress call, AgentId by, RoomRequest request) {
    switch (call.phase()) {
      case Phase.Talking(var _, Offer offer, var _) when offer.agent().equals(by) -> ofTalk(call, offer, request);
      case Phase.InRoom room when takesPart(room, by) -> ofRoom(call, room, by, request);
      case Phase.Talking _, Phase.InRoom _, Phase.Arriving _, Phase.Listening _, Phase.Fetching _, Phase.Seeking _,
          Phase.Ringing _, Phase.Claimed _, Phase.Queued _, Phase.Summoned _, Phase.OnDutyLine _, Phase.Choosing _,
          Phase.Recording _, Phase.CallingCustomer _, Phase.Leaving _, Phase.Ended _ -> {
        // Not theirs, or not now.
      }
    }
  }

  private static boolean takesPart(Phase.InRoom room, AgentId by) {
    return room.hostIn() && room.host().agent().equals(by)
        || room.guests().stream().anyMatch(guest -> guest.in() && guest.offer().agent().equals(by));
  }

  private static void ofTalk(Progress call, Offer offer, RoomRequest request) {
    switch (request) {
      case RoomRequest.Hold _ -> open(call, offer, false);
      case RoomRequest.Consult(Offer colleague) -> {
        open(call, offer, false);
        invite(call, colleague, false);
      }
      case RoomRequest.BringIn(Offer colleague) -> {
        open(call, offer, true);
        invite(call, colleague, true);
      }
      case RoomRequest.End _ -> end(call);
      case RoomRequest.Resume _, RoomRequest.Dismiss _, RoomRequest.Leave _ -> {
        // The caller is there, and nobody else is.
      }
    }
  }

  private static void ofRoom(Progress call, Phase.InRoom room, AgentId by, RoomRequest request) {
    switch (request) {
      case RoomRequest.Hold _ -> hold(call, room);
      case RoomRequest.Resume _ -> resume(call, room);
      case RoomRequest.Consult(Offer colleague) -> {
        hold(call, room);
        invite(call, colleague, false);
      }
      case RoomRequest.BringIn(Offer colleague) -> {
        resume(call, room);
        invite(call, colleague, true);
      }
      case RoomRequest.Dismiss(OfferId colleague) -> dismiss(call, room, colleague);
      case RoomRequest.Leave _ -> leave(call, room, by);
      case RoomRequest.End _ -> end(call);
    }
  }

  /// A call of ours is in a room already: only the caller has to be fetched out of it, for hold.
  private static void open(Progress call, Offer offer, boolean callerIn) {
    call.emit(new CallEvent.RoomOpened(callerIn));
    if (!call.state().origin().outbound()) {
      leg(call, offer).ifPresent(leg -> call.effect(new CallEffect.TellAgent(offer.id(), leg)));
    } else if (!callerIn) {
      call.effect(new CallEffect.SummonCaller());
    }
  }

  private static void hold(Progress call, Phase.InRoom room) {
    if (room.callerIn()) {
      call.emit(new CallEvent.CallerHeld());
      call.effect(new CallEffect.SummonCaller());
    }
  }

  static void resume(Progress call, Phase.InRoom room) {
    if (!room.callerIn()) {
      call.emit(new CallEvent.CallerResumed());
      call.effect(new CallEffect.SummonCaller());
    }
  }

  private static void invite(Progress call, Offer colleague, boolean joins) {
    if (call.phase() instanceof Phase.InRoom room && room.guests().size() < MAX_GUESTS
        && room.guests().stream().noneMatch(guest -> guest.offer().agent().equals(colleague.agent()))) {
      call.emit(new CallEvent.GuestInvited(colleague, joins, RING_SECONDS));
      call.effect(new CallEffect.DialAgent(colleague));
    }
  }

  private static void dismiss(Progress call, Phase.InRoom room, OfferId colleague) {
    room.guests().stream().filter(guest -> guest.is(colleague)).findFirst().ifPresent(guest -> {
      call.emit(guest.in()
          ? new CallEvent.GuestLeft(guest.offer(), call.at())
          : new CallEvent.GuestGone(guest.offer(), CallEvent.Closing.WITHDRAWN));
      leg(call, guest.offer()).ifPresent(leg -> call.effect(new CallEffect.EndLeg(leg)));
    });
  }

  /// Nobody may leave the caller alone: only with a colleague in the room does the caller stay in it.
  private static void leave(Progress call, Phase.InRoom room, AgentId by) {
    List<Offer> there = new ArrayList<>();
    if (room.hostIn()) {
      there.add(room.host());
    }
    room.guests().stream().filter(Guest::in).map(Guest::offer).forEach(there::add);
    there.stream().filter(offer -> offer.agent().equals(by)).findFirst().filter(_ -> there.size() > 1).ifPresent(leaver -> {
      boolean host = room.hostIn() && leaver.equals(room.host());
      call.emit(host ? new CallEvent.HostLeft(leaver, call.at()) : new CallEvent.GuestLeft(leaver, call.at()));
      leg(call, leaver).ifPresent(leg -> call.effect(new CallEffect.EndLeg(leg)));
      if (call.phase() instanceof Phase.InRoom left) {
        resume(call, left);
      }
    });
  }

  private static void end(Progress call) {
    RoomLegs.over(call);
    call.emit(new CallEvent.CallEnded(Outcome.ANSWERED, call.at()));
    call.effect(new CallEffect.EndCaller());
  }

  static java.util.Optional<String> leg(Progress call, Offer offer) {
    return java.util.Optional.ofNullable(call.state().legs().get(offer.id().value()));
  }

  static boolean outsider(Offer offer) {
    return offer.rung() == Rung.COLLEAGUE;
  }

  /// More than these in one conversation understand nobody.
  static final int MAX_GUESTS = 3;

  /// How long a colleague is rung.
  static final int RING_SECONDS = 20;
}

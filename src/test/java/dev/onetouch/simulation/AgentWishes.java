package dev.onetouch.simulation;

import dev.onetouch.call.CallId;
import dev.onetouch.call.Guest;
import dev.onetouch.call.Phase;
import dev.onetouch.call.RoomRequest;
import dev.onetouch.cases.AgentId;
import dev.onetouch.switchboard.RoomTurns;
import dev.onetouch.switchboard.StoredCall;
import java.util.ArrayList;
import java.util.List;

/// What agents at their desks do with a conversation they are in: hold, resume, consult, a third person, leaving. Now and then
/// they want what cannot be had.
final class AgentWishes {
  private static final double WISHES = 0.12;
  private static final double GUEST_WISHES = 0.3;
  private static final double WISHES_ON = 0.8;
  private static final double SAYS_SO = 0.85;

  private final World world;
  private final Agenda agenda;
  private final Dice dice;
  private final List<RoomTurns> desks;

  AgentWishes(World world, List<RoomTurns> desks) {
    this.world = world;
    this.agenda = world.agenda;
    this.dice = world.dice;
    this.desks = desks;
  }

  /// A talk has begun that the caller's own dial joins.
  void talks(CallId call, AgentId who) {
    if (dice.chance(WISHES)) {
      agenda.in(dice.millis(1, 60), () -> wishes(call, who, 5));
    }
  }

  void inRoom(CallId call, AgentId who) {
    Phase phase = phase(call);
    boolean host = phase instanceof Phase.InRoom room && room.host().agent().equals(who);
    if (!host && dice.chance(phase instanceof Phase.InRoom ? GUEST_WISHES : WISHES)) {
      agenda.in(dice.millis(1, 40), () -> wishes(call, who, 2));
    }
  }

  /// Whoever is done says so at their desk before they put the line down, unless the line is lost. Whether it was: not when the
  /// house knows that they are done.
  boolean losesTheLine(CallId call, AgentId who) {
    if (dice.chance(SAYS_SO)) {
      world.quietly(who.value(), () -> told(who, asks(dice.pick(desks), call, who, new RoomRequest.End())));
    }
    boolean lost = phase(call) instanceof Phase.Talking;
    world.trace.note(who.value(), lost ? "loses the line" : "puts the line down");
    return lost;
  }

  private void wishes(CallId call, AgentId who, int more) {
    Phase phase = phase(call);
    if (!(phase instanceof Phase.Talking || phase instanceof Phase.InRoom) || !world.goesOn()) {
      return;
    }
    RoomTurns desk = dice.pick(desks);
    world.quietly(who.value(), () -> told(who, wish(desk, call, who, phase)));
    if (more > 0 && dice.chance(WISHES_ON)) {
      agenda.in(dice.millis(1, 25), () -> wishes(call, who, more - 1));
    }
  }

  private void told(AgentId who, RoomTurns.Result result) {
    world.trace.note(who.value(), result instanceof RoomTurns.Result.Done ? "has a wish granted" : "wishes in vain");
  }

  private RoomTurns.Result wish(RoomTurns desk, CallId call, AgentId who, Phase phase) {
    int luck = dice.between(1, 100);
    AgentId colleague = dice.pick(colleagues(phase));
    if (phase instanceof Phase.Talking) {
      return luck <= 35 ? asks(desk, call, who, new RoomRequest.Hold())
          : luck <= 65 ? invites(desk, call, who, false)
          : luck <= 95 ? invites(desk, call, who, true)
          : asks(desk, call, who, new RoomRequest.End());
    }
    return luck <= 30 ? asks(desk, call, who, new RoomRequest.Resume())
        : luck <= 45 ? asks(desk, call, who, new RoomRequest.Hold())
        : luck <= 55 ? invites(desk, call, who, false)
        : luck <= 65 ? invites(desk, call, who, true)
        : luck <= 72 ? dismisses(desk, call, who, colleague)
        : luck <= 92 ? asks(desk, call, who, new RoomRequest.Leave())
        : asks(desk, call, who, new RoomRequest.End());
  }

  private RoomTurns.Result asks(RoomTurns desk, CallId call, AgentId who, RoomRequest request) {
    world.trace.note(who.value(), "wishes " + request.getClass().getSimpleName());
    return desk.ask(call, who, request);
  }

  private RoomTurns.Result invites(RoomTurns desk, CallId call, AgentId who, boolean joins) {
    AgentId wanted = dice.pick(List.copyOf(world.shelf.agents.keySet()));
    world.trace.note(who.value(), joins ? "brings a colleague in" : "consults a colleague");
    return desk.invite(call, who, wanted, joins);
  }

  private RoomTurns.Result dismisses(RoomTurns desk, CallId call, AgentId who, AgentId colleague) {
    world.trace.note(who.value(), "dismisses a colleague");
    return desk.dismiss(call, who, colleague);
  }

  private List<AgentId> colleagues(Phase phase) {
    List<AgentId> asked = new ArrayList<>();
    if (phase instanceof Phase.InRoom room) {
      for (Guest guest : room.guests()) {
        asked.add(guest.offer().agent());
      }
    }
    return asked.isEmpty() ? List.copyOf(world.shelf.agents.keySet()) : asked;
  }

  private Phase phase(CallId call) {
    StoredCall stored = world.shelf.calls.get(call);
    return stored.state().phase();
  }
}

package dev.onetouch.desk;

import dev.onetouch.call.CallState;
import dev.onetouch.call.Guest;
import dev.onetouch.call.Offer;
import dev.onetouch.call.Phase;
import dev.onetouch.cases.AgentId;
import dev.onetouch.routing.Agent;
import dev.onetouch.routing.Presence;
import dev.onetouch.switchboard.RoomTurns.Asked;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who is in a conversation, as a desk shows it.
///
/// @param state `talking`, `on-hold` while the caller waits outside, `in-room` with the caller among others
/// @param moving whether the phone company is still bringing somebody to where the state says
/// @param heldSince since when the caller is on hold; none while they are not
/// @param askedInBy full name of whose call it is, when that is somebody else
record ShownRoom(String state, boolean moving, Optional<Instant> heldSince, String askedInBy, List<Person> people) {

  /// @param stage `in`, or `ringing`
  /// @param hears whether they hear the caller
  /// @param by on what they talk: `browser` or `phone`
  record Person(String agent, String name, String stage, boolean mine, boolean hears, String by, String rung) {}

  /// @param colleagues everybody who could be asked in, and the others with the reason
  record Askables(List<Askable> colleagues) {}

  /// @param by how they would be rung: `browser`, `phone`, empty when not at all
  /// @param whyNot empty when they can be asked in; else `away`, `busy`, `no-phone`, `here`
  record Askable(String agent, String name, List<String> teams, String presence, String activity, String by, String whyNot) {
    static Askable of(Asked asked) {
      Agent agent = asked.colleague().agent();
      boolean here = asked.here();
      String by = here ? "" : switch (asked.colleague().reach()) {
        case BY_PRESENCE -> agent.presence() instanceof Presence.ByPhone ? "phone" : "browser";
        case BY_PHONE -> "phone";
        case AWAY, BUSY, NO_PHONE -> "";
      };
      String whyNot = here ? "here" : asked.colleague().reach().open() ? "" : Words.of(asked.colleague().reach());
      return new Askable(agent.id().value(), agent.name(), asked.colleague().teams(), agent.signedIn() ? "available" : "away",
          Words.of(agent.activity()), by, whyNot);
    }
  }

  static Optional<ShownRoom> of(CallState call, AgentId me, List<Instant> heldSince) {
    return switch (call.phase()) {
      case Phase.Talking talk -> Optional.of(new ShownRoom(
          "talking", false, Optional.empty(), "", List.of(person(talk.offer(), "in", me, true))));
      case Phase.InRoom room when room.hostIn() -> Optional.of(ofRoom(room, me, heldSince));
      default -> Optional.empty();
    };
  }

  private static ShownRoom ofRoom(Phase.InRoom room, AgentId me, List<Instant> heldSince) {
    List<Person> people = new ArrayList<>();
    people.add(person(room.host(), "in", me, room.callerIn()));
    for (Guest guest : room.guests()) {
      people.add(person(guest.offer(), guest.in() ? "in" : "ringing", me, guest.in() && room.callerIn()));
    }
    String state = !room.callerIn() ? "on-hold" : people.size() == 1 ? "talking" : "in-room";
    Optional<Instant> since = room.callerIn() ? Optional.empty() : heldSince.stream().findFirst();
    return new ShownRoom(state, room.moving(), since, room.host().agent().equals(me) ? "" : room.host().name(), people);
  }

  private static Person person(Offer offer, String stage, AgentId me, boolean hears) {
    return new Person(offer.agentId(), offer.name(), stage, offer.agent().equals(me), hears, offer.byPhone() ? "phone" : "browser", offer.rung().word());
  }
}

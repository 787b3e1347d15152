package dev.onetouch.admin.rehearsal;

import dev.onetouch.call.PersonRequest;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.TeamId;
import dev.onetouch.routing.Activity;
import dev.onetouch.routing.Agent;
import dev.onetouch.routing.Floor;
import dev.onetouch.routing.Presence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Who could be rung in a test call: the owner, and one colleague who has whatever is asked for.
///
/// @param owner whose case it is; none when there is none
/// @param languages the flow's
record PretendFloor(Rehearsal.Floor who, List<AgentId> owner, String ownerName, Set<String> languages) {
  static final AgentId COLLEAGUE = new AgentId("colleague");
  private static final String COLLEAGUE_NAME = "Robin Colleague";
  private static final TeamId ANY_TEAM = new TeamId("any");

  PretendFloor {
    owner = List.copyOf(owner);
    languages = Set.copyOf(languages);
  }

  PretendFloor withEverybodyFree() {
    return new PretendFloor(Rehearsal.Floor.EVERYBODY_FREE, owner, ownerName, languages);
  }

  Floor seen(PersonRequest request, Instant at) {
    List<Agent> agents = new ArrayList<>();
    Set<TeamId> teams = new HashSet<>(request.teams());
    if (teams.isEmpty()) {
      teams.add(ANY_TEAM);
    }
    for (AgentId id : owner) {
      agents.add(agent(id, ownerName, teams, request, ownerPresence(), ownerActivity(), at));
    }
    if (who != Rehearsal.Floor.NOBODY) {
      agents.add(agent(COLLEAGUE, COLLEAGUE_NAME, teams, request, new Presence.ByBrowser(true), Activity.FREE, at));
    }
    return new Floor(agents, List.of(), List.of());
  }

  private Presence ownerPresence() {
    return switch (who) {
      case EVERYBODY_FREE, OWNER_BUSY -> new Presence.ByBrowser(true);
      case OWNER_OFF, NOBODY -> new Presence.Away("");
    };
  }

  private Activity ownerActivity() {
    return who == Rehearsal.Floor.OWNER_BUSY ? Activity.ON_CALL : Activity.FREE;
  }

  private Agent agent(
      AgentId id, String name, Set<TeamId> teams, PersonRequest request, Presence presence, Activity doing, Instant at) {
    return new Agent(id, name, teams, request.skills(), languages, List.of(), presence, doing, at.minusSeconds(60), 1);
  }
}

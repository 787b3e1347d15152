package dev.onetouch.call;

import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Case;
import dev.onetouch.cases.Owner;
import dev.onetouch.routing.Agent;
import dev.onetouch.routing.Floor;
import dev.onetouch.routing.Route;
import dev.onetouch.routing.Rung;
import java.util.Map;
import java.util.Optional;

/// What the caller hears while we look for somebody: the truth, a first name at most, nothing about the case.
final class SearchWords {
  private SearchWords() {}

  static void ringing(Progress call, PersonRequest request, Floor floor, Route.Ring ring, boolean waited) {
    String name = ring.agents().getFirst().firstName();
    if (ring.rung() == Rung.OWNER) {
      call.say("owner-ringing", Map.of("agent.first-name", name));
      return;
    }
    boolean spokenOfOwner = !waited && aboutOwner(call, request, floor);
    if (ring.rung() == Rung.COVER) {
      call.say("cover-ringing", Map.of("agent.first-name", name));
    } else if (spokenOfOwner) {
      call.say("colleague-ringing");
    } else {
      call.say(request.skipped().isEmpty() ? "person-ringing" : "next-ringing");
    }
  }

  /// Says once why the owner is not the one who answers. Whether anything was said.
  static boolean aboutOwner(Progress call, PersonRequest request, Floor floor) {
    Optional<Agent> owner = ownerOf(call.state(), request).flatMap(floor::agent);
    if (owner.isEmpty()) {
      return false;
    }
    Optional<String> phrase = phrase(owner.get(), request);
    phrase.ifPresent(said -> call.say(said, Map.of("owner.first-name", owner.get().firstName())));
    return phrase.isPresent();
  }

  private static Optional<String> phrase(Agent owner, PersonRequest request) {
    if (request.skipped().contains(owner.id())) {
      return request.skipped().size() == 1 ? Optional.of("owner-no-answer") : Optional.empty();
    }
    if (!request.skipped().isEmpty() || request.dutyTries() > 0) {
      return Optional.empty();
    }
    return Optional.of(owner.signedIn() ? "owner-busy" : "owner-away");
  }

  private static Optional<AgentId> ownerOf(CallState state, PersonRequest request) {
    if (!request.ownerFirst()) {
      return Optional.empty();
    }
    return state.about().found().map(Case::owner)
        .flatMap(owner -> owner instanceof Owner.OwnedBy(AgentId agent) ? Optional.of(agent) : Optional.empty());
  }
}

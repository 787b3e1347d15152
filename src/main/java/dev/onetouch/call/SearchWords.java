package dev.onetouch.call;

import dev.onetouch.cases.Case;
import dev.onetouch.cases.Owner;
import dev.onetouch.routing.Absence;
import dev.onetouch.routing.Agent;
import dev.onetouch.routing.OwnerWish;
import dev.onetouch.routing.Route;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What the caller hears while we look for somebody: the truth, a first name at most, nothing about the case.
final class SearchWords {
  private SearchWords() {}

  static void ringing(Progress call, PersonRequest request, Route.Ring ring) {
    Map<String, String> name = Map.of("agent.first-name", ring.agents().getFirst().firstName());
    switch (ring.rung()) {
      case SAME_AGENT -> call.say(request.reason() == PersonReason.CUT_OFF ? "same-agent-ringing" : "owner-ringing", name);
      case OWNER -> call.say("owner-ringing", name);
      case COVER -> call.say("cover-ringing", name);
      case TEAM, ANYONE, QUEUE, DUTY_LINE -> call.say(somebody(call, request));
    }
  }

  /// When the owner works again, as far as their hours tell; nobody knows it of one who is away in the middle of them.
  static List<Instant> back(Progress call, Agent owner, Absence absence) {
    if (absence != Absence.AWAY) {
      return List.of();
    }
    return call.company().hours().nextOpen(owner.hours(), call.at()).filter(back -> back.isAfter(call.at())).stream().toList();
  }

  private static String somebody(Progress call, PersonRequest request) {
    if (!request.skipped().isEmpty() && !onlyOwnerSkipped(call, request)) {
      return "next-ringing";
    }
    return request.wish() instanceof OwnerWish.Anybody ? "colleague-ringing" : "person-ringing";
  }

  private static boolean onlyOwnerSkipped(Progress call, PersonRequest request) {
    Owner owner = call.state().about().found().map(Case::owner).orElse(Owner.NOBODY);
    return request.skipped().stream().allMatch(owner::is);
  }
}

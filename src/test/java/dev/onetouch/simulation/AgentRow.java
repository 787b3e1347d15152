package dev.onetouch.simulation;

import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.TeamId;
import dev.onetouch.routing.Activity;
import dev.onetouch.routing.Agent;
import dev.onetouch.routing.Presence;
import dev.onetouch.switchboard.AgentMove;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// An agent as the store keeps them.
final class AgentRow {
  private static final int MISSED_IN_A_ROW = 2;
  final AgentId id;
  private final Set<TeamId> teams;
  private final List<AgentId> covers;
  private final Presence usual;
  private Presence presence;
  Activity activity = Activity.FREE;

  /// The offer the agent is on; empty when none.
  String offer = "";

  /// When the lease or the wrap-up is over.
  Instant until = Instant.MAX;

  /// Offers for which one of their devices rang.
  final Set<String> rangFor = new HashSet<>();

  private Instant since;
  private Instant signedInAt;
  private long epoch = 1;
  private int missed;

  AgentRow(AgentId id, Set<TeamId> teams, List<AgentId> covers, Presence usual, Instant since) {
    this.id = id;
    this.teams = teams;
    this.covers = covers;
    this.usual = usual;
    this.presence = usual;
    this.since = since;
    this.signedInAt = since;
  }

  Agent seen() {
    return new Agent(
        id,
        id.value() + " Sample",
        teams,
        Set.of(),
        Set.of("en"),
        covers,
        presence,
        activity,
        since,
        epoch);
  }

  /// Could have been rung for at least this long.
  boolean freeFor(Duration wanted, Instant now) {
    return activity == Activity.FREE
        && presence.reachable()
        && !teams.isEmpty()
        && !later(since, signedInAt).plus(wanted).isAfter(now);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  long sinceMillis(Agenda agenda) {
    return agenda.millisOf(since);
  }

  boolean teamless() {
    return teams.isEmpty();
  }

  boolean reachable() {
    return presence.reachable();
  }

  /// Comes to work or back to the desk.
  void signsIn(Instant now) {
    presence = usual;
    signedInAt = now;
    missed = 0;
  }

  void signsOff(Presence how) {
    presence = how;
  }

  boolean mayReserve(AgentMove.Reserve move) {
    boolean idle = activity == Activity.FREE || move.evenInWrapUp() && activity == Activity.WRAP_UP;
    return idle && epoch == move.epoch() && !(presence instanceof Presence.Away);
  }

  boolean on(AgentMove move) {
    return offer.equals(move.offer().value());
  }

  void reserve(AgentMove.Reserve move, Instant now) {
    epoch++;
    become(Activity.OFFERED, move.offer().value(), now, now.plus(move.lease()));
  }

  void engage(Instant now) {
    missed = 0;
    become(Activity.ON_CALL, offer, now, Instant.MAX);
  }

  void release(boolean counts, Instant now) {
    become(Activity.FREE, "", now, Instant.MAX);
    missed = counts ? missed + 1 : missed;
    if (missed >= MISSED_IN_A_ROW) {
      signsOff(new Presence.Away("two calls missed"));
    }
  }

  void wrapUp(Duration limit, Instant now) {
    become(Activity.WRAP_UP, "", now, now.plus(limit));
  }

  void free(Instant now) {
    become(Activity.FREE, "", now, Instant.MAX);
  }

  boolean busy() {
    return activity == Activity.OFFERED || activity == Activity.ON_CALL;
  }

  private void become(Activity next, String onOffer, Instant now, Instant end) {
    activity = next;
    offer = onOffer;
    since = now;
    until = end;
  }
}

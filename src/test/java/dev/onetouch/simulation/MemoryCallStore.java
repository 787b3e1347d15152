package dev.onetouch.simulation;

import dev.onetouch.call.CallId;
import dev.onetouch.call.OfferId;
import dev.onetouch.call.Phase;
import dev.onetouch.routing.Activity;
import dev.onetouch.routing.Waiter;
import dev.onetouch.switchboard.AgentMove;
import dev.onetouch.switchboard.Answered;
import dev.onetouch.switchboard.CallStore;
import dev.onetouch.switchboard.StoredCall;
import dev.onetouch.switchboard.TurnRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// The store's promises, kept in memory: one guarded statement that writes a turn whole or not at
/// all.
final class MemoryCallStore implements CallStore {
  private final Shelf shelf;
  private final Agenda agenda;
  private final Weather weather;
  private final Promises promises;
  private final Set<PlantedFault> faults;
  private final MemoryCases cases;
  private final Runnable meanwhile;

  /// @param meanwhile what others may do between a turn's reading and its writing
  MemoryCallStore(
      Shelf shelf,
      Agenda agenda,
      Weather weather,
      Promises promises,
      Set<PlantedFault> faults,
      Runnable meanwhile) {
    this.shelf = shelf;
    this.agenda = agenda;
    this.weather = weather;
    this.promises = promises;
    this.faults = faults;
    this.cases = new MemoryCases(shelf, agenda, faults);
    this.meanwhile = meanwhile;
  }

  @Override
  public Optional<StoredCall> byLeg(String leg) {
    weather.statement();
    return Optional.ofNullable(shelf.callOfLeg.get(leg)).map(shelf.calls::get);
  }

  @Override
  public Optional<StoredCall> byId(CallId id) {
    weather.statement();
    return Optional.ofNullable(shelf.calls.get(id));
  }

  @Override
  public Optional<StoredCall> byOffer(OfferId offer) {
    weather.statement();
    return Optional.ofNullable(shelf.callOfOffer.get(offer.value())).map(shelf.calls::get);
  }

  @Override
  public boolean save(TurnRecord asked) {
    TurnRecord turn = Plantings.spoil(asked, faults);
    meanwhile.run();
    weather.statement();
    if (!versionStands(turn) || !agentsStand(turn) || !cases.stand(turn)) {
      return false;
    }
    write(turn);
    weather.outcome();
    return true;
  }

  private boolean versionStands(TurnRecord turn) {
    StoredCall stored = shelf.calls.get(turn.state().id());
    if (turn.expectedVersion() == TurnRecord.NEW) {
      return stored == null && !shelf.callOfLeg.containsKey(turn.leg());
    }
    return stored != null
        && (stored.version() == turn.expectedVersion()
            || faults.contains(PlantedFault.STORE_WITHOUT_VERSIONS));
  }

  private boolean agentsStand(TurnRecord turn) {
    return turn.agentMoves().stream()
        .allMatch(move ->
            switch (move) {
              case AgentMove.Reserve reserve ->
                  row(move).mayReserve(reserve)
                      || faults.contains(PlantedFault.STORE_WITHOUT_FENCING);
              case AgentMove.Engage _ ->
                  row(move).activity == Activity.OFFERED && row(move).on(move);
              case AgentMove.Release _, AgentMove.WrapUp _ -> true;
            });
  }

  private void write(TurnRecord turn) {
    Instant now = agenda.instant();
    CallId id = turn.state().id();
    promises.turn(turn);
    turn.agentMoves().forEach(move -> apply(move, now));
    turn.caseMoves().forEach(move -> cases.apply(move, turn));
    turn.errands()
        .forEach(errand -> {
          shelf.errands.put(errand.id(), errand);
          shelf.errandClaimed.put(errand.id(), now.plusSeconds(1));
        });
    Answered answered =
        faults.contains(PlantedFault.ANSWER_NOT_KEPT) ? Answered.NOTHING : turn.answered();
    shelf.calls.put(
        id,
        new StoredCall(
            turn.state(), turn.leg(), turn.expectedVersion() + 1, turn.token(), answered));
    shelf.callOfLeg.put(turn.leg(), id);
    turn.state()
        .phase()
        .openOffers()
        .forEach(offer -> shelf.callOfOffer.put(offer.id().value(), id));
    index(turn, now);
    promises.agents(turn);
  }

  private void apply(AgentMove move, Instant now) {
    AgentRow row = row(move);
    switch (move) {
      case AgentMove.Reserve reserve -> row.reserve(reserve, now);
      case AgentMove.Engage _ -> row.engage(now);
      case AgentMove.Release release
          when row.on(move) && !faults.contains(PlantedFault.RELEASE_FORGOTTEN) ->
          row.release(release.counts(), now);
      case AgentMove.WrapUp wrapUp
          when row.on(move) && !faults.contains(PlantedFault.WRAP_UP_FORGOTTEN) ->
          row.wrapUp(wrapUp.limit(), now);
      case AgentMove.Release _, AgentMove.WrapUp _ -> {
        // The agent is not on that offer any more.
      }
    }
  }

  private void index(TurnRecord turn, Instant now) {
    CallId id = turn.state().id();
    shelf.waiting.remove(id);
    if (turn.state().ended()) {
      shelf.live.remove(id);
      return;
    }
    shelf.live.put(id, now.plus(turn.checkAfter()));
    shelf.heardAt.put(id, now);
    if (turn.state().phase() instanceof Phase.Queued(var request, var _)) {
      shelf.waiting.put(
          id, new Waiter(id.value(), request.teams(), request.since(), request.skipped()));
      shelf.queuedAt.putIfAbsent(id, now);
    } else if (!(turn.state().phase() instanceof Phase.Summoned)) {
      shelf.queuedAt.remove(id);
    }
    if (turn.state().phase() instanceof Phase.Talking(var request, var _, Instant since)
        && since.equals(turn.at())) {
      shelf.recentWaits.addFirst(Duration.between(request.since(), since));
      if (shelf.recentWaits.size() > Shelf.RECENT_WAITS) {
        shelf.recentWaits.removeLast();
      }
    }
  }

  private AgentRow row(AgentMove move) {
    return shelf.agents.get(move.agent());
  }
}

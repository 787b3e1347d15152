package dev.onetouch.simulation;

import dev.onetouch.call.CallId;
import dev.onetouch.call.OfferId;
import dev.onetouch.caller.Caller;
import dev.onetouch.caller.Customer;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.routing.Activity;
import dev.onetouch.switchboard.AgentMove;
import dev.onetouch.switchboard.Answered;
import dev.onetouch.switchboard.CallStore;
import dev.onetouch.switchboard.StoredCall;
import dev.onetouch.switchboard.TurnRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The store's promises, kept in memory: one guarded statement that writes a turn whole or not at all.
final class MemoryCallStore implements CallStore {
  /// How long the node that wrote an errand has to run it itself.
  private static final int GRACE_SECONDS = 5;

  private final Shelf shelf;
  private final Agenda agenda;
  private final Weather weather;
  private final Promises promises;
  private final Set<PlantedFault> faults;
  private final MemoryCases cases;
  private final MemoryHouse house;
  private final CallIndex index;
  private final Runnable meanwhile;

  /// @param meanwhile what others may do between a turn's reading and its writing
  MemoryCallStore(
      Shelf shelf, Agenda agenda, Weather weather, Promises promises, Set<PlantedFault> faults, Runnable meanwhile) {
    this.shelf = shelf;
    this.agenda = agenda;
    this.weather = weather;
    this.promises = promises;
    this.faults = faults;
    this.cases = new MemoryCases(shelf, agenda, faults);
    this.house = new MemoryHouse(shelf, agenda, faults);
    this.index = new CallIndex(shelf, agenda);
    this.meanwhile = meanwhile;
  }

  @Override
  public Optional<StoredCall> byLeg(String leg) {
    weather.statement();
    return Optional.ofNullable(shelf.callOfLeg.get(leg)).map(this::read);
  }

  @Override
  public Optional<StoredCall> byId(CallId id) {
    weather.statement();
    return Optional.ofNullable(read(id));
  }

  @Override
  public Optional<StoredCall> byOffer(OfferId offer) {
    weather.statement();
    return Optional.ofNullable(shelf.callOfOffer.get(offer.value())).map(this::read);
  }

  @Override
  public Optional<StoredCall> callTo(PhoneNumber from) {
    weather.statement();
    return shelf.live.keySet().stream()
        .map(shelf.calls::get)
        .filter(one -> one.state().origin().outbound() && to(one.state().caller(), from))
        .reduce((_, later) -> later);
  }

  private boolean to(Caller called, PhoneNumber from) {
    return called.number().filter(from::equals).isPresent()
        || called instanceof Caller.Known(var _, Customer customer)
            && shelf.customers.getOrDefault(from, List.of()).contains(customer);
  }

  private StoredCall read(CallId id) {
    StoredCall stored = shelf.calls.get(id);
    return stored == null ? null : Plantings.misread(stored, faults);
  }

  @Override
  public boolean save(TurnRecord asked) {
    TurnRecord turn = Plantings.spoil(asked, faults);
    meanwhile.run();
    weather.statement();
    weather.mayDie("before a turn is saved");
    List<AgentMove> moves = onePerAgent(turn);
    if (!versionStands(turn) || !agentsStand(moves) || !cases.stand(turn) || !house.stand(turn)) {
      return false;
    }
    write(turn, moves);
    weather.mayDie("when a turn was saved");
    weather.outcome();
    return true;
  }

  private boolean versionStands(TurnRecord turn) {
    StoredCall stored = shelf.calls.get(turn.state().id());
    if (turn.expectedVersion() == TurnRecord.NEW) {
      return stored == null && !shelf.callOfLeg.containsKey(turn.leg());
    }
    return stored != null
        && (stored.version() == turn.expectedVersion() || faults.contains(PlantedFault.STORE_WITHOUT_VERSIONS));
  }

  /// One statement changes a row once. What a turn makes and takes back leaves nothing.
  private static List<AgentMove> onePerAgent(TurnRecord turn) {
    if (turn.agentMoves().size() < 2) {
      return turn.agentMoves();
    }
    Map<AgentId, List<AgentMove>> byAgent = new LinkedHashMap<>();
    turn.agentMoves().forEach(move -> byAgent.computeIfAbsent(move.agent(), _ -> new ArrayList<>()).add(move));
    List<AgentMove> single = new ArrayList<>();
    byAgent.forEach((agent, moves) -> {
      if (moves.stream().map(AgentMove::offer).distinct().count() > 1) {
        throw new PromiseBroken(turn.state().id().value(), "one turn moves " + agent + " for several offers: " + moves);
      }
      boolean takenBack =
          moves.getFirst() instanceof AgentMove.Reserve && moves.getLast() instanceof AgentMove.Release;
      if (!takenBack) {
        single.addAll(moves);
      }
    });
    return single;
  }

  private boolean agentsStand(List<AgentMove> moves) {
    for (AgentMove move : moves) {
      boolean stands = switch (move) {
        case AgentMove.Reserve reserve ->
            row(move).mayReserve(reserve) || faults.contains(PlantedFault.STORE_WITHOUT_FENCING);
        case AgentMove.Engage _ -> row(move).activity == Activity.OFFERED && row(move).on(move);
        case AgentMove.Release _, AgentMove.WrapUp _ -> true;
      };
      if (!stands) {
        return false;
      }
    }
    return true;
  }

  private void write(TurnRecord turn, List<AgentMove> moves) {
    Instant now = agenda.instant();
    CallId id = turn.state().id();
    promises.turn(turn, moves);
    moves.forEach(move -> apply(move, turn, now));
    cases.file(turn);
    turn.caseMoves().forEach(move -> cases.apply(move, turn));
    turn.errands().forEach(errand -> {
      shelf.errands.put(errand.id(), errand);
      shelf.errandClaimed.put(errand.id(), now.plusSeconds(GRACE_SECONDS));
    });
    Answered answered = faults.contains(PlantedFault.ANSWER_NOT_KEPT) ? Answered.NOTHING : turn.answered();
    StoredCall before = shelf.calls.put(
        id, new StoredCall(turn.state(), turn.leg(), turn.expectedVersion() + 1, turn.token(), answered));
    index.moved(turn, before);
    house.apply(turn);
    promises.written(turn);
  }

  private void apply(AgentMove move, TurnRecord turn, Instant now) {
    AgentRow row = row(move);
    switch (move) {
      case AgentMove.Reserve reserve -> row.reserve(reserve, now);
      case AgentMove.Engage _ -> row.engage(now);
      case AgentMove.Release release when row.on(move) && !forgotten(turn) -> row.release(release.counts(), now);
      case AgentMove.WrapUp wrapUp when row.on(move) && !faults.contains(PlantedFault.WRAP_UP_FORGOTTEN) ->
          row.wrapUp(wrapUp.limit(), now);
      case AgentMove.Release _, AgentMove.WrapUp _ -> {
        // The agent is not on that offer any more.
      }
    }
  }

  private boolean forgotten(TurnRecord turn) {
    boolean unreached = turn.journal().stream().anyMatch(dev.onetouch.call.CallEvent.CustomerNotReached.class::isInstance);
    return faults.contains(PlantedFault.RELEASE_FORGOTTEN)
        || unreached && faults.contains(PlantedFault.AGENT_KEPT_WHEN_UNREACHED);
  }

  private AgentRow row(AgentMove move) {
    return shelf.agents.get(move.agent());
  }
}

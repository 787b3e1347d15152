package dev.onetouch.simulation;

import dev.onetouch.caller.Caller;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Case;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.CaseStatus;
import dev.onetouch.cases.Owner;
import dev.onetouch.cases.TeamId;
import dev.onetouch.switchboard.AgentMove;
import dev.onetouch.switchboard.CaseMove;
import dev.onetouch.switchboard.HouseMove;
import dev.onetouch.switchboard.TurnRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;

/// What a turn changes of cases.
final class MemoryCases {
  private final Shelf shelf;
  private final Agenda agenda;
  private final Set<PlantedFault> faults;

  MemoryCases(Shelf shelf, Agenda agenda, Set<PlantedFault> faults) {
    this.shelf = shelf;
    this.agenda = agenda;
    this.faults = faults;
  }

  /// A new case's number must not be taken.
  boolean stand(TurnRecord turn) {
    return turn.caseMoves().stream()
            .noneMatch(move -> move instanceof CaseMove.Open && shelf.cases.containsKey(move.number()))
        && turn.houseMoves().stream()
            .noneMatch(move -> move instanceof HouseMove.Filed filed && shelf.cases.containsKey(filed.number()));
  }

  /// Cases of callers whom nobody has talked with yet.
  void file(TurnRecord turn) {
    for (HouseMove move : turn.houseMoves()) {
      if (move instanceof HouseMove.Filed filed) {
        open(filed.number(), filed.owner(), filed.team(), filed.caller());
      }
    }
  }

  private void open(CaseNumber number, Owner owner, TeamId team, Caller caller) {
    Instant now = agenda.instant();
    shelf.cases.put(number, new Case(number, "", owner, team, CaseStatus.OPEN, now, now));
    caller.number().ifPresent(phone -> shelf.casesOfNumber.computeIfAbsent(phone, _ -> new ArrayList<>()).add(number));
  }

  void apply(CaseMove move, TurnRecord turn) {
    Instant now = agenda.instant();
    switch (move) {
      case CaseMove.Open(CaseNumber number, AgentId owner, TeamId team, var caller) ->
          open(number, new Owner.OwnedBy(owner), team, caller);
      case CaseMove.Reopen(CaseNumber number) ->
          put(shelf.cases.get(number), shelf.cases.get(number).owner(), CaseStatus.OPEN, now);
      case CaseMove.Take(CaseNumber number, AgentId owner) ->
          take(shelf.cases.get(number), owner, now);
      case CaseMove.Touch(CaseNumber number) ->
          put(
              shelf.cases.get(number),
              shelf.cases.get(number).owner(),
              shelf.cases.get(number).status(),
              now);
    }
    if (faults.contains(PlantedFault.OWNER_OVERWRITTEN)) {
      turn.agentMoves().stream()
          .filter(AgentMove.WrapUp.class::isInstance)
          .forEach(talked ->
              put(
                  shelf.cases.get(move.number()),
                  new Owner.OwnedBy(talked.agent()),
                  CaseStatus.OPEN,
                  now));
    }
  }

  private void take(Case file, AgentId owner, Instant now) {
    put(
        file,
        file.owner() instanceof Owner.Nobody ? new Owner.OwnedBy(owner) : file.owner(),
        file.status(),
        now);
  }

  private void put(Case file, Owner owner, CaseStatus status, Instant now) {
    Instant since = status == file.status() ? file.statusSince() : now;
    shelf.cases.put(
        file.number(),
        new Case(file.number(), file.subject(), owner, file.team(), status, now, since));
  }
}

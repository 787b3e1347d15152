package dev.onetouch.simulation;

import dev.onetouch.call.CallEvent;
import dev.onetouch.call.CallState;
import dev.onetouch.call.PersonRequest;
import dev.onetouch.call.Phase;
import dev.onetouch.routing.OwnerWish;
import dev.onetouch.switchboard.StoredCall;
import dev.onetouch.switchboard.TurnRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The planted faults that spoil what a turn writes.
final class Plantings {
  private Plantings() {}

  /// A call as somebody reads it wrongly.
  static StoredCall misread(StoredCall stored, Set<PlantedFault> faults) {
    if (faults.contains(PlantedFault.OWNER_WAITER_TAKES_ANYBODY)
        && stored.state().phase() instanceof Phase.Queued(PersonRequest r, int loops)
        && r.wish() instanceof OwnerWish.TheOwner) {
      PersonRequest anybody = new PersonRequest(r.reason(), r.ownerFirst(), r.teams(), r.skills(), r.ringSeconds(), r.after(),
          r.since(), r.skipped(), r.rungSeconds(), r.dutyTries(), OwnerWish.ANYBODY, r.cutOffFrom(), r.waitsSince());
      CallState state = in(stored.state(), new Phase.Queued(anybody, loops));
      return new StoredCall(state, stored.leg(), stored.version(), stored.token(), stored.answered());
    }
    return stored;
  }

  static TurnRecord spoil(TurnRecord turn, Set<PlantedFault> faults) {
    if (faults.contains(PlantedFault.SILENCE_NOT_COUNTED)
        && turn.state().phase() instanceof Phase.Listening(var at, var _, int wrong)) {
      return with(
          turn,
          in(turn.state(), new Phase.Listening(at, 0, wrong)),
          without(turn.journal(), CallEvent.SilenceHeard.class));
    }
    if (faults.contains(PlantedFault.WRONG_KEYS_NOT_COUNTED)
        && turn.state().phase() instanceof Phase.Listening(var at, int silences, var _)) {
      return with(
          turn,
          in(turn.state(), new Phase.Listening(at, silences, 0)),
          without(turn.journal(), CallEvent.WrongInputHeard.class));
    }
    if (faults.contains(PlantedFault.JOURNAL_ROW_LOST)) {
      return with(turn, turn.state(), without(turn.journal(), CallEvent.OfferClosed.class));
    }
    return turn;
  }

  private static List<CallEvent> without(List<CallEvent> journal, Class<? extends CallEvent> lost) {
    List<CallEvent> left = new ArrayList<>(journal);
    left.removeIf(lost::isInstance);
    return left;
  }

  private static CallState in(CallState s, Phase phase) {
    return new CallState(
        s.id(),
        s.line(),
        s.flow(),
        s.caller(),
        s.about(),
        s.facts(),
        s.language(),
        s.heard(),
        s.unsaid(),
        s.turns(),
        s.talked(),
        s.origin(),
        s.legs(),
        phase);
  }

  private static TurnRecord with(TurnRecord turn, CallState state, List<CallEvent> journal) {
    return new TurnRecord(
        state,
        turn.leg(),
        turn.expectedVersion(),
        turn.at(),
        turn.token(),
        turn.answered(),
        journal,
        turn.agentMoves(),
        turn.caseMoves(),
        turn.houseMoves(),
        turn.errands(),
        turn.checkAfter());
  }
}

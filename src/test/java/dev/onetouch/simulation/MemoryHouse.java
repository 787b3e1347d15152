package dev.onetouch.simulation;

import dev.onetouch.call.CallId;
import dev.onetouch.caller.Caller;
import dev.onetouch.caller.Customer;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.Callback;
import dev.onetouch.cases.CallbackId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.switchboard.HouseMove;
import dev.onetouch.switchboard.TaskKind;
import dev.onetouch.switchboard.TurnRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the house owes: the same guards as the store's statement, in memory.
final class MemoryHouse {
  private final Shelf shelf;
  private final Agenda agenda;
  private final Set<PlantedFault> faults;

  MemoryHouse(Shelf shelf, Agenda agenda, Set<PlantedFault> faults) {
    this.shelf = shelf;
    this.agenda = agenda;
    this.faults = faults;
  }

  /// Only an attempt that begins stops a turn: the callback must be open, and this must be the next attempt.
  boolean stand(TurnRecord turn) {
    return turn.houseMoves().stream().allMatch(move -> !(move instanceof HouseMove.Begun(var id, int attempt)) || next(id, attempt));
  }

  private boolean next(CallbackId id, int attempt) {
    CallbackRow row = shelf.callbacks.get(id);
    return faults.contains(PlantedFault.BEGUN_NOT_GUARDED)
        || row != null && row.state == CallbackRow.State.OPEN && row.attempts + 1 == attempt;
  }

  void apply(TurnRecord turn) {
    CallId call = turn.state().id();
    List<HouseMove> moves = turn.houseMoves();
    // What a turn makes needless is what was there before it.
    List<CallbackRow> needless = new ArrayList<>();
    for (HouseMove move : moves) {
      if (move instanceof HouseMove.GotThrough(CaseNumber about, Caller caller, var _)) {
        needless.addAll(needless(about, caller, call));
      }
    }
    moves.forEach(move -> apply(move, call));
    needless.forEach(row -> {
      row.state = CallbackRow.State.WITHDRAWN;
      row.call = call;
    });
  }

  private List<CallbackRow> needless(CaseNumber about, Caller caller, CallId call) {
    if (faults.contains(PlantedFault.CALLBACK_NOT_WITHDRAWN)) {
      return List.of();
    }
    Optional<PhoneNumber> number = caller.number();
    return shelf.callbacks.values().stream()
        .filter(row -> row.unsettled() && (row.state != CallbackRow.State.DIALLING || !row.call.equals(call)))
        .filter(row -> row.callback.about().equals(about) || number.filter(row.callback.number()::equals).isPresent())
        .toList();
  }

  private void apply(HouseMove move, CallId call) {
    switch (move) {
      case HouseMove.Promised(Callback callback, Caller caller) -> {
        Optional<Customer> customer =
            caller instanceof Caller.Known known ? Optional.of(known.customer()) : Optional.empty();
        shelf.callbacks.putIfAbsent(callback.id(), new CallbackRow(callback, customer, call));
      }
      case HouseMove.Begun(CallbackId id, int attempt) -> {
        CallbackRow row = shelf.callbacks.get(id);
        row.state = CallbackRow.State.DIALLING;
        row.attempts = attempt;
        row.call = call;
      }
      case HouseMove.Kept(CallbackId id) -> rung(id, call).ifPresent(row -> row.state = CallbackRow.State.KEPT);
      case HouseMove.TriedAgain(CallbackId id, Duration after, var _) ->
          rung(id, call).filter(_ -> !faults.contains(PlantedFault.ATTEMPT_FORGOTTEN)).ifPresent(row -> again(row, after, 0));
      case HouseMove.Postponed(CallbackId id, Duration after) -> rung(id, call).ifPresent(row -> again(row, after, 1));
      case HouseMove.HandedBack(CallbackId id, var _) ->
          rung(id, call).ifPresent(row -> row.state = CallbackRow.State.TASK);
      case HouseMove.GotThrough(CaseNumber about, Caller caller, var _) -> done(about, caller);
      case HouseMove.Tasked task -> shelf.tasks.putIfAbsent(task.id(), task);
      case HouseMove.Recording one ->
          shelf.voicemails.putIfAbsent(one.voicemail(), new VoicemailRow(one.voicemail(), agenda.instant()));
      case HouseMove.SurveyBegun _ -> shelf.calls.get(call).state().caller().number().ifPresent(shelf.surveyed::add);
      case HouseMove.Filed _, HouseMove.FollowUp _, HouseMove.Surveyed _ -> {
        // A case, which is filed with the others; a word and an answer nobody asks for here.
      }
    }
  }

  /// The callback, as long as this call is the attempt under way.
  private Optional<CallbackRow> rung(CallbackId id, CallId call) {
    return Optional.ofNullable(shelf.callbacks.get(id))
        .filter(row -> row.state == CallbackRow.State.DIALLING && row.call.equals(call));
  }

  private void again(CallbackRow row, Duration after, int notCounted) {
    Instant next = agenda.instant().plus(after);
    row.state = CallbackRow.State.OPEN;
    row.attempts = Math.max(0, row.attempts - notCounted);
    row.due(next);
  }

  private void done(CaseNumber about, Caller caller) {
    shelf.tasks.values().stream()
        .filter(task -> task.kind() == TaskKind.GAVE_UP)
        .filter(task -> task.about().contains(about) || caller.number().isPresent() && caller.number().equals(task.caller().number()))
        .forEach(task -> shelf.tasksDone.add(task.id()));
  }
}

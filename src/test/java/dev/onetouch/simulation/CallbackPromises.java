package dev.onetouch.simulation;

import dev.onetouch.call.CallEvent;
import dev.onetouch.call.CallId;
import dev.onetouch.call.CallState;
import dev.onetouch.call.Origin;
import dev.onetouch.call.Outcome;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.Callback;
import dev.onetouch.cases.CallbackId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.switchboard.TurnRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// P6, I10: what becomes of promised callbacks by the journals alone, held against what the store says of them. Each is open,
/// being kept, kept, withdrawn or a task, and never again begun once the customer got through.
final class CallbackPromises {
  private static final Duration UNKNOWINGLY = Duration.ofSeconds(45);

  private final Shelf shelf;
  private final Map<CallId, Instant> started = new HashMap<>();
  private final int attempts;
  private final Map<CallbackId, Callback> promised = new LinkedHashMap<>();
  private final Map<CallbackId, CallId> through = new HashMap<>();
  private final Map<CallbackId, CallId> underWay = new HashMap<>();
  private final Map<CallbackId, Integer> unanswered = new HashMap<>();
  private final Set<CallbackId> kept = new HashSet<>();
  private final Set<CallbackId> tasks = new HashSet<>();

  CallbackPromises(Shelf shelf, int attempts) {
    this.shelf = shelf;
    this.attempts = attempts;
  }

  void owed(Callback callback) {
    promised.put(callback.id(), callback);
  }

  /// What a turn's journal says, before it is written.
  void event(CallState state, CallEvent event) {
    switch (event) {
      case CallEvent.CallbackPromised(Callback callback) -> owed(callback);
      case CallEvent.CallStarted(Instant at) -> started.put(state.id(), at);
      case CallEvent.CallbackBegun(CallbackId id, int attempt) -> {
        begun(state.id(), id, attempt);
        notOnTheLine(state.id(), id);
      }
      case CallEvent.CallAnswered _ -> answered(state);
      case CallEvent.CallEnded(Outcome outcome, var _) when state.origin() instanceof Origin.CalledBack back ->
          ended(state.id(), back, outcome);
      default -> {
        // The others concern no callback.
      }
    }
  }

  private void begun(CallId call, CallbackId id, int attempt) {
    if (!promised.containsKey(id)) {
      throw new PromiseBroken(call.value(), "keeps a promise nobody gave: " + id);
    }
    if (through.containsKey(id)) {
      throw new PromiseBroken(call.value(), "calls back for " + id + ", who got through in " + through.get(id));
    }
    if (tasks.contains(id)) {
      throw new PromiseBroken(call.value(), "calls back for " + id + ", which is somebody's task");
    }
    CallId other = underWay.put(id, call);
    if (other != null) {
      throw new PromiseBroken(call.value(), "calls back for " + id + " while " + other + " does");
    }
    if (attempt != unanswered.getOrDefault(id, 0) + 1) {
      throw new PromiseBroken(call.value(), "makes attempt " + attempt + " of " + id + " after " + unanswered.get(id));
    }
  }

  /// A customer who waits in the queue is served there. Whoever was stopped while beginning did not know.
  private void notOnTheLine(CallId call, CallbackId id) {
    Instant now = started.get(call);
    for (CallId other : shelf.liveOfNumber.getOrDefault(promised.get(id).number(), Set.of())) {
      boolean theirs = !shelf.calls.get(other).state().origin().outbound();
      if (theirs && started.get(other).plus(UNKNOWINGLY).isBefore(now)) {
        throw new PromiseBroken(call.value(), "calls back for " + id + " while they are on the line in " + other);
      }
    }
  }

  private void answered(CallState state) {
    if (state.origin() instanceof Origin.CalledBack back) {
      kept.add(back.callback());
    }
    Optional<CaseNumber> about = state.about().found().map(file -> file.number());
    Optional<PhoneNumber> number = state.caller().number();
    promised.values().stream()
        .filter(one -> about.isPresent())
        .filter(one -> about.filter(one.about()::equals).isPresent() || number.filter(one.number()::equals).isPresent())
        .forEach(one -> through.putIfAbsent(one.id(), state.id()));
  }

  private void ended(CallId call, Origin.CalledBack back, Outcome outcome) {
    underWay.remove(back.callback(), call);
    if (outcome == Outcome.NOT_REACHED) {
      int tried = unanswered.merge(back.callback(), 1, Integer::sum);
      if (tried > attempts) {
        throw new PromiseBroken(call.value(), "was tried " + tried + " times: " + back.callback());
      }
      if (tried == attempts) {
        tasks.add(back.callback());
      }
    }
  }

  /// The customer is rung for an attempt, says the phone company.
  void dialled(CallId call, Origin.CalledBack back) {
    CallId other = through.get(back.callback());
    if (other != null && !other.equals(call)) {
      throw new PromiseBroken(call.value(), "rings the customer of " + back.callback() + ", who got through in " + other);
    }
  }

  /// After a turn is written, what the store says of callbacks it touched.
  void written(TurnRecord turn) {
    if (turn.state().origin() instanceof Origin.CalledBack(CallbackId id, int _, var _) && turn.state().ended()) {
      CallbackRow row = shelf.callbacks.get(id);
      if (row.state == CallbackRow.State.DIALLING && row.call.equals(turn.state().id())) {
        throw new PromiseBroken(turn.state().id().value(), "is over, and " + id + " is still being dialled by it: lost");
      }
    }
  }

  /// At the end of the day.
  void kept() {
    promised.keySet().forEach(id -> {
      CallbackRow row = shelf.callbacks.get(id);
      if (row == null) {
        throw new PromiseBroken(id.value(), "was promised and is nowhere");
      }
      boolean right = switch (row.state) {
        case DIALLING -> false;
        case KEPT -> kept.contains(id);
        case WITHDRAWN -> through.containsKey(id);
        case TASK -> tasks.contains(id) && !through.containsKey(id)
            && shelf.tasks.containsKey("callback-" + id);
        case OPEN -> !kept.contains(id) && !through.containsKey(id) && !tasks.contains(id);
      };
      if (!right) {
        throw new PromiseBroken(id.value(), "is " + row.state + " at the end; kept " + kept.contains(id) + ", got through in "
            + through.get(id) + ", unanswered " + unanswered.get(id));
      }
    });
  }
}

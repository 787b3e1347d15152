package dev.onetouch.simulation;

import dev.onetouch.call.CallId;
import dev.onetouch.caller.Customer;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Callback;
import dev.onetouch.cases.Owner;
import dev.onetouch.routing.Waiter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A promised callback as the store keeps it.
final class CallbackRow {
  final Callback callback;
  final Optional<Customer> customer;
  State state = State.OPEN;
  int attempts;
  Instant nextAt;

  /// Since when it could be begun; unlike [#nextAt] not moved by those who look.
  Instant dueAt;

  /// When the customer was last seen on the line, by who looks for callbacks that are not begun.
  Instant lineBusyAt = Instant.EPOCH;

  /// The call that changed it last.
  CallId call;

  enum State {
    OPEN,
    DIALLING,
    KEPT,
    WITHDRAWN,
    TASK
  }

  CallbackRow(Callback callback, Optional<Customer> customer, CallId call) {
    this.callback = callback;
    this.customer = customer;
    this.call = call;
    this.nextAt = callback.from();
    this.dueAt = callback.from();
  }

  void due(Instant when) {
    nextAt = when;
    dueAt = when;
  }

  boolean unsettled() {
    return state == State.OPEN || state == State.DIALLING || state == State.TASK;
  }

  /// Its place among those who wait.
  Waiter waiter(Instant now) {
    List<AgentId> only = callback.owner() instanceof Owner.OwnedBy(AgentId owner) && callback.until().isAfter(now)
        ? List.of(owner)
        : List.of();
    return new Waiter(callback.id().value(), List.of(callback.team()), callback.since(), Set.of(), only);
  }
}

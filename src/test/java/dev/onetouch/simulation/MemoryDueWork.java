package dev.onetouch.simulation;

import dev.onetouch.call.CallId;
import dev.onetouch.call.OfferId;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CallbackId;
import dev.onetouch.routing.Activity;
import dev.onetouch.switchboard.DueWork;
import dev.onetouch.switchboard.Errand;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is due, by the store's clock.
final class MemoryDueWork implements DueWork {
  /// How long whoever is given a callback has to begin it.
  static final Duration CLAIM = Duration.ofSeconds(5);

  private static final Duration QUIET_AGAIN = Duration.ofSeconds(30);
  private static final Duration LAPSED_AGAIN = Duration.ofSeconds(5);
  private final Shelf shelf;
  private final Agenda agenda;
  private final Weather weather;
  private final Dice dice;
  private final Set<PlantedFault> faults;

  /// What this node had read when it was stopped in its tracks, and until when it is.
  private List<DueCallback> stopped = List.of();
  private Instant stoppedUntil = Instant.EPOCH;

  MemoryDueWork(Shelf shelf, Agenda agenda, Weather weather, Dice dice, Set<PlantedFault> faults) {
    this.dice = dice;
    this.shelf = shelf;
    this.agenda = agenda;
    this.weather = weather;
    this.faults = faults;
  }

  @Override
  public List<LapsedOffer> lapsedOffers(int max) {
    weather.statement();
    List<LapsedOffer> lapsed = new ArrayList<>();
    for (AgentRow row : shelf.agents.values()) {
      if (row.activity == Activity.OFFERED && over(row.until) && lapsed.size() < max) {
        lapsed.add(new LapsedOffer(shelf.callOfOffer.get(row.offer), new OfferId(row.offer), row.id));
        row.until = agenda.instant().plus(LAPSED_AGAIN);
      }
    }
    return lapsed;
  }

  @Override
  public List<AgentId> endOverdueWrapUps(int max) {
    weather.statement();
    List<AgentId> overdue = new ArrayList<>();
    for (AgentRow row : shelf.agents.values()) {
      if (row.activity == Activity.WRAP_UP && over(row.until) && overdue.size() < max) {
        row.free(agenda.instant());
        overdue.add(row.id);
      }
    }
    return overdue;
  }

  @Override
  public List<QuietCall> quietCalls(int max) {
    weather.statement();
    List<QuietCall> quiet = new ArrayList<>();
    for (Map.Entry<CallId, Instant> one : shelf.live.entrySet()) {
      if (over(one.getValue()) && quiet.size() < max && !faults.contains(PlantedFault.RECONCILER_ASLEEP)) {
        one.setValue(agenda.instant().plus(QUIET_AGAIN));
        quiet.add(new QuietCall(one.getKey(), shelf.calls.get(one.getKey()).leg()));
      }
    }
    return quiet;
  }

  @Override
  public List<Errand> claimErrands(int max, Duration claim) {
    weather.statement();
    List<Errand> due = new ArrayList<>();
    for (Errand one : shelf.errands.values()) {
      if (due.size() < max && over(shelf.errandClaimed.get(one.id()))) {
        shelf.errandClaimed.put(one.id(), agenda.instant().plus(claim));
        due.add(one);
      }
    }
    return due;
  }

  @Override
  public void settle(String errandId, String result) {
    weather.mayDie("before an errand is settled");
    weather.statement();
    shelf.errands.remove(errandId);
    shelf.errandClaimed.remove(errandId);
  }

  @Override
  public boolean sending(String errandId) {
    weather.statement();
    boolean first = shelf.errandSent.putIfAbsent(errandId, agenda.instant()) == null;
    weather.outcome();
    weather.mayDie("when an order was marked");
    return first || faults.contains(PlantedFault.MARK_NOT_GUARDED);
  }

  @Override
  public Optional<Instant> sentAt(String errandId) {
    weather.statement();
    return Optional.ofNullable(shelf.errandSent.get(errandId));
  }

  /// Now and then the node stands still after reading, and goes on with what is no longer true.
  @Override
  public List<DueCallback> dueCallbacks(int max) {
    weather.statement();
    if (shelf.callbacks.isEmpty() || stoppedUntil.isAfter(agenda.instant())) {
      return List.of();
    }
    List<DueCallback> read = stopped.isEmpty() ? claimed(max) : stopped;
    boolean stops = stopped.isEmpty() && !read.isEmpty() && dice.chance(0.05);
    stopped = stops ? read : List.of();
    stoppedUntil = stops ? agenda.instant().plusMillis(dice.millis(6, 20)) : Instant.EPOCH;
    return stops ? List.of() : read;
  }

  private List<DueCallback> claimed(int max) {
    Instant now = agenda.instant();
    List<CallbackRow> claimed = shelf.callbacks.values().stream()
        .filter(row -> row.state == CallbackRow.State.OPEN && over(row.nextAt))
        .filter(row -> !shelf.onTheLine(row) || faults.contains(PlantedFault.CALLED_BACK_WHILE_TALKING))
        .sorted(Comparator.comparing((CallbackRow row) -> row.callback.since()).thenComparing(row -> row.callback.id().value()))
        .limit(max)
        .toList();
    claimed.forEach(row -> row.nextAt = now.plus(CLAIM));
    return claimed.stream().map(this::due).toList();
  }

  private DueCallback due(CallbackRow row) {
    return new DueCallback(
        row.callback, row.attempts + 1, row.customer.stream().toList(), List.of(shelf.onFile(row.callback.about())));
  }

  @Override
  public void putOff(CallbackId callback, Instant until) {
    weather.statement();
    CallbackRow row = shelf.callbacks.get(callback);
    if (row.state == CallbackRow.State.OPEN) {
      row.due(until);
    }
  }

  private boolean over(Instant when) {
    return !when.isAfter(agenda.instant());
  }
}

package dev.onetouch.simulation;

import dev.onetouch.call.CallerMemory;
import dev.onetouch.caller.Customer;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.CallbackId;
import dev.onetouch.cases.TeamId;
import dev.onetouch.routing.Agent;
import dev.onetouch.routing.Floor;
import dev.onetouch.routing.Waiter;
import dev.onetouch.switchboard.CallerDirectory;
import dev.onetouch.switchboard.FloorStore;
import dev.onetouch.switchboard.StoreUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a turn reads beside its call: agents, who waits, and who calls.
final class MemoryFloor implements FloorStore, CallerDirectory {
  private static final Duration TALKS_REMEMBERED = Duration.ofHours(1);
  private final Shelf shelf;
  private final Agenda agenda;
  private final Weather weather;
  private final Set<PlantedFault> faults;

  MemoryFloor(Shelf shelf, Agenda agenda, Weather weather, Set<PlantedFault> faults) {
    this.shelf = shelf;
    this.agenda = agenda;
    this.weather = weather;
    this.faults = faults;
  }

  @Override
  public Floor see(List<TeamId> teams) {
    weather.statement();
    List<Agent> agents = new ArrayList<>();
    shelf.agents.values().forEach(row -> agents.add(row.seen()));
    return new Floor(agents, waiting(), List.copyOf(shelf.recentWaits));
  }

  private List<Waiter> waiting() {
    Instant now = agenda.instant();
    List<Waiter> all = shelf.comingRound(now);
    if (faults.contains(PlantedFault.PLACE_LOST)) {
      all.replaceAll(one -> new Waiter(
          one.call(), one.teams(), shelf.queuedAt.get(new dev.onetouch.call.CallId(one.call())), one.skipped(), one.onlyFor()));
    }
    if (!faults.contains(PlantedFault.CALLBACKS_HOLD_NO_PLACE)) {
      callbacks(now).forEach(all::add);
    }
    all.sort(Comparator.comparing(Waiter::since).thenComparing(Waiter::call));
    return all;
  }

  /// Promised callbacks keep the place their customers had, as long as they can be begun.
  private List<Waiter> callbacks(Instant now) {
    List<Waiter> due = new ArrayList<>();
    for (CallbackRow row : shelf.callbacks.values()) {
      if (row.state == CallbackRow.State.OPEN && !row.nextAt.isAfter(now.plus(MemoryDueWork.CLAIM)) && mayBegin(row)) {
        due.add(row.waiter(now));
      }
    }
    return due;
  }

  private boolean mayBegin(CallbackRow row) {
    return faults.contains(PlantedFault.PLACE_HELD_IN_VAIN) || !shelf.onTheLine(row);
  }

  @Override
  public Findings find(PhoneNumber number, Instant at) {
    try {
      weather.statement();
    } catch (StoreUnavailable e) {
      if (faults.contains(PlantedFault.OUTAGE_TAKEN_FOR_UNKNOWN)) {
        return Findings.NOBODY;
      }
      throw e;
    }
    List<Customer> customers = shelf.customers.getOrDefault(number, List.of());
    List<CallerMemory.LastTalk> talk = Optional.ofNullable(shelf.talks.get(number))
        .filter(last -> !last.ended().isAfter(at) && last.ended().plus(TALKS_REMEMBERED).isAfter(at))
        .stream().toList();
    CallerMemory memory = new CallerMemory(talk, callbacks(number, customers), shelf.surveyed.contains(number));
    return new Findings(customers, shelf.casesOf(number), shelf.callsFrom.getOrDefault(number, 0), memory);
  }

  private List<CallbackId> callbacks(PhoneNumber number, List<Customer> customers) {
    return shelf.callbacks.values().stream()
        .filter(CallbackRow::unsettled)
        .filter(row -> row.callback.number().equals(number) || row.customer.filter(customers::contains).isPresent())
        .map(row -> row.callback.id())
        .toList();
  }
}

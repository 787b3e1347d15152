package dev.onetouch.simulation;

import dev.onetouch.call.CallId;
import dev.onetouch.caller.Customer;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.TeamId;
import dev.onetouch.routing.Floor;
import dev.onetouch.routing.Waiter;
import dev.onetouch.switchboard.CallerDirectory;
import dev.onetouch.switchboard.FloorStore;
import dev.onetouch.switchboard.StoreUnavailable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// What a turn reads beside its call: agents, who waits, and who calls.
final class MemoryFloor implements FloorStore, CallerDirectory {
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
    return new Floor(
        shelf.agents.values().stream().map(AgentRow::seen).toList(),
        shelf.comingRound(agenda.instant()),
        List.copyOf(shelf.recentWaits));
  }

  @Override
  public List<CallId> waitingLongest(int max) {
    weather.statement();
    return shelf.comingRound(agenda.instant()).stream()
        .sorted(Comparator.comparing(Waiter::since))
        .limit(max)
        .map(waiter -> new CallId(waiter.call()))
        .toList();
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
    return new Findings(customers, shelf.casesOf(number), 0);
  }
}

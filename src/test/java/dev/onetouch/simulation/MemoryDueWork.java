package dev.onetouch.simulation;

import dev.onetouch.call.CallId;
import dev.onetouch.call.OfferId;
import dev.onetouch.cases.AgentId;
import dev.onetouch.routing.Activity;
import dev.onetouch.switchboard.DueWork;
import dev.onetouch.switchboard.Errand;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is due, by the store's clock.
final class MemoryDueWork implements DueWork {
  private static final Duration AGAIN = Duration.ofSeconds(30);
  private final Shelf shelf;
  private final Agenda agenda;
  private final Weather weather;
  private final Set<PlantedFault> faults;

  MemoryDueWork(Shelf shelf, Agenda agenda, Weather weather, Set<PlantedFault> faults) {
    this.shelf = shelf;
    this.agenda = agenda;
    this.weather = weather;
    this.faults = faults;
  }

  @Override
  public List<LapsedOffer> lapsedOffers(int max) {
    weather.statement();
    return shelf.agents.values().stream()
        .filter(row -> row.activity == Activity.OFFERED && over(row.until))
        .map(row ->
            new LapsedOffer(shelf.callOfOffer.get(row.offer), new OfferId(row.offer), row.id))
        .limit(max)
        .toList();
  }

  @Override
  public List<AgentId> endOverdueWrapUps(int max) {
    weather.statement();
    List<AgentRow> overdue =
        shelf.agents.values().stream()
            .filter(row -> row.activity == Activity.WRAP_UP && over(row.until))
            .limit(max)
            .toList();
    overdue.forEach(row -> row.free(agenda.instant()));
    return overdue.stream().map(row -> row.id).toList();
  }

  @Override
  public List<QuietCall> quietCalls(int max) {
    weather.statement();
    List<QuietCall> quiet = new ArrayList<>();
    for (Map.Entry<CallId, Instant> one : shelf.live.entrySet()) {
      if (over(one.getValue())
          && quiet.size() < max
          && !faults.contains(PlantedFault.RECONCILER_ASLEEP)) {
        one.setValue(agenda.instant().plus(AGAIN));
        quiet.add(new QuietCall(one.getKey(), shelf.calls.get(one.getKey()).leg()));
      }
    }
    return quiet;
  }

  @Override
  public List<Errand> claimErrands(int max, Duration claim) {
    weather.statement();
    List<Errand> due =
        shelf.errands.values().stream()
            .filter(one -> over(shelf.errandClaimed.get(one.id())))
            .limit(max)
            .toList();
    due.forEach(one -> shelf.errandClaimed.put(one.id(), agenda.instant().plus(claim)));
    return due;
  }

  @Override
  public void settle(String errandId, String result) {
    weather.statement();
    shelf.errands.remove(errandId);
    shelf.errandClaimed.remove(errandId);
  }

  private boolean over(Instant when) {
    return !when.isAfter(agenda.instant());
  }
}

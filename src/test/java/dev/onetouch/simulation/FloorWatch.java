package dev.onetouch.simulation;

import dev.onetouch.call.CallId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// Looked at every second: no agent is kept busy for longer than a minute by a call that is over,
/// and none stays free while somebody they could take goes on waiting.
final class FloorWatch {
  private static final long LIMIT_MILLIS = 60_000;

  /// Asking the carrier in vain costs another round.
  private static final long ROUND_MILLIS = 31_000;

  /// Two callers ahead, one after the other, whose end was never reported: each is found out after
  /// 45 s.
  private static final Duration WAITS_FOR_NOTHING = Duration.ofSeconds(120);

  private final World world;
  private final Weather weather;
  private final Map<String, Integer> inVain = new HashMap<>();

  FloorWatch(World world, Weather weather) {
    this.world = world;
    this.weather = weather;
  }

  void askedInVain(String leg) {
    inVain.merge(leg, 1, Integer::sum);
  }

  void look() {
    nobodyWaitsForNothing();
    for (AgentRow row : world.shelf.agents.values()) {
      if (row.busy()) {
        CallId call = world.shelf.callOfOffer.get(row.offer);
        CallerLeg leg = world.legs.get(world.shelf.calls.get(call).leg());
        long limit =
            LIMIT_MILLIS + weather.outagesMillis() + ROUND_MILLIS * inVain.getOrDefault(leg.id, 0);
        if (!leg.alive && world.agenda.nowMillis() - leg.endedMillis > limit) {
          throw new PromiseBroken(
              row.id.value(),
              "is " + row.activity + " with " + call + ", which is over for a minute");
        }
      }
    }
  }

  private void nobodyWaitsForNothing() {
    Instant now = world.agenda.instant();
    Duration limit = WAITS_FOR_NOTHING.plusMillis(weather.outagesMillis());
    for (AgentRow row : world.shelf.agents.values()) {
      if (!world.shelf.waiting.isEmpty() && row.freeFor(limit, now)) {
        world.shelf.comingRound(now).stream()
            .filter(waiter -> listening(waiter.call()))
            .filter(waiter ->
                !waiter.skipped().contains(row.id)
                    && !queuedAt(waiter.call()).plus(limit).isAfter(now))
            .findFirst()
            .ifPresent(waiter -> {
              throw new PromiseBroken(
                  waiter.call(), "waits while " + row.id + " is free for " + limit);
            });
      }
    }
  }

  /// On the line, and in the house's hands: who was given the last resort is helped elsewhere.
  private boolean listening(String call) {
    CallerLeg leg = world.legs.get(world.shelf.calls.get(new CallId(call)).leg());
    return leg.alive && !leg.lastResort;
  }

  private Instant queuedAt(String call) {
    return world.shelf.queuedAt.getOrDefault(
        new CallId(call), Instant.MAX.minus(Duration.ofDays(1)));
  }
}

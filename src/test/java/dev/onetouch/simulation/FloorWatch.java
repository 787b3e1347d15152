package dev.onetouch.simulation;

import dev.onetouch.call.CallId;
import dev.onetouch.cases.Owner;
import dev.onetouch.switchboard.StoredCall;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

  /// What a silent carrier holds back is put off, and not due.
  private static final Duration NOT_BEGUN = Duration.ofSeconds(180);

  /// Whoever is to come, or leaves by mistake, has this long to find the other.
  private static final long ALONE_MILLIS = 60_000;
  private static final long OURS_MILLIS = 125_000;

  private final World world;
  private final Weather weather;
  private final Map<String, Integer> inVain = new HashMap<>();
  private final List<Long> diedAsking = new ArrayList<>();

  FloorWatch(World world, Weather weather) {
    this.world = world;
    this.weather = weather;
  }

  void askedInVain(String leg) {
    inVain.merge(leg, 1, Integer::sum);
  }

  /// A node died over its round. What it had taken on is nobody else's for half a minute: that keeps two nodes from doing the
  /// same. The minute of I9 is promised for a lost callback (F32), not for that and the death of the node that asks after it.
  void diedAsking() {
    diedAsking.add(world.agenda.nowMillis());
  }

  private long rounds(String leg, long overMillis) {
    long died = diedAsking.stream().filter(at -> at >= overMillis).count();
    return ROUND_MILLIS * (inVain.getOrDefault(leg, 0) + died);
  }

  void look() {
    nobodySitsInARoomAlone();
    nobodyWaitsForNothing();
    callbacksAreBegun();
    for (AgentRow row : world.shelf.agents.values()) {
      if (row.busy()) {
        CallId call = world.shelf.callOfOffer.get(row.offer);
        StoredCall stored = world.shelf.calls.get(call);
        long limit = LIMIT_MILLIS + weather.outagesMillis();
        if (stored.state().origin().outbound()) {
          ours(row, call, stored.leg(), limit + OURS_MILLIS);
        } else {
          CallerLeg leg = world.legs.get(stored.leg());
          // A caller who had gone before their late first webhook was answered keeps nobody busy until somebody is held for them.
          long over = leg.alive ? world.agenda.nowMillis() : Math.max(row.sinceMillis(world.agenda), leg.endedMillis);
          busyForNothing(row, call, stored.leg(), over, limit);
        }
      }
    }
  }

  /// Of a call of ours the carrier reports every step; should it report nothing, it is asked after two minutes.
  private void ours(AgentRow row, CallId call, String leg, long limit) {
    busyForNothing(row, call, leg, Math.max(row.sinceMillis(world.agenda), world.orders().idleSince(call)), limit);
  }

  private void busyForNothing(AgentRow row, CallId call, String leg, long overMillis, long usual) {
    long limit = usual + rounds(leg, overMillis);
    if (world.agenda.nowMillis() - overMillis > limit) {
      throw new PromiseBroken(row.id.value(), "is " + row.activity + " with " + call + ", which is over for " + limit / 1_000 + " s");
    }
  }

  /// A promise whose time has come is kept as soon as somebody is free.
  private void callbacksAreBegun() {
    if (world.commandsDown || world.shelf.callbacks.isEmpty()) {
      return;
    }
    Instant now = world.agenda.instant();
    Duration limit = NOT_BEGUN.plusMillis(weather.outagesMillis());
    if (world.shelf.agents.values().stream().noneMatch(row -> row.freeFor(limit, now))) {
      return;
    }
    for (CallbackRow row : world.shelf.callbacks.values()) {
      if (world.shelf.onTheLine(row)) {
        row.lineBusyAt = now;
      } else if (row.state == CallbackRow.State.OPEN && somebodyFree(row, limit, now)
          && !row.dueAt.plus(limit).isAfter(now) && !row.lineBusyAt.plus(limit).isAfter(now)) {
        throw new PromiseBroken(row.callback.id().value(), "is not begun for " + limit + " while somebody is free");
      }
    }
  }

  /// Until it is overdue a promise waits for who gave it.
  private boolean somebodyFree(CallbackRow row, Duration limit, Instant now) {
    boolean waitsForOwner = row.callback.owner() instanceof Owner.OwnedBy && row.callback.until().plus(limit).isAfter(now);
    return !waitsForOwner
        || row.callback.owner() instanceof Owner.OwnedBy(var owner) && world.shelf.agents.get(owner).freeFor(limit, now);
  }

  /// I1, I8: in a room there are no keys, so nobody is left alone in one for long.
  private void nobodySitsInARoomAlone() {
    for (CallerLeg leg : world.inRooms) {
      long limit = ALONE_MILLIS + weather.outagesMillis() + rounds(leg.id, leg.aloneSinceMillis);
      if (leg.alive && leg.inRoom && !leg.ordered && leg.aloneSinceMillis < world.agenda.nowMillis() - limit) {
        throw new PromiseBroken(leg.call.orElseThrow().value(), leg.id + " sits alone in a room for " + limit / 1_000 + " s");
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
                    && (waiter.onlyFor().isEmpty() || waiter.onlyFor().contains(row.id))
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

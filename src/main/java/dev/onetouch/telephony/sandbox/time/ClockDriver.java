package dev.onetouch.telephony.sandbox.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Moves a manual clock from timer to timer, as far as somebody asked, whenever nothing is under
/// way.
final class ClockDriver implements ManualClock.Drive {

  private static final Duration REAL_PATIENCE = Duration.ofMinutes(1);

  private final Consumer<Runnable> post;
  private final Deque<Journey> journeys = new ArrayDeque<>();

  ClockDriver(Consumer<Runnable> post) {
    this.post = post;
  }

  @Override
  public boolean until(BooleanSupplier condition, Duration atMost, boolean single) {
    Journey journey = new Journey(condition, atMost, single);
    post.accept(() -> journeys.add(journey));
    try {
      return journey.arrived.get(REAL_PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException broken) {
      throw new IllegalStateException(
          "the condition broke: " + broken.getCause(), broken.getCause());
    } catch (TimeoutException stuck) {
      throw new IllegalStateException(
          "something outside has not answered for " + REAL_PATIENCE, stuck);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while moving the clock", interrupted);
    }
  }

  void drive(
      ManualClock clock, TimerQueue timers, BooleanSupplier quiet, Consumer<Runnable> doing) {
    while (!journeys.isEmpty() && quiet.getAsBoolean()) {
      Journey journey = journeys.getFirst();
      Instant target = journey.target(clock.now());
      if (journey.over()) {
        journeys.removeFirst();
        continue;
      }
      Optional<Timer> next = timers.takeDue(target);
      if (next.isPresent()) {
        clock.set(later(clock.now(), next.get().due()));
        journey.stepped = true;
        doing.accept(next.get()::run);
      } else {
        clock.set(journey.single ? clock.now() : target);
        journeys.removeFirst();
        journey.arrived.complete(false);
      }
    }
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /// One request to move the clock.
  private static final class Journey {

    private final BooleanSupplier condition;
    private final Duration atMost;
    private final boolean single;
    private final CompletableFuture<Boolean> arrived = new CompletableFuture<>();
    private Instant target = Instant.MIN;
    private boolean stepped;

    Journey(BooleanSupplier condition, Duration atMost, boolean single) {
      this.condition = condition;
      this.atMost = atMost;
      this.single = single;
    }

    Instant target(Instant now) {
      if (target.equals(Instant.MIN)) {
        target = now.plus(atMost);
      }
      return target;
    }

    boolean over() {
      try {
        return ((single && stepped) || condition.getAsBoolean()) && arrived.complete(true);
      } catch (RuntimeException broken) {
        return arrived.completeExceptionally(broken);
      }
    }
  }
}

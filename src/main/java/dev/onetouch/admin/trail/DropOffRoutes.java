package dev.onetouch.admin.trail;

import dev.onetouch.admin.flows.Desktop;
import dev.onetouch.admin.flows.DraftRoutes;
import dev.onetouch.admin.trail.StepCounts.Count;
import dev.onetouch.admin.trail.StepCounts.Counted;
import dev.onetouch.flow.FlowId;
import dev.onetouch.web.Exchange;
import dev.onetouch.web.Problem;
import dev.onetouch.web.Refused;
import dev.onetouch.web.Role;
import dev.onetouch.web.Route;
import dev.onetouch.web.SignedIn;
import io.helidon.http.Method;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Where callers give up.
public final class DropOffRoutes {
  static final Duration USUAL_PERIOD = Duration.ofDays(7);

  /// Counting is work: a longer period is for reports.
  static final Duration LONGEST_PERIOD = Duration.ofDays(92);

  /// A share of fewer callers says nothing.
  static final int LEAST_ENTERED = 10;

  static final int WORST = 3;
  private static final Set<Role> LOOKS = Set.of(Role.ADMINISTRATOR, Role.SUPERVISOR);

  private final StepCounts counts;
  private final Predicate<FlowId> known;
  private final InstantSource clock;

  /// @param known whether there is such a flow
  public DropOffRoutes(StepCounts counts, Predicate<FlowId> known, InstantSource clock) {
    this.counts = counts;
    this.known = known;
    this.clock = clock;
  }

  public List<Route> routes() {
    return List.of(new Route.Guarded(Method.GET, DraftRoutes.FLOW + "/drop-off", LOOKS, this::dropOff));
  }

  private void dropOff(Exchange exchange, SignedIn who) {
    FlowId flow = Desktop.flow(exchange);
    if (!known.test(flow)) {
      throw new Refused(Problem.notFound("There is no such flow."));
    }
    Instant to = Period.instant(exchange, "to").orElseGet(clock::instant);
    Period period = Period.of(exchange, to.minus(USUAL_PERIOD), to);
    if (Duration.between(period.from(), period.to()).compareTo(LONGEST_PERIOD) > 0) {
      throw Period.refused("from", "at most " + LONGEST_PERIOD.toDays() + " days are counted");
    }
    Counted counted = counts.of(flow, period.from(), period.to());
    List<Worst> worst = counted.steps().stream()
        .filter(step -> step.entered() >= LEAST_ENTERED && step.hungUpHere() > 0)
        .sorted(Comparator.comparingDouble(Count::shareLost).reversed().thenComparing(Count::step))
        .limit(WORST)
        .map(step -> new Worst(step.step(), step.shareLost()))
        .toList();
    exchange.json(
        200, new Shown(period.from(), period.to(), counted.calls(), LEAST_ENTERED, counted.steps(), worst));
  }

  record Worst(String step, double share) {}

  record Shown(Instant from, Instant to, int calls, int leastEntered, List<Count> steps, List<Worst> worst) {}
}

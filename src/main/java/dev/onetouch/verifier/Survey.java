package dev.onetouch.verifier;

import dev.onetouch.flow.Flow;
import dev.onetouch.flow.FlowId;
import dev.onetouch.flow.Step;
import dev.onetouch.flow.StepId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// What the rules look at: one flow with its subflows, walked once.
final class Survey {
  private final Roads roads;
  private final Known known;
  private final Speech speech;
  private final Walk<Past> walk;
  private final Map<Position, Walk.Place<Past>> nearest = new LinkedHashMap<>();
  private final SequencedMap<FlowId, Flow> flows = new LinkedHashMap<>();

  Survey(Flow main, Map<FlowId, Flow> subflows, Known known) {
    this.known = known;
    speech = new Speech(known);
    roads = new Roads(main, subflows);
    walk = new Walk<>(roads, Past.NEW, (place, road) -> Past.after(place, road, roads));
    flows.put(main.id(), main);
    for (Walk.Place<Past> place : walk.places()) {
      nearest.putIfAbsent(place.at(), place);
      entered(place.at()).ifPresent(flow -> flows.putIfAbsent(flow.id(), flow));
    }
  }

  // A subflow counts as soon as it is called, for it may have no step to get to.
  private Optional<Flow> entered(Position at) {
    return at.mayGoDeeper() && roads.step(at).orElseThrow() instanceof Step.SubFlow sub
        ? roads.flow(sub.flow())
        : Optional.empty();
  }

  Roads roads() {
    return roads;
  }

  Known known() {
    return known;
  }

  Speech speech() {
    return speech;
  }

  Walk<Past> walk() {
    return walk;
  }

  Flow main() {
    return roads.main();
  }

  /// The flow and every subflow a call can get into.
  SequencedMap<FlowId, Flow> flows() {
    return flows;
  }

  /// Every position a call can get to, nearest first.
  List<Position> positions() {
    return List.copyOf(nearest.keySet());
  }

  Optional<Step> step(Position at) {
    return roads.step(at);
  }

  SampleCall callTo(Position at) {
    Walk.Place<Past> place = nearest.get(at);
    return place == null ? SampleCall.NONE : walk.callTo(place);
  }

  /// A shortest call to this step, none when no call gets there.
  SampleCall callTo(FlowId flow, StepId step) {
    return nearestAt(flow, step).map(this::callTo).orElse(SampleCall.NONE);
  }

  Optional<Position> nearestAt(FlowId flow, StepId step) {
    return nearest.keySet().stream()
        .filter(position -> position.flow().equals(flow) && position.step().equals(step))
        .findFirst();
  }
}

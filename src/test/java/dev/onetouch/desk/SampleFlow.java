package dev.onetouch.desk;

import dev.onetouch.flow.Flow;
import dev.onetouch.flow.FlowVersion;
import dev.onetouch.flow.FlowVersionId;
import dev.onetouch.flow.Limits;
import dev.onetouch.flow.Step;
import dev.onetouch.flow.StepId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The flow of the sample calls: straight to a person.
final class SampleFlow {
  private SampleFlow() {}

  static Optional<FlowVersion> version(FlowVersionId id) {
    StepId person = new StepId("person");
    Step connect = new Step.Connect(Step.Target.OWNER, "support", List.of(), 20, Optional.empty());
    LinkedHashMap<StepId, Step> steps = new LinkedHashMap<>(Map.of(person, connect));
    Flow flow = new Flow(id.flow(), "Main line", List.of("en"), person, person, Limits.USUAL, steps);
    return Optional.of(new FlowVersion(id, flow, Map.of()));
  }
}

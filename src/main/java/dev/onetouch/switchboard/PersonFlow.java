package dev.onetouch.switchboard;

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
import java.util.SequencedMap;

/// The built-in flow: straight to a person. It runs where the drawn one is missing or cannot be read.
final class PersonFlow {
  private static final StepId PERSON = new StepId("person");

  private PersonFlow() {}

  static FlowVersion version(FlowVersionId id, List<String> languages) {
    Step.Connect connect =
        new Step.Connect(Step.Target.OWNER, "", List.of(), Step.Connect.USUAL_RING_SECONDS, Optional.empty());
    SequencedMap<StepId, Step> steps = new LinkedHashMap<>(Map.of(PERSON, connect));
    return new FlowVersion(
        id, new Flow(id.flow(), "A person", languages, PERSON, PERSON, Limits.USUAL, steps), Map.of());
  }
}

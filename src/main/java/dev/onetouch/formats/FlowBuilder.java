package dev.onetouch.formats;

import dev.onetouch.flow.Flow;
import dev.onetouch.flow.FlowId;
import dev.onetouch.flow.Limits;
import dev.onetouch.flow.Step;
import dev.onetouch.flow.StepId;
import dev.onetouch.formats.source.Fields;
import dev.onetouch.formats.source.Spot;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Makes a flow of a tree in which nothing was found wrong.
final class FlowBuilder {
  private final Fields flow;

  FlowBuilder(Spot checked) {
    flow = Fields.of(checked).orElseThrow();
  }

  Flow flow() {
    StepId person = new StepId(flow.text("person").orElseThrow());
    SequencedMap<StepId, Step> steps = new LinkedHashMap<>();
    flow.fields("steps").orElseThrow().all().forEach((id, step) ->
        steps.put(new StepId(id), new StepBuilder(Fields.of(step).orElseThrow(), person).step()));
    return new Flow(
        new FlowId(flow.text("id").orElseThrow()),
        flow.text("name").orElseThrow(),
        flow.texts("languages"),
        new StepId(flow.text("start").orElseThrow()),
        person,
        flow.fields("limits").map(FlowBuilder::limits).orElse(Limits.USUAL),
        steps);
  }

  private static Limits limits(Fields limits) {
    return new Limits(
        limits.whole("silences").orElse(Limits.MAX_SILENCES),
        limits.whole("wrong-inputs").orElse(Limits.MAX_WRONG_INPUTS));
  }
}

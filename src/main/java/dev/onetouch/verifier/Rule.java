package dev.onetouch.verifier;

import dev.onetouch.flow.FlowId;
import dev.onetouch.flow.StepId;
import dev.onetouch.flow.Told;
import java.util.List;
import java.util.function.Function;

/// Something that must hold of a flow. The name is stable; the findings say where it does not hold.
record Rule(String name, Severity severity, Function<Survey, List<Slip>> check) {

  /// Where a rule does not hold.
  record Slip(FlowId flow, StepId step, Told told, SampleCall call) {}

  List<Finding> findings(Survey survey) {
    return check.apply(survey).stream()
        .map(slip -> new Finding(name, severity, slip.flow(), slip.step(), slip.told(), slip.call()))
        .toList();
  }
}

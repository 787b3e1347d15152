package dev.onetouch.verifier;

import dev.onetouch.flow.FlowId;
import dev.onetouch.flow.StepId;
import dev.onetouch.flow.Told;

/// One thing wrong with a flow.
///
/// @param rule the name of the rule that was broken, kebab-case and stable
/// @param flow the flow or subflow it is in
/// @param step the step it is about
/// @param told what is wrong
/// @param call a call that shows it; no moves when no call gets there
public record Finding(
    String rule, Severity severity, FlowId flow, StepId step, Told told, SampleCall call) {

  /// What is wrong, in English.
  public String message() {
    return told.english();
  }


  /// One line for a terminal.
  @Override
  public String toString() {
    String sample = call.moves().isEmpty() ? "" : " (" + call + ")";
    return severity + " " + flow + "/" + step + " " + rule + ": " + told + sample;
  }
}

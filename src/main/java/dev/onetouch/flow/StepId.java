package dev.onetouch.flow;

/// The name of a step inside its flow. [#RETURN] is reserved: it leads out of a subflow, back to the step that called it.
public record StepId(String value) {
  public static final StepId RETURN = new StepId("return");

  public StepId {
    Names.require("step id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}

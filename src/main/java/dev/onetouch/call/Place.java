package dev.onetouch.call;

import dev.onetouch.flow.FlowId;
import dev.onetouch.flow.StepId;

/// Where in which flow a call stands.
public record Place(FlowId flow, StepId step) {
  @Override
  public String toString() {
    return flow + "/" + step;
  }
}

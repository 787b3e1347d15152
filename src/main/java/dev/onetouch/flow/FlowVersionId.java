package dev.onetouch.flow;

/// One published version of a flow. Numbers start at 1 and grow by one with each publication.
public record FlowVersionId(FlowId flow, int number) {
  public FlowVersionId {
    if (number < 1) {
      throw new IllegalArgumentException("a flow version's number starts at 1; found " + number);
    }
  }

  @Override
  public String toString() {
    return flow + "@" + number;
  }
}

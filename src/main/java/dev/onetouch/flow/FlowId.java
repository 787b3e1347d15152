package dev.onetouch.flow;

/// The name a company gives a flow; it stays the same over all versions.
public record FlowId(String value) {
  public FlowId {
    Names.require("flow id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}

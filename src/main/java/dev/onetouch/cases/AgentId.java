package dev.onetouch.cases;

/// The name of an agent in the directory, such as `maria`.
public record AgentId(String value) {
  public static final int MAX_LENGTH = Ids.MAX_LENGTH;

  public AgentId {
    Ids.require("agent id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}

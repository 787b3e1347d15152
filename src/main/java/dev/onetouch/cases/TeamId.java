package dev.onetouch.cases;

/// The name of a team in the directory, such as `support`.
public record TeamId(String value) {
  public TeamId {
    Ids.require("team id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}

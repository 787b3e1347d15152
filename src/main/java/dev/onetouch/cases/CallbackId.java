package dev.onetouch.cases;

/// The name of a callback; also the name of the promise it is.
public record CallbackId(String value) {
  public CallbackId {
    Ids.require("callback id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}

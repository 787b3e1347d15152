package dev.onetouch.call;

/// Our own name of a call, the same over all its legs; a UUID of version 7 in its text form.
public record CallId(String value) {
  public CallId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a call id must not be blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}

package dev.onetouch.caller;

/// The company's own name for a customer, such as `c-100`.
public record CustomerId(String value) {
  public CustomerId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a customer id may not be blank");
    }
  }
}

package dev.onetouch.call;

/// The name of one offer; it stands in addresses given to the carrier, so it cannot be guessed.
public record OfferId(String value) {
  public OfferId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an offer id must not be blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}

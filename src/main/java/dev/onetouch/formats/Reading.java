package dev.onetouch.formats;

import java.util.List;

/// What came of reading a file: all of it, or every reason why not. Nothing is ever half read.
public sealed interface Reading<T> {

  record Done<T>(T value) implements Reading<T> {}

  /// @param refusals at least one, in reading order
  record Refused<T>(List<Refusal> refusals) implements Reading<T> {
    public Refused {
      if (refusals.isEmpty()) {
        throw new IllegalArgumentException("a file is refused for at least one reason");
      }
      refusals = refusals.stream().sorted(Refusal.IN_READING_ORDER).distinct().toList();
    }
  }

  static <T> Reading<T> of(T value) {
    return new Done<>(value);
  }

  static <T> Reading<T> refused(List<Refusal> refusals) {
    return new Refused<>(refusals);
  }
}

package dev.onetouch.formats.directory;

import java.util.Optional;
import java.util.function.Function;

/// One key of an entry. Loading part of a directory leaves the rest alone, so "not said" differs from
/// "nothing".
public sealed interface Part<T> {

  /// The file does not say; what is on file stays.
  record Unsaid<T>() implements Part<T> {}

  /// The file says `null`; what is on file goes.
  record Cleared<T>() implements Part<T> {}

  record Said<T>(T value) implements Part<T> {}

  static <T> Part<T> unsaid() {
    return new Unsaid<>();
  }

  static <T> Part<T> cleared() {
    return new Cleared<>();
  }

  static <T> Part<T> of(T value) {
    return new Said<>(value);
  }

  /// What holds after loading, given what held before.
  default Optional<T> over(Optional<T> before) {
    return switch (this) {
      case Unsaid<T> unsaid -> before;
      case Cleared<T> cleared -> Optional.empty();
      case Said<T>(T value) -> Optional.of(value);
    };
  }

  /// As [#over(Optional)] for what is never missing: clearing leads back to `usual`.
  default T over(T before, T usual) {
    return over(Optional.of(before)).orElse(usual);
  }

  /// The value this file itself gives.
  default Optional<T> said() {
    return over(Optional.empty());
  }

  default boolean isSaid() {
    return this instanceof Said;
  }

  default <U> Part<U> map(Function<? super T, ? extends U> change) {
    return switch (this) {
      case Unsaid<T> unsaid -> unsaid();
      case Cleared<T> cleared -> cleared();
      case Said<T>(T value) -> of(change.apply(value));
    };
  }
}

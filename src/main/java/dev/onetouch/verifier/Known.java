package dev.onetouch.verifier;

import java.util.function.Predicate;

/// What the company has, for names a flow only mentions.
///
/// @param hours whether there are opening hours of this name
/// @param teams whether there is a team of this id
public record Known(Predicate<String> hours, Predicate<String> teams) {

  /// For a flow looked at by itself: every name is taken as known.
  public static final Known ANYTHING = new Known(hours -> true, team -> true);
}

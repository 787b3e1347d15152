package dev.onetouch.verifier;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.Predicate;

/// What the company has, for names a flow only mentions.
///
/// @param hours whether there are opening hours of this name
/// @param teams whether there is a team of this id
/// @param audio what was uploaded under this name
public record Known(Predicate<String> hours, Predicate<String> teams, Function<String, Sound> audio) {

  /// For a flow looked at by itself: every name is taken as known.
  public static final Known ANYTHING = new Known(hours -> true, team -> true, audio -> new Sound.Unmeasured());

  /// Uploaded audio.
  public sealed interface Sound {
    record Lasting(Duration length) implements Sound {}

    /// It is there, and how long it plays is not known: as long as its words take to say, then.
    record Unmeasured() implements Sound {}

    record Missing() implements Sound {}
  }
}

package dev.onetouch.call;

import java.util.List;

/// A place to go on from, with the places the subflows on the way return to, innermost first.
public record Continuation(Place place, List<Place> returns) {
  /// Subflows inside subflows go no deeper than this.
  public static final int MAX_DEPTH = 8;

  public Continuation {
    returns = List.copyOf(returns);
  }
}

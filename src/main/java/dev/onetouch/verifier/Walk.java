package dev.onetouch.verifier;

import dev.onetouch.flow.Step;
import dev.onetouch.flow.Told;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/// Everywhere a call can get, nearest first, with a shortest call to each place. What a call carries along
/// besides its position is `T`: the same step with another past is another place.
///
/// @param <T> a value with equality and few values
final class Walk<T> {
  /// More places than any flow people draw; one that has them is refused rather than half checked.
  static final int MAX_PLACES = 60_000;

  /// A position together with what the call carries.
  record Place<T>(Position at, T carried) {}

  private record Arrival<T>(Optional<Place<T>> from, Told words) {}

  private final Roads roads;
  private final Map<Place<T>, Arrival<T>> arrivals = new LinkedHashMap<>();
  private boolean complete = true;

  /// @param carry what is carried after a road, given what was before; empty when the road is not open to it
  Walk(Roads roads, T first, BiFunction<Place<T>, Road, Optional<T>> carry) {
    this.roads = roads;
    Deque<Place<T>> open = new ArrayDeque<>();
    if (roads.start() instanceof Road.End.At(Position start)) {
      arrive(new Place<>(start, first), new Arrival<>(Optional.empty(), Told.NOTHING), open);
    }
    while (!open.isEmpty()) {
      Place<T> here = open.remove();
      for (Road road : roads.from(here.at())) {
        road.to().ifPresent(to -> carry.apply(here, road).ifPresent(carried ->
            arrive(new Place<>(to, carried), new Arrival<>(Optional.of(here), road.words()), open)));
      }
    }
  }

  private void arrive(Place<T> place, Arrival<T> arrival, Deque<Place<T>> open) {
    if (arrivals.containsKey(place)) {
      return;
    }
    if (arrivals.size() >= MAX_PLACES) {
      complete = false;
      return;
    }
    arrivals.put(place, arrival);
    open.add(place);
  }

  /// Whether every place was seen.
  boolean complete() {
    return complete;
  }

  Set<Place<T>> places() {
    return Collections.unmodifiableSet(arrivals.keySet());
  }

  Optional<Step> step(Place<T> place) {
    return roads.step(place.at());
  }

  /// A shortest call that gets to this place.
  SampleCall callTo(Place<T> place) {
    return callTo(place, earlier -> false);
  }

  /// As [#callTo(Place)], with what the caller hears at the places that are to be aloud.
  SampleCall callTo(Place<T> place, Predicate<Place<T>> aloud) {
    List<SampleCall.Move> moves = new ArrayList<>();
    Arrival<T> arrival = arrivals.get(place);
    while (arrival != null && arrival.from().isPresent()) {
      Place<T> from = arrival.from().get();
      Told words = arrival.words().isEmpty() && aloud.test(from)
          ? step(from).map(Words::heard).orElse(Told.NOTHING) : arrival.words();
      if (!words.isEmpty()) {
        moves.addFirst(new SampleCall.Move(from.at().flow(), from.at().step(), words));
      }
      arrival = arrivals.get(from);
    }
    return new SampleCall(moves);
  }
}

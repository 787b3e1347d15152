package dev.onetouch.verifier;

import dev.onetouch.flow.Told;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A call that only talks or looks things up gets somewhere: there is no round without listening or a person
/// in it. An `ask` counts for nothing here, for the second time round it is passed by.
final class LoopRule {
  private LoopRule() {}

  static List<Rule.Slip> endless(Survey survey) {
    List<Rule.Slip> slips = new ArrayList<>();
    Set<Position> told = new HashSet<>();
    Set<Position> candidates = onlyRounds(survey);
    Set<List<Object>> names = new HashSet<>();
    for (Position start : candidates) {
      if (told.contains(start) || !names.add(List.of(start.flow(), start.step()))) {
        continue;
      }
      round(survey, start, candidates)
          .filter(round -> round.stream().noneMatch(told::contains))
          .ifPresent(round -> {
            told.addAll(round);
            slips.add(slip(survey, round));
          });
    }
    return slips;
  }

  private static Rule.Slip slip(Survey survey, List<Position> round) {
    Position start = round.getFirst();
    SampleCall call = survey.callTo(start);
    for (int i = 0; i < round.size(); i++) {
      Position here = round.get(i);
      Position next = round.get((i + 1) % round.size());
      Told words = silent(survey, here).stream()
          .filter(road -> road.to().filter(next::equals).isPresent()).findFirst().orElseThrow().words();
      call = words.isEmpty() ? call : call.then(here.flow(), here.step(), words);
    }
    List<String> names = new ArrayList<>(round.stream().map(at -> at.step().value()).toList());
    names.add(start.step().value());
    String way = String.join(" > ", names);
    return new Rule.Slip(
        start.flow(),
        start.step(),
        Saying.GOES_ROUND.with(way),
        call.then(start.flow(), start.step(), Saying.ROUND_AGAIN.with(way)));
  }

  // What is left after taking away, again and again, every position without a silent way on to what is left.
  private static Set<Position> onlyRounds(Survey survey) {
    Map<Position, List<Position>> before = new HashMap<>();
    Map<Position, Integer> ways = new HashMap<>();
    Deque<Position> done = new ArrayDeque<>();
    for (Position at : survey.positions()) {
      Collection<Position> next = silentNext(survey, at);
      ways.put(at, next.size());
      next.forEach(to -> before.computeIfAbsent(to, none -> new ArrayList<>()).add(at));
      if (next.isEmpty()) {
        done.add(at);
      }
    }
    Set<Position> left = new LinkedHashSet<>(survey.positions());
    while (!done.isEmpty()) {
      Position gone = done.remove();
      left.remove(gone);
      for (Position from : before.getOrDefault(gone, List.of())) {
        if (ways.merge(from, -1, Integer::sum) == 0) {
          done.add(from);
        }
      }
    }
    return left;
  }

  private static Optional<List<Position>> round(Survey survey, Position start, Set<Position> within) {
    Map<Position, Position> from = new HashMap<>();
    Deque<Position> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      Position here = open.remove();
      for (Position next : silentNext(survey, here)) {
        if (next.equals(start)) {
          return Optional.of(way(from, start, here));
        }
        if (within.contains(next) && from.putIfAbsent(next, here) == null) {
          open.add(next);
        }
      }
    }
    return Optional.empty();
  }

  private static List<Position> way(Map<Position, Position> from, Position start, Position last) {
    Deque<Position> way = new ArrayDeque<>();
    for (Position at = last; !at.equals(start); at = from.getOrDefault(at, start)) {
      way.addFirst(at);
    }
    way.addFirst(start);
    return List.copyOf(way);
  }

  private static Collection<Position> silentNext(Survey survey, Position at) {
    Set<Position> next = new LinkedHashSet<>();
    silent(survey, at).forEach(road -> road.to().ifPresent(next::add));
    return next;
  }

  private static List<Road> silent(Survey survey, Position at) {
    return survey.roads().from(at).stream().filter(road -> road.kind().silent()).toList();
  }
}

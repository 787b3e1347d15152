package dev.onetouch.verifier;

import dev.onetouch.flow.Flow;
import dev.onetouch.flow.Step;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Takes the worst case of every number in a [Proof].
final class Measure {
  private final Survey survey;
  private final Flow main;
  private final boolean safe;

  Measure(Survey survey, boolean safe) {
    this.survey = survey;
    main = survey.main();
    this.safe = safe;
  }

  Proof proof() {
    return new Proof(keys(), talk(), silence());
  }

  // Every prompt has a live 0, so in a safe flow one key is the most anybody needs.
  private OptionalInt keys() {
    boolean keyNeeded = survey.positions().stream().map(survey::step).flatMap(step -> step.stream())
        .anyMatch(step -> step instanceof Step.Listening || step instanceof Step.Goodbye);
    return safe ? OptionalInt.of(keyNeeded ? 1 : 0) : OptionalInt.empty();
  }

  private OptionalInt silence() {
    int worst = 0;
    for (Position at : survey.positions()) {
      Step step = survey.step(at).orElseThrow();
      // Silence ends a survey: whoever is asked has just talked to a person.
      if (step instanceof Step.Listening && !(step instanceof Step.Survey)) {
        int silences = survey.roads().flow(at.flow()).orElse(main).limits().silences();
        int each = survey.speech().seconds(step, main) + Speech.LISTENING_SECONDS;
        worst = Math.max(worst, silences * each + (silences - 1) * Speech.REMINDER_SECONDS);
      }
    }
    return safe ? OptionalInt.of(worst) : OptionalInt.empty();
  }

  // The longest way to the first mention of a person, by taking positions whose every way in has been
  // counted. What is left over then lies on or behind a round, which has no longest way.
  private OptionalInt talk() {
    if (!(survey.roads().start() instanceof Road.End.At(Position start))) {
      return OptionalInt.empty();
    }
    Map<Position, Integer> waysIn = waysIn(start);
    Map<Position, Integer> longest = new HashMap<>(Map.of(start, 0));
    Deque<Position> open = new ArrayDeque<>();
    if (waysIn.getOrDefault(start, 0) == 0) {
      open.add(start);
    }
    int worst = 0;
    int counted = 0;
    while (!open.isEmpty()) {
      Position here = open.remove();
      counted++;
      int before = longest.getOrDefault(here, 0);
      worst = Math.max(worst, before + lastTalk(here));
      for (Road road : onwards(here)) {
        Position to = road.to().orElseThrow();
        longest.merge(to, before + talk(here, road), Math::max);
        if (waysIn.merge(to, -1, Integer::sum) == 0) {
          open.add(to);
        }
      }
    }
    return counted == waysIn.size() ? OptionalInt.of(worst) : OptionalInt.empty();
  }

  private Map<Position, Integer> waysIn(Position start) {
    Map<Position, Integer> waysIn = new LinkedHashMap<>(Map.of(start, 0));
    Deque<Position> open = new ArrayDeque<>(waysIn.keySet());
    while (!open.isEmpty()) {
      for (Road road : onwards(open.remove())) {
        Position to = road.to().orElseThrow();
        if (waysIn.putIfAbsent(to, 0) == null) {
          open.add(to);
        }
        waysIn.merge(to, 1, Integer::sum);
      }
    }
    return waysIn;
  }

  private List<Road> onwards(Position here) {
    Step step = survey.step(here).orElseThrow();
    boolean tells = Speech.tellsOption(step, main);
    return survey.roads().from(here).stream()
        .filter(road ->
            road.to().isPresent()
                && road.kind() != Road.Kind.PERSON
                && road.kind() != Road.Kind.TALKED)
        .filter(road -> !tells || road.kind() == Road.Kind.SKIPPED)
        .toList();
  }

  private int talk(Position here, Road road) {
    return road.kind() == Road.Kind.SKIPPED ? 0 : survey.speech().seconds(survey.step(here).orElseThrow(), main);
  }

  private int lastTalk(Position here) {
    Step step = survey.step(here).orElseThrow();
    return survey.speech().secondsBeforeOption(step, main).orElseGet(() -> survey.speech().seconds(step, main));
  }
}

package dev.onetouch.verifier;

import dev.onetouch.flow.Facts;
import dev.onetouch.flow.Step;
import dev.onetouch.flow.Template;
import dev.onetouch.flow.Told;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A callback and a voicemail are kept by somebody, and the caller hears what will happen (P6).
final class PromiseRules {
  private PromiseRules() {}

  static List<Rule.Slip> toNobody(Survey survey) {
    List<Rule.Slip> slips = each(survey,
        promise -> promise.owed() ? Told.NOTHING : Saying.OWED_BY_NOBODY.with());
    slips.addAll(ownerless(survey));
    return slips;
  }

  /// An owner owes nothing to callers without a case. Where there is a case there is an owner, or a team.
  private static List<Rule.Slip> ownerless(Survey survey) {
    Walk<String> noCase = FactRules.without(survey, "case.number");
    Set<Position> noOwner = FactRules.without(survey, "owner.first-name").places().stream()
        .map(Walk.Place::at).collect(Collectors.toSet());
    List<Rule.Slip> slips = new ArrayList<>();
    for (Walk.Place<String> place : noCase.places()) {
      Position at = place.at();
      boolean owed = Promise.of(survey.step(at).orElseThrow())
          .filter(promise -> promise.owed() && promise.team().isEmpty()).isEmpty();
      if (!owed && noOwner.contains(at)) {
        slips.add(new Rule.Slip(at.flow(), at.step(),
            Saying.OWED_BY_NO_OWNER.with(),
            noCase.callTo(place).then(at.flow(), at.step(), Saying.CALLER_WITHOUT_CASE.with())));
      }
    }
    return slips;
  }

  static List<Rule.Slip> unsaid(Survey survey) {
    List<Rule.Slip> slips = each(survey, promise -> {
      List<String> languages = promise.unsaid(survey.main());
      return languages.isEmpty()
          ? Told.NOTHING : Saying.PROMISE_NOT_SAID_IN.with(String.join(", ", languages));
    });
    slips.addAll(leftOut(survey));
    return slips;
  }

  // A sentence with an unknown fact is left out. That must not leave the caller without any.
  private static List<Rule.Slip> leftOut(Survey survey) {
    Map<String, Walk<String>> walks = new HashMap<>();
    List<Rule.Slip> slips = new ArrayList<>();
    for (Position at : survey.positions()) {
      Promise.of(survey.step(at).orElseThrow()).ifPresent(promise -> silencing(promise).forEach(fact -> {
        Walk<String> without = walks.computeIfAbsent(fact, name -> FactRules.without(survey, name));
        Walk.Place<String> place = new Walk.Place<>(at, fact);
        if (without.places().contains(place)) {
          slips.add(new Rule.Slip(at.flow(), at.step(), Saying.PROMISE_NOT_SAID_WITHOUT.with(fact),
              without.callTo(place).then(at.flow(), at.step(), Saying.FACT_UNKNOWN.with(fact))));
        }
      }));
    }
    return slips;
  }

  // The facts without which nothing is left of these words in one of their languages.
  private static Set<String> silencing(Promise promise) {
    Set<String> silencing = new TreeSet<>();
    promise.prompt().wordings().values().forEach(wording -> {
      Set<String> facts = Template.facts(wording.text());
      facts.stream()
          .filter(fact -> !BuiltInFacts.alwaysKnown(fact))
          .filter(fact -> Template.fill(wording.text(), allBut(fact, facts)).isBlank())
          .forEach(silencing::add);
    });
    return silencing;
  }

  private static Facts allBut(String unknown, Set<String> facts) {
    return new Facts(facts.stream().filter(fact -> !fact.equals(unknown))
        .collect(Collectors.toMap(fact -> fact, fact -> "known")));
  }

  private static List<Rule.Slip> each(Survey survey, Function<Promise, Told> wrong) {
    List<Rule.Slip> slips = new ArrayList<>();
    survey.flows().values().forEach(flow -> flow.steps().forEach((id, step) ->
        Promise.of(step).map(wrong).filter(told -> !told.isEmpty()).ifPresent(told ->
            slips.add(new Rule.Slip(flow.id(), id, told, survey.callTo(flow.id(), id))))));
    return slips;
  }
}

package dev.onetouch.verifier;

import dev.onetouch.flow.Flow;
import dev.onetouch.flow.Step;
import dev.onetouch.flow.Template;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// What is read out is known, and is nobody's business only when it is the caller's own wish (P9).
final class FactRules {
  private FactRules() {}

  static List<Rule.Slip> personalDetail(Survey survey) {
    return readOut(survey, BuiltInFacts::personal, Saying.PERSONAL);
  }

  static List<Rule.Slip> sensitiveDetail(Survey survey) {
    Set<String> sensitive = new HashSet<>();
    survey.flows().values().forEach(flow -> flow.steps().values().forEach(step -> {
      if (step instanceof Step.Ask ask && ask.sensitive()) {
        sensitive.add(ask.fact());
      }
    }));
    return readOut(survey, sensitive::contains, Saying.SENSITIVE);
  }

  static List<Rule.Slip> unknownFact(Survey survey) {
    Set<String> read = new TreeSet<>();
    survey.flows().values().forEach(flow -> flow.steps().values().forEach(step -> read.addAll(facts(step))));
    List<Rule.Slip> slips = new ArrayList<>();
    read.stream()
        .filter(fact -> !BuiltInFacts.alwaysKnown(fact))
        .forEach(fact -> slips.addAll(unknown(survey, fact)));
    return slips;
  }

  private static List<Rule.Slip> unknown(Survey survey, String fact) {
    Walk<String> withoutIt = without(survey, fact);
    List<Rule.Slip> slips = new ArrayList<>();
    for (Walk.Place<String> place : withoutIt.places()) {
      if (facts(survey.step(place.at()).orElseThrow()).contains(fact)) {
        Position at = place.at();
        slips.add(new Rule.Slip(at.flow(), at.step(),
            Saying.LEFT_OUT.with(fact),
            withoutIt.callTo(place).then(at.flow(), at.step(), Saying.FACT_UNKNOWN.with(fact))));
      }
    }
    return slips;
  }

  /// Every call that does not get to know this fact.
  static Walk<String> without(Survey survey, String fact) {
    return new Walk<>(survey.roads(), fact, (place, road) ->
        survey.step(place.at()).filter(step -> staysUnknown(step, road, fact)).map(step -> fact));
  }

  private static boolean staysUnknown(Step step, Road road, String fact) {
    return switch (step) {
      case Step.Ask ask -> ask.sensitive() || !ask.fact().equals(fact) || road.kind() == Road.Kind.PERSON;
      case Step.Fetch fetch -> true;
      case Step.Hours hours -> !fact.equals(BuiltInFacts.NEXT_OPEN) || road.kind() == Road.Kind.OPEN;
      case Step.Branch branch -> Supposed.open(branch, road.when(), fact);
      case Step.Say say -> true;
      case Step.Menu menu -> true;
      case Step.Language language -> true;
      case Step.Connect connect -> true;
      case Step.SubFlow sub -> true;
      case Step.Callback callback -> true;
      case Step.Voicemail voicemail -> true;
      case Step.Survey survey -> true;
      case Step.Goodbye goodbye -> true;
    };
  }

  private static List<Rule.Slip> readOut(Survey survey, Predicate<String> which, Saying saying) {
    List<Rule.Slip> slips = new ArrayList<>();
    for (Flow flow : survey.flows().values()) {
      flow.steps().forEach((id, step) -> facts(step).stream().filter(which).forEach(fact ->
          slips.add(new Rule.Slip(flow.id(), id, saying.with(fact), survey.callTo(flow.id(), id)))));
    }
    return slips;
  }

  private static Set<String> facts(Step step) {
    Set<String> facts = new TreeSet<>();
    Speech.prompts(step).forEach(prompt ->
        prompt.wordings().values().forEach(wording -> facts.addAll(Template.facts(wording.text()))));
    return facts;
  }
}

package dev.onetouch.verifier;

import dev.onetouch.flow.Step;
import dev.onetouch.flow.StepId;
import java.util.ArrayList;
import java.util.List;

/// Prompts speak the flow's languages and tell the way to a person in time. What a promise must say is
/// [PromiseRules]' concern.
final class PromptRules {
  private PromptRules() {}

  static List<Rule.Slip> noDefaultLanguage(Survey survey) {
    return lacking(survey, survey.main().languages().subList(0, 1));
  }

  static List<Rule.Slip> missingLanguage(Survey survey) {
    List<String> languages = survey.main().languages();
    return lacking(survey, languages.subList(1, languages.size()));
  }

  static List<Rule.Slip> personUntold(Survey survey) {
    List<Rule.Slip> slips = new ArrayList<>();
    for (Walk.Place<Past> place : survey.walk().places()) {
      Step step = survey.step(place.at()).orElseThrow();
      if (step instanceof Step.Listening && !place.carried().told()
          && !Speech.tellsOption(step, survey.main())) {
        slips.add(
            new Rule.Slip(
                place.at().flow(),
                place.at().step(),
                Saying.ASKED_UNTOLD.with(),
                survey
                    .walk()
                    .callTo(place)
                    .then(place.at().flow(), place.at().step(), Saying.CALLER_ASKED.with())));
      }
    }
    return slips;
  }

  private static List<Rule.Slip> lacking(Survey survey, List<String> languages) {
    List<Rule.Slip> slips = new ArrayList<>();
    survey.flows().values().forEach(flow -> flow.steps().forEach((StepId id, Step step) -> {
      List<String> lacks = languages.stream().filter(language -> lacks(step, language)).toList();
      if (!lacks.isEmpty()) {
        slips.add(new Rule.Slip(flow.id(), id, Saying.NO_WORDS_IN.with(String.join(", ", lacks)),
            survey.callTo(flow.id(), id)));
      }
    }));
    return slips;
  }

  private static boolean lacks(Step step, String language) {
    return Promise.of(step).isEmpty()
        && Speech.prompts(step).stream().anyMatch(prompt -> prompt.in(language).isEmpty());
  }
}

package dev.onetouch.verifier;

import dev.onetouch.flow.Step;
import dev.onetouch.flow.StepId;
import java.util.ArrayList;
import java.util.List;

/// Prompts speak the flow's languages and tell the way to a person in time.
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
          && Speech.secondsBeforeOption(step, survey.main()).isEmpty()) {
        slips.add(
            new Rule.Slip(
                place.at().flow(),
                place.at().step(),
                "callers are first asked something here and were not told the way to a person, such"
                    + " as \"press 0\"",
                survey
                    .walk()
                    .callTo(place)
                    .then(place.at().flow(), place.at().step(), "caller is asked")));
      }
    }
    return slips;
  }

  private static List<Rule.Slip> lacking(Survey survey, List<String> languages) {
    List<Rule.Slip> slips = new ArrayList<>();
    survey.flows().values().forEach(flow -> flow.steps().forEach((StepId id, Step step) ->
        Speech.prompt(step).ifPresent(prompt -> {
          List<String> lacks = languages.stream().filter(language -> prompt.in(language).isEmpty()).toList();
          if (!lacks.isEmpty()) {
            slips.add(new Rule.Slip(flow.id(), id, "the prompt has no words in " + String.join(", ", lacks),
                survey.callTo(flow.id(), id)));
          }
        })));
    return slips;
  }
}

package dev.onetouch.verifier;

import dev.onetouch.flow.Step;
import java.util.ArrayList;
import java.util.List;

/// What makes sense only after a talk comes only after a talk.
final class TalkRules {
  private TalkRules() {}

  /// In a survey silence goes on instead of leading to a person. That is fair to those who just talked to one.
  static List<Rule.Slip> surveyed(Survey survey) {
    List<Rule.Slip> slips = new ArrayList<>();
    for (Walk.Place<Past> place : survey.walk().places()) {
      Position at = place.at();
      if (!place.carried().talked() && survey.step(at).orElseThrow() instanceof Step.Survey) {
        slips.add(new Rule.Slip(at.flow(), at.step(),
            Saying.SURVEY_BEFORE_TALK.with(),
            survey.walk().callTo(place).then(at.flow(), at.step(), Saying.CALLER_ASKED_HOW.with())));
      }
    }
    return slips;
  }
}

package dev.onetouch.verifier;

import dev.onetouch.flow.Step;
import java.util.ArrayList;
import java.util.List;

/// No call ends without a person having been in reach: since it began, and since anything kept people away.
final class EndingRules {
  private EndingRules() {}

  static List<Rule.Slip> unoffered(Survey survey) {
    return endings(survey, Past.Offer.NOT_YET, Saying.ENDS_UNASKED);
  }

  static List<Rule.Slip> closed(Survey survey) {
    return endings(survey, Past.Offer.NOT_SINCE_CLOSED, Saying.ENDS_CLOSED);
  }

  static List<Rule.Slip> failed(Survey survey) {
    return endings(survey, Past.Offer.NOT_SINCE_FAILED, Saying.ENDS_FAILED);
  }

  private static List<Rule.Slip> endings(Survey survey, Past.Offer offer, Saying saying) {
    List<Rule.Slip> slips = new ArrayList<>();
    for (Walk.Place<Past> place : survey.walk().places()) {
      if (place.carried().offer() == offer && survey.step(place.at()).orElseThrow() instanceof Step.Goodbye goodbye) {
        Position at = place.at();
        SampleCall call = survey.walk().callTo(place, earlier -> earlier.carried().offer() == offer);
        slips.add(new Rule.Slip(at.flow(), at.step(), saying.with(),
            call.then(at.flow(), at.step(), Words.heard(goodbye)).then(at.flow(), at.step(), Saying.ENDS.with())));
      }
    }
    return slips;
  }
}

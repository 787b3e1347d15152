package dev.onetouch.verifier;

import dev.onetouch.flow.Step;
import java.util.ArrayList;
import java.util.List;

/// No call ends without a person having been in reach: since it began, and since anything kept people away.
final class EndingRules {
  private EndingRules() {}

  static List<Rule.Slip> unoffered(Survey survey) {
    return endings(
        survey,
        Past.Offer.NOT_YET,
        "a call can end here before the caller was ever asked anything or met anyone");
  }

  static List<Rule.Slip> closed(Survey survey) {
    return endings(
        survey,
        Past.Offer.NOT_SINCE_CLOSED,
        "closed hours can end a call here; they must lead to a person, a callback or a voicemail");
  }

  static List<Rule.Slip> failed(Survey survey) {
    return endings(
        survey,
        Past.Offer.NOT_SINCE_FAILED,
        "a failed look-up can end a call here; it must lead to a person");
  }

  private static List<Rule.Slip> endings(Survey survey, Past.Offer offer, String message) {
    List<Rule.Slip> slips = new ArrayList<>();
    for (Walk.Place<Past> place : survey.walk().places()) {
      if (place.carried().offer() == offer && survey.step(place.at()).orElseThrow() instanceof Step.Goodbye goodbye) {
        Position at = place.at();
        SampleCall call = survey.walk().callTo(place, earlier -> earlier.carried().offer() == offer);
        slips.add(new Rule.Slip(at.flow(), at.step(), message,
            call.then(at.flow(), at.step(), Words.heard(goodbye)).then(at.flow(), at.step(), SampleCall.ENDS)));
      }
    }
    return slips;
  }
}

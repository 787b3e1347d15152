package dev.onetouch.verifier;

import dev.onetouch.flow.Flow;
import dev.onetouch.flow.Step;
import java.util.ArrayList;
import java.util.List;

/// What is too much: for the verifier to see through, or for a caller to keep in mind.
final class SizeRules {
  /// Callers remember about this many choices of a list read to them.
  static final int EASY_CHOICES = 5;

  private SizeRules() {}

  static List<Rule.Slip> tooLarge(Survey survey) {
    if (survey.walk().complete()) {
      return List.of();
    }
    Flow main = survey.main();
    return List.of(new Rule.Slip(main.id(), main.start(),
        Saying.TOO_MANY_SITUATIONS.with(Walk.MAX_PLACES),
        SampleCall.NONE));
  }

  static List<Rule.Slip> manyChoices(Survey survey) {
    List<Rule.Slip> slips = new ArrayList<>();
    survey.flows().values().forEach(flow -> flow.steps().forEach((id, step) -> {
      if (step instanceof Step.Menu menu && menu.choices().size() > EASY_CHOICES) {
        slips.add(new Rule.Slip(flow.id(), id,
            Saying.MANY_CHOICES.with(menu.choices().size(), EASY_CHOICES),
            survey.callTo(flow.id(), id)));
      }
    }));
    return slips;
  }
}

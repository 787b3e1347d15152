package dev.onetouch.verifier;

import dev.onetouch.flow.Flow;
import dev.onetouch.flow.Prompt;
import dev.onetouch.flow.StepId;
import dev.onetouch.flow.Told;
import dev.onetouch.flow.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Audio that prompts name is there to be played.
final class AudioRules {
  private AudioRules() {}

  /// In a call its words would be spoken; published is what was meant.
  static List<Rule.Slip> unknown(Survey survey) {
    return slips(
        survey,
        audio -> !audio.elsewhere() && survey.known().audio().apply(audio.source()) instanceof Known.Sound.Missing,
        Saying.AUDIO_MISSING);
  }

  /// Nobody here can tell whether it is there, and carriers play nothing in its place.
  static List<Rule.Slip> elsewhere(Survey survey) {
    return slips(survey, Wording.Audio::elsewhere, Saying.AUDIO_ELSEWHERE);
  }

  private static List<Rule.Slip> slips(Survey survey, Predicate<Wording.Audio> wrong, Saying saying) {
    List<Rule.Slip> slips = new ArrayList<>();
    survey.flows().values().forEach(flow -> flow.steps().forEach((id, step) -> {
      for (Prompt prompt : Speech.prompts(step)) {
        prompt.wordings().forEach((language, wording) -> {
          if (wording instanceof Wording.Audio audio && wrong.test(audio)) {
            slips.add(slip(survey, flow, id, saying.with(language, audio.source())));
          }
        });
      }
    }));
    return slips;
  }

  private static Rule.Slip slip(Survey survey, Flow flow, StepId id, Told told) {
    return new Rule.Slip(flow.id(), id, told, survey.callTo(flow.id(), id));
  }
}

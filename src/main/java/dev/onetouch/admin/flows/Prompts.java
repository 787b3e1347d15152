package dev.onetouch.admin.flows;

import dev.onetouch.flow.Flow;
import dev.onetouch.flow.Prompt;
import dev.onetouch.flow.Step;
import java.util.Optional;

/// The words a step begins with.
final class Prompts {
  private Prompts() {}

  /// In the flow's default language; empty for a step that says nothing of the flow's.
  static Optional<String> said(Step step, Flow flow) {
    return prompt(step).map(prompt -> prompt.inOrElse(flow.defaultLanguage()).wording().text().strip());
  }

  private static Optional<Prompt> prompt(Step step) {
    return switch (step) {
      case Step.Say say -> Optional.of(say.prompt());
      case Step.Menu menu -> Optional.of(menu.prompt());
      case Step.Ask ask -> Optional.of(ask.prompt());
      case Step.Callback callback -> Optional.of(callback.prompt());
      case Step.Voicemail voicemail -> Optional.of(voicemail.prompt());
      case Step.Survey survey -> survey.questions().stream().findFirst().map(Step.Question::prompt);
      case Step.Goodbye goodbye -> Optional.of(goodbye.prompt());
      case Step.Language _, Step.Hours _, Step.Branch _, Step.Fetch _, Step.Connect _, Step.SubFlow _ -> Optional.empty();
    };
  }
}

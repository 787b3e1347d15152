package dev.onetouch.verifier;

import dev.onetouch.flow.Flow;
import dev.onetouch.flow.Prompt;
import dev.onetouch.flow.Step;
import java.util.List;
import java.util.Optional;

/// What a callback or a voicemail promises: that somebody will get back to the caller.
///
/// @param by who owes it
/// @param team who owes it where there is no owner; empty when the flow names none
record Promise(Prompt prompt, Step.Target by, String team) {

  /// What this step promises; empty when it promises nothing.
  static Optional<Promise> of(Step step) {
    return switch (step) {
      case Step.Callback callback -> Optional.of(new Promise(callback.prompt(), callback.by(), callback.team()));
      case Step.Voicemail voicemail -> Optional.of(new Promise(voicemail.prompt(), voicemail.to(), voicemail.team()));
      case Step.Say _, Step.Menu _, Step.Ask _, Step.Language _, Step.Hours _, Step.Branch _, Step.Fetch _,
          Step.Connect _, Step.SubFlow _, Step.Survey _, Step.Goodbye _ -> Optional.empty();
    };
  }

  /// Whether this step counts as a way to a person. The case number and the confirmation are the system's own
  /// words; somebody to owe it and the rest of the words must come from the flow.
  static boolean sound(Step step, Flow heard) {
    return of(step).filter(promise -> promise.owed() && promise.unsaid(heard).isEmpty()).isPresent();
  }

  boolean owed() {
    return by == Step.Target.OWNER || !team.isEmpty();
  }

  /// The languages of the flow in which callers would not hear what will happen.
  List<String> unsaid(Flow heard) {
    return heard.languages().stream()
        .filter(language -> prompt.in(language).isEmpty())
        .toList();
  }
}

package dev.onetouch.verifier;

import dev.onetouch.flow.Step;
import dev.onetouch.flow.StepId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/// What a step mentions: the names it leads to, by the key they stand under, and the facts it keeps.
final class Ways {
  private Ways() {}

  /// The facts this step may make known for good.
  static Set<String> factsKept(Step step) {
    return switch (step) {
      case Step.Ask ask -> ask.sensitive() ? Set.of() : Set.of(ask.fact());
      case Step.Fetch fetch -> fetch.keep().keySet();
      case Step.Say _, Step.Menu _, Step.Language _, Step.Hours _, Step.Branch _, Step.Connect _,
          Step.SubFlow _, Step.Callback _, Step.Voicemail _, Step.Survey _, Step.Goodbye _ -> Set.of();
    };
  }

  static SequencedMap<String, StepId> of(Step step) {
    SequencedMap<String, StepId> ways = new LinkedHashMap<>();
    switch (step) {
      case Step.Say say -> ways.put("next", say.next());
      case Step.Menu menu -> {
        menu.choices().forEach(choice -> ways.put("choice " + choice.key(), choice.next()));
        ways.put("person", menu.person());
      }
      case Step.Ask ask -> {
        ways.put("next", ask.next());
        ways.put("person", ask.person());
      }
      case Step.Language language -> {
        ways.put("next", language.next());
        ways.put("person", language.person());
      }
      case Step.Hours hours -> {
        ways.put("open", hours.open());
        ways.put("closed", hours.closed());
      }
      case Step.Branch branch -> {
        List<Step.Branch.Way> cases = branch.ways();
        cases.forEach(way -> ways.put("way " + (ways.size() + 1), way.next()));
        ways.put("otherwise", branch.otherwise());
      }
      case Step.Fetch fetch -> {
        ways.put("ok", fetch.ok());
        ways.put("failed", fetch.failed());
      }
      case Step.Connect connect -> connect.after().ifPresent(after -> ways.put("after", after));
      case Step.SubFlow sub -> ways.put("next", sub.next());
      case Step.Callback callback -> {
        ways.put("next", callback.next());
        ways.put("instead", callback.instead());
        ways.put("person", callback.person());
      }
      case Step.Voicemail voicemail -> {
        ways.put("next", voicemail.next());
        ways.put("person", voicemail.person());
      }
      case Step.Survey survey -> {
        ways.put("next", survey.next());
        ways.put("person", survey.person());
      }
      case Step.Goodbye goodbye -> {}
    }
    return ways;
  }
}

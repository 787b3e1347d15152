package dev.onetouch.verifier;

import static dev.onetouch.verifier.Severity.RED;
import static dev.onetouch.verifier.Severity.YELLOW;

import java.util.List;

/// Everything a flow must keep to, as one list.
final class Rules {
  static final List<Rule> ALL = List.of(
      new Rule("too-large", RED, SizeRules::tooLarge),
      new Rule("missing-step", RED, ReferenceRules::missingStep),
      new Rule("person-connects", RED, ReferenceRules::personConnects),
      new Rule("missing-flow", RED, ReferenceRules::missingFlow),
      new Rule("stray-return", RED, ReferenceRules::strayReturn),
      new Rule("too-deep", RED, ReferenceRules::tooDeep),
      new Rule("unknown-hours", RED, ReferenceRules::unknownHours),
      new Rule("unknown-team", RED, ReferenceRules::unknownTeam),
      new Rule("unknown-audio", RED, AudioRules::unknown),
      new Rule("promise-to-nobody", RED, PromiseRules::toNobody),
      new Rule("promise-unsaid", RED, PromiseRules::unsaid),
      new Rule("survey-before-person", RED, TalkRules::surveyed),
      new Rule("ends-without-person", RED, EndingRules::unoffered),
      new Rule("closed-ends-call", RED, EndingRules::closed),
      new Rule("failure-ends-call", RED, EndingRules::failed),
      new Rule("endless-loop", RED, LoopRule::endless),
      new Rule("personal-detail", RED, FactRules::personalDetail),
      new Rule("sensitive-detail", RED, FactRules::sensitiveDetail),
      new Rule("no-default-language", RED, PromptRules::noDefaultLanguage),
      new Rule("missing-language", YELLOW, PromptRules::missingLanguage),
      new Rule("unknown-fact", YELLOW, FactRules::unknownFact),
      new Rule("person-untold", YELLOW, PromptRules::personUntold),
      new Rule("audio-elsewhere", YELLOW, AudioRules::elsewhere),
      new Rule("hollow-words", YELLOW, WordingRules::hollow),
      new Rule("many-choices", YELLOW, SizeRules::manyChoices),
      new Rule("unreachable-step", YELLOW, ReferenceRules::unreachable));

  private Rules() {}
}

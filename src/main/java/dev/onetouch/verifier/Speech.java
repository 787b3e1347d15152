package dev.onetouch.verifier;

import dev.onetouch.flow.Flow;
import dev.onetouch.flow.Prompt;
import dev.onetouch.flow.Step;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How long words take to say, and whether they tell the way to a person. Both are estimates: 15 characters a
/// second is an unhurried voice, and the way to a person is told by the digit 0 or its name.
final class Speech {
  static final int CHARACTERS_A_SECOND = 15;
  /// How long a step listens before it calls it silence.
  static final int LISTENING_SECONDS = 5;
  /// "I didn't hear anything. For a person, press 0." before the question comes again.
  static final int REMINDER_SECONDS = 4;
  /// "For English, press 1."
  static final int LANGUAGE_OFFER_SECONDS = 2;

  private static final Pattern PERSON_OPTION =
      Pattern.compile("(?<![0-9])0(?![0-9])|\\b(zero|cero|null|nul|nulla|zéro)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private Speech() {}

  /// What this step says, in the flow's slowest language.
  static int seconds(Step step, Flow heard) {
    if (step instanceof Step.Language) {
      return LANGUAGE_OFFER_SECONDS * heard.languages().size();
    }
    return prompt(step).map(prompt -> heard.languages().stream()
        .mapToInt(language -> seconds(text(prompt, language).length())).max().orElse(0)).orElse(0);
  }

  /// How long this step talks before it has told the way to a person in every language; empty when it never
  /// does.
  static OptionalInt secondsBeforeOption(Step step, Flow heard) {
    if (prompt(step).isEmpty()) {
      return OptionalInt.empty();
    }
    int worst = 0;
    for (String language : heard.languages()) {
      Matcher option = PERSON_OPTION.matcher(text(prompt(step).get(), language));
      if (!option.find()) {
        return OptionalInt.empty();
      }
      worst = Math.max(worst, seconds(option.start()));
    }
    return OptionalInt.of(worst);
  }

  static Optional<Prompt> prompt(Step step) {
    return switch (step) {
      case Step.Say say -> Optional.of(say.prompt());
      case Step.Menu menu -> Optional.of(menu.prompt());
      case Step.Ask ask -> Optional.of(ask.prompt());
      case Step.Goodbye goodbye -> Optional.of(goodbye.prompt());
      case Step.Language none -> Optional.empty();
      case Step.Hours none -> Optional.empty();
      case Step.Branch none -> Optional.empty();
      case Step.Fetch none -> Optional.empty();
      case Step.Connect none -> Optional.empty();
      case Step.SubFlow none -> Optional.empty();
    };
  }

  private static String text(Prompt prompt, String language) {
    return prompt.inOrElse(language).wording().text();
  }

  private static int seconds(int characters) {
    return (characters + CHARACTERS_A_SECOND - 1) / CHARACTERS_A_SECOND;
  }
}

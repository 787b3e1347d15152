package dev.onetouch.verifier;

import dev.onetouch.flow.Flow;
import dev.onetouch.flow.Prompt;
import dev.onetouch.flow.Step;
import java.util.List;
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
    return heard.languages().stream().mapToInt(language -> seconds(step, language)).max().orElse(0);
  }

  /// How long this step talks before it has told the way to a person in every language; empty when it never
  /// does.
  static OptionalInt secondsBeforeOption(Step step, Flow heard) {
    int worst = 0;
    for (String language : heard.languages()) {
      OptionalInt seconds = secondsBeforeOption(step, language);
      if (seconds.isEmpty()) {
        return OptionalInt.empty();
      }
      worst = Math.max(worst, seconds.getAsInt());
    }
    return OptionalInt.of(worst);
  }

  /// What the flow has this step say, in the order callers hear it.
  static List<Prompt> prompts(Step step) {
    return switch (step) {
      case Step.Say say -> List.of(say.prompt());
      case Step.Menu menu -> List.of(menu.prompt());
      case Step.Ask ask -> List.of(ask.prompt());
      case Step.Callback callback -> List.of(callback.prompt());
      case Step.Voicemail voicemail -> List.of(voicemail.prompt());
      case Step.Survey survey -> survey.questions().stream().map(Step.Question::prompt).toList();
      case Step.Goodbye goodbye -> List.of(goodbye.prompt());
      case Step.Language _, Step.Hours _, Step.Branch _, Step.Fetch _, Step.Connect _, Step.SubFlow _ -> List.of();
    };
  }

  private static OptionalInt secondsBeforeOption(Step step, String language) {
    int before = 0;
    for (Prompt prompt : prompts(step)) {
      Matcher option = PERSON_OPTION.matcher(text(prompt, language));
      if (option.find()) {
        return OptionalInt.of(before + seconds(option.start()));
      }
      before += seconds(text(prompt, language).length());
    }
    return OptionalInt.empty();
  }

  private static int seconds(Step step, String language) {
    return prompts(step).stream().mapToInt(prompt -> seconds(text(prompt, language).length())).sum();
  }

  private static String text(Prompt prompt, String language) {
    return prompt.inOrElse(language).wording().text();
  }

  private static int seconds(int characters) {
    return (characters + CHARACTERS_A_SECOND - 1) / CHARACTERS_A_SECOND;
  }
}

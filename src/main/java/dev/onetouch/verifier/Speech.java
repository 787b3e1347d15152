package dev.onetouch.verifier;

import dev.onetouch.flow.Flow;
import dev.onetouch.flow.Prompt;
import dev.onetouch.flow.Step;
import dev.onetouch.flow.Wording;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How long words take to say, and whether they tell the way to a person. Both are estimates: 15 characters a
/// second is an unhurried voice, and the way to a person is told by the digit 0 or its name. Uploaded audio takes as long
/// as it plays, and is taken to tell the way as far in as its words do.
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

  private final Known known;

  Speech(Known known) {
    this.known = known;
  }

  /// What this step says, in the flow's slowest language.
  int seconds(Step step, Flow heard) {
    if (step instanceof Step.Language) {
      return LANGUAGE_OFFER_SECONDS * heard.languages().size();
    }
    return heard.languages().stream().mapToInt(language -> seconds(step, language)).max().orElse(0);
  }

  /// How long this step talks before it has told the way to a person in every language; empty when it never
  /// does.
  OptionalInt secondsBeforeOption(Step step, Flow heard) {
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

  /// Whether this step tells the way to a person in every language.
  static boolean tellsOption(Step step, Flow heard) {
    return heard.languages().stream().allMatch(language -> prompts(step).stream()
        .anyMatch(prompt -> PERSON_OPTION.matcher(prompt.inOrElse(language).wording().text()).find()));
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

  private OptionalInt secondsBeforeOption(Step step, String language) {
    int before = 0;
    for (Prompt prompt : prompts(step)) {
      Wording wording = prompt.inOrElse(language).wording();
      Matcher option = PERSON_OPTION.matcher(wording.text());
      if (option.find()) {
        return OptionalInt.of(before + seconds(wording, option.start()));
      }
      before += seconds(wording, wording.text().length());
    }
    return OptionalInt.empty();
  }

  private int seconds(Step step, String language) {
    return prompts(step).stream()
        .map(prompt -> prompt.inOrElse(language).wording())
        .mapToInt(wording -> seconds(wording, wording.text().length()))
        .sum();
  }

  /// How long so many of its characters take.
  private int seconds(Wording wording, int characters) {
    return wording instanceof Wording.Audio audio && !audio.elsewhere()
            && known.audio().apply(audio.source()) instanceof Known.Sound.Lasting(Duration length)
        ? Math.toIntExact(whole(length.toMillis() * characters, 1_000L * wording.text().length()))
        : Math.toIntExact(whole(characters, CHARACTERS_A_SECOND));
  }

  private static long whole(long amount, long each) {
    return (amount + each - 1) / each;
  }
}

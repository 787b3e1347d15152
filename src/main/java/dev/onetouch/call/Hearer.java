package dev.onetouch.call;

import dev.onetouch.flow.Choice;
import dev.onetouch.flow.Step;
import dev.onetouch.flow.StepId;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What input means to the step that listens.
final class Hearer {
  /// Shown instead of a sensitive answer.
  private static final String MASK = "••••";

  private Hearer() {}

  sealed interface Heard {
    /// @param shown what the journal and the desk show of it
    /// @param consequence what the step does with it
    record Understood(String shown, Runnable consequence) implements Heard {}

    record NotUnderstood(String shown) implements Heard {}
  }

  static Heard keys(Progress call, Continuation at, String keys) {
    return switch (CallerInput.listeningStep(call, at).orElse(null)) {
      case Step.Menu menu ->
          menu.choices().stream()
              .filter(choice -> keys.equals(String.valueOf(choice.key())))
              .findFirst()
              .map(choice -> goOn(call, at, keys, choice.next()))
              .orElse(new Heard.NotUnderstood(keys));
      case Step.Ask ask -> digits(call, at, ask, keys);
      case Step.Survey survey -> surveyed(call, at, survey, keys);
      case Step.Callback _, Step.Voicemail _ -> new Heard.NotUnderstood(keys);
      case Step.Language language ->
          languageByKey(call, keys)
              .map(chosen -> speak(call, at, keys, chosen, language.next()))
              .orElse(new Heard.NotUnderstood(keys));
      case null -> new Heard.NotUnderstood(keys);
    };
  }

  static Heard words(Progress call, Continuation at, String words) {
    return switch (CallerInput.listeningStep(call, at).orElse(null)) {
      case Step.Menu menu ->
          choice(menu, call.state().language(), words)
              .map(choice -> goOn(call, at, words, choice.next()))
              .orElse(new Heard.NotUnderstood(words));
      case Step.Ask ask when ask.input() == Step.Input.SPEECH -> learn(call, at, ask, words.strip());
      case Step.Ask ask when ask.input() == Step.Input.DIGITS_OR_SPEECH ->
          digits(call, at, ask, words.replaceAll("[^0-9]", ""));
      case Step.Ask ask -> new Heard.NotUnderstood(ask.sensitive() ? MASK : words);
      case Step.Survey survey -> Surveys.next(call, survey)
          .flatMap(question -> question.answers().entrySet().stream()
              .filter(answer -> SurveyWords.mean(call, words, answer.getValue()))
              .findFirst())
          .map(answer -> surveyed(call, at, survey, String.valueOf(answer.getKey())))
          .orElse(new Heard.NotUnderstood(words));
      case Step.Callback _, Step.Voicemail _ -> new Heard.NotUnderstood(words);
      case Step.Language language ->
          languageByName(call, words)
              .map(chosen -> speak(call, at, words, chosen, language.next()))
              .orElse(new Heard.NotUnderstood(words));
      case null -> new Heard.NotUnderstood(words);
    };
  }

  /// Whether these words ask for a person, in the language being spoken or the flow's other ones.
  static boolean meansPerson(Progress call, String words) {
    return call.flow().flow().languages().stream()
        .flatMap(language -> call.company().phrases().personWords(language).stream())
        .anyMatch(wanted -> says(words, wanted));
  }

  /// What the journal and the desk show of words said at this step.
  static String shown(Progress call, Continuation at, String words) {
    return CallerInput.listeningStep(call, at).orElse(null) instanceof Step.Ask ask && ask.sensitive() ? MASK : words;
  }

  private static Heard digits(Progress call, Continuation at, Step.Ask ask, String digits) {
    boolean fits =
        digits.matches("[0-9]+") && digits.length() >= ask.digits().min() && digits.length() <= ask.digits().max();
    return fits ? learn(call, at, ask, digits) : new Heard.NotUnderstood(ask.sensitive() ? MASK : digits);
  }

  private static Heard learn(Progress call, Continuation at, Step.Ask ask, String answer) {
    if (answer.isBlank()) {
      return new Heard.NotUnderstood("");
    }
    Map<String, String> fact = Map.of(ask.fact(), answer);
    Continuation next = FlowWalk.moved(at, ask.next());
    return ask.sensitive()
        ? new Heard.Understood(MASK, () -> FlowWalk.enterPassing(call, next, fact))
        : new Heard.Understood(
            answer,
            () -> {
              call.emit(new CallEvent.FactsLearned(fact));
              FlowWalk.enter(call, next);
            });
  }

  private static Heard surveyed(Progress call, Continuation at, Step.Survey survey, String key) {
    Step.Question question = Surveys.next(call, survey).orElse(null);
    String answer = question == null || key.length() != 1 ? null : question.answers().get(key.charAt(0));
    if (question == null || answer == null) {
      return new Heard.NotUnderstood(key);
    }
    return new Heard.Understood(key, () -> {
      Surveys.answered(call, question, answer);
      FlowWalk.enter(call, at);
    });
  }

  private static Heard goOn(Progress call, Continuation at, String shown, StepId next) {
    return new Heard.Understood(shown, () -> FlowWalk.enter(call, FlowWalk.moved(at, next)));
  }

  private static Heard speak(Progress call, Continuation at, String shown, String language, StepId next) {
    return new Heard.Understood(
        shown,
        () -> {
          call.emit(new CallEvent.LanguageChosen(language));
          FlowWalk.enter(call, FlowWalk.moved(at, next));
        });
  }

  /// The choice whose words were said; of several the longest, so that "new order" is not taken for "order".
  private static Optional<Choice> choice(Step.Menu menu, String language, String words) {
    return menu.choices().stream()
        .filter(choice -> longest(choice, language, words) > 0)
        .max(java.util.Comparator.comparingInt(choice -> longest(choice, language, words)));
  }

  private static int longest(Choice choice, String language, String words) {
    return choice.words().getOrDefault(language, List.of()).stream()
        .filter(wanted -> says(words, wanted))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  private static Optional<String> languageByKey(Progress call, String keys) {
    List<String> languages = call.flow().flow().languages();
    int index = keys.length() == 1 ? "123456789".indexOf(keys.charAt(0)) : -1;
    return index >= 0 && index < languages.size() ? Optional.of(languages.get(index)) : Optional.empty();
  }

  private static Optional<String> languageByName(Progress call, String words) {
    return call.flow().flow().languages().stream()
        .filter(
            language ->
                Arrays.stream(call.company().phrases().say(language, "language-name").split("\\s*,\\s*"))
                    .anyMatch(name -> says(words, name)))
        .findFirst();
  }

  /// Whether `wanted` stands in `words` as whole words, whatever the case, accents and punctuation.
  static boolean says(String words, String wanted) {
    String plain = plain(wanted);
    return !plain.isEmpty() && (" " + plain(words) + " ").contains(" " + plain + " ");
  }

  /// In small letters without accents and punctuation, one space between words.
  static String plain(String words) {
    return Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}

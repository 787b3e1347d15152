package dev.onetouch.call;

import dev.onetouch.flow.Choice;
import dev.onetouch.flow.Flow;
import dev.onetouch.flow.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Says a listening step's words and listens for what that step can understand.
final class Asking {
  /// How long silence lasts before it counts, once the words are said.
  static final Duration PATIENCE = Duration.ofSeconds(5);

  private Asking() {}

  static void ask(Progress call, Step.Listening step) {
    switch (step) {
      case Step.Menu menu -> call.say(menu.prompt());
      case Step.Callback callback -> call.say(callback.prompt());
      case Step.Voicemail voicemail -> call.say(voicemail.prompt());
      case Step.Survey survey -> Surveys.next(call, survey).ifPresent(question -> call.say(question.prompt()));
      case Step.Ask ask -> call.say(ask.prompt());
      case Step.Language _ -> offerLanguages(call);
    }
    CallEffect.Hearing hearing = hearing(call, step);
    call.answer(words -> new CallEffect.Listen(words, hearing));
  }

  private static void offerLanguages(Progress call) {
    List<String> languages = call.flow().flow().languages();
    for (int i = 0; i < languages.size(); i++) {
      String language = languages.get(i);
      String words = call.company().phrases().say(language, "language-choice").replace("{key}", Integer.toString(i + 1));
      call.plan(Progress.spoken(language, words));
    }
  }

  private static CallEffect.Hearing hearing(Progress call, Step.Listening step) {
    String language = call.state().language();
    List<String> hints = new ArrayList<>(call.company().phrases().personWords(language));
    return switch (step) {
      case Step.Menu menu -> {
        for (Choice choice : menu.choices()) {
          hints.addAll(choice.words().getOrDefault(language, List.of()));
        }
        yield new CallEffect.Hearing(true, true, 1, false, PATIENCE, language, hints);
      }
      case Step.Ask ask -> {
        boolean digits = ask.input() != Step.Input.SPEECH;
        boolean speech = ask.input() != Step.Input.DIGITS;
        yield new CallEffect.Hearing(true, speech, digits ? ask.digits().max() : 1, digits, PATIENCE, language, hints);
      }
      case Step.Survey _, Step.Callback _, Step.Voicemail _ ->
          new CallEffect.Hearing(true, true, 1, false, PATIENCE, language, hints);
      case Step.Language _ -> {
        call.flow().flow().languages().forEach(one -> hints.add(call.company().phrases().say(one, "language-name")));
        yield new CallEffect.Hearing(true, true, 1, false, PATIENCE, language, hints);
      }
    };
  }

  /// Asks again, saying first what went wrong and that a person is one key away.
  static void again(Progress call, Step.Listening step, String phrase) {
    call.say(phrase);
    call.say("person-hint", Map.of());
    ask(call, step);
  }

  static Flow flowOf(Progress call, Continuation at) {
    return call.flow().find(at.place().flow()).orElse(call.flow().flow());
  }
}

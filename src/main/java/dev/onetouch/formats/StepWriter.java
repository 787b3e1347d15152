package dev.onetouch.formats;

import dev.onetouch.flow.Choice;
import dev.onetouch.flow.Prompt;
import dev.onetouch.flow.Step;
import dev.onetouch.flow.StepId;
import dev.onetouch.flow.Wording;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Writes one step as plain maps and lists.
final class StepWriter {
  private final StepId flowPerson;

  StepWriter(StepId flowPerson) {
    this.flowPerson = flowPerson;
  }

  Map<String, Object> step(Step step) {
    return switch (step) {
      case Step.Say say ->
          map("kind", "say", "prompt", prompt(say.prompt()), "next", say.next().value());
      case Step.Menu menu ->
          withPerson(
              menu.person(),
              map(
                  "kind",
                  "menu",
                  "prompt",
                  prompt(menu.prompt()),
                  "choices",
                  menu.choices().stream().map(StepWriter::choice).toList()));
      case Step.Ask ask -> ask(ask);
      case Step.Language language ->
          withPerson(language.person(), map("kind", "language", "next", language.next().value()));
      case Step.Hours hours ->
          map(
              "kind",
              "hours",
              "hours",
              hours.hours(),
              "open",
              hours.open().value(),
              "closed",
              hours.closed().value());
      case Step.Branch branch ->
          map(
              "kind",
              "branch",
              "cases",
              branch.ways().stream().map(StepWriter::way).toList(),
              "otherwise",
              branch.otherwise().value());
      case Step.Fetch fetch -> fetch(fetch);
      case Step.Connect connect -> connect(connect);
      case Step.SubFlow sub ->
          map("kind", "subflow", "flow", sub.flow().value(), "next", sub.next().value());
      case Step.Callback callback -> callback(callback);
      case Step.Voicemail voicemail -> voicemail(voicemail);
      case Step.Survey survey ->
          withPerson(
              survey.person(),
              map(
                  "kind",
                  "survey",
                  "questions",
                  survey.questions().stream().map(SurveyQuestions::written).toList(),
                  "next",
                  survey.next().value()));
      case Step.Goodbye goodbye -> map("kind", "goodbye", "prompt", prompt(goodbye.prompt()));
    };
  }

  private Map<String, Object> ask(Step.Ask ask) {
    Map<String, Object> written = map("kind", "ask", "fact", ask.fact(),
        "input", ask.input().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    boolean usual = ask.digits().min() == Step.DigitCount.LEAST && ask.digits().max() == Step.DigitCount.MOST;
    if (!usual && ask.input() != Step.Input.SPEECH) {
      written.put("digits", map("min", ask.digits().min(), "max", ask.digits().max()));
    }
    written.put("prompt", prompt(ask.prompt()));
    if (ask.sensitive()) {
      written.put("sensitive", true);
    }
    written.put("next", ask.next().value());
    return withPerson(ask.person(), written);
  }

  private static Map<String, Object> fetch(Step.Fetch fetch) {
    Map<String, Object> written = map("kind", "fetch", "url", fetch.url());
    if (!fetch.keep().isEmpty()) {
      written.put("keep", new TreeMap<>(fetch.keep()));
    }
    written.put("ok", fetch.ok().value());
    written.put("failed", fetch.failed().value());
    return written;
  }

  private static Map<String, Object> connect(Step.Connect connect) {
    Map<String, Object> written = map("kind", "connect");
    putTarget(written, "to", connect.to(), connect.team());
    if (!connect.skills().isEmpty()) {
      written.put("skills", connect.skills());
    }
    if (connect.ringSeconds() != Step.Connect.USUAL_RING_SECONDS) {
      written.put("ring-seconds", connect.ringSeconds());
    }
    connect.after().ifPresent(after -> written.put("after", after.value()));
    return written;
  }

  private Map<String, Object> callback(Step.Callback callback) {
    Map<String, Object> written = map("kind", "callback", "prompt", prompt(callback.prompt()));
    putTarget(written, "by", callback.by(), callback.team());
    written.put("next", callback.next().value());
    written.put("instead", callback.instead().value());
    return withPerson(callback.person(), written);
  }

  private Map<String, Object> voicemail(Step.Voicemail voicemail) {
    Map<String, Object> written = map("kind", "voicemail", "prompt", prompt(voicemail.prompt()));
    putTarget(written, "to", voicemail.to(), voicemail.team());
    written.put("next", voicemail.next().value());
    return withPerson(voicemail.person(), written);
  }

  private static void putTarget(Map<String, Object> written, String key, Step.Target target, String team) {
    if (target == Step.Target.OWNER) {
      written.put(key, "owner");
    }
    if (!team.isEmpty()) {
      written.put("team", team);
    }
  }

  private Map<String, Object> withPerson(StepId person, Map<String, Object> written) {
    if (!person.equals(flowPerson)) {
      written.put("person", person.value());
    }
    return written;
  }

  private static Map<String, Object> choice(Choice choice) {
    Map<String, Object> written = map("key", String.valueOf(choice.key()));
    if (!choice.words().isEmpty()) {
      written.put("words", choice.words());
    }
    written.put("next", choice.next().value());
    return written;
  }

  private static Map<String, Object> way(Step.Branch.Way way) {
    return map("when", ConditionWriter.condition(way.when()), "next", way.next().value());
  }

  static SequencedMap<String, Object> prompt(Prompt prompt) {
    SequencedMap<String, Object> written = new LinkedHashMap<>();
    prompt.wordings().forEach((language, wording) -> written.put(language, switch (wording) {
      case Wording.Text(String text) -> text;
      case Wording.Audio(String source, String text) -> map("audio", source, "text", text);
    }));
    return written;
  }

  static Map<String, Object> map(Object... keysAndValues) {
    Map<String, Object> written = new LinkedHashMap<>();
    for (int at = 0; at < keysAndValues.length; at += 2) {
      written.put((String) keysAndValues[at], keysAndValues[at + 1]);
    }
    return written;
  }
}

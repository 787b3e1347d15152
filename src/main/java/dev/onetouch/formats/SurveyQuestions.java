package dev.onetouch.formats;

import dev.onetouch.flow.Step;
import dev.onetouch.formats.source.Fields;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Makes and writes the questions of a survey.
final class SurveyQuestions {
  /// The answers a supervisor hears of when a question does not say which.
  private static final Set<String> USUALLY_BAD = Set.of("no", "bad", "1", "2");

  private SurveyQuestions() {}

  static Step.Question question(Fields question) {
    Map<Character, String> answers = new LinkedHashMap<>();
    question.fields("keys").orElseThrow().all().forEach(
        (key, answer) -> answers.put(key.charAt(0), Fields.text(answer).orElseThrow()));
    Set<String> bad = question.has("bad") ? Set.copyOf(question.texts("bad")) : usuallyBad(answers.values());
    return new Step.Question(
        question.text("id").orElseThrow(), StepBuilder.prompt(question.fields("prompt").orElseThrow()), answers, bad);
  }

  static Map<String, Object> written(Step.Question question) {
    Map<String, Object> keys = new LinkedHashMap<>();
    question.answers().forEach((key, answer) -> keys.put(String.valueOf(key), answer));
    Map<String, Object> written = StepWriter.map(
        "id", question.id(), "prompt", StepWriter.prompt(question.prompt()), "keys", keys);
    if (!question.bad().equals(usuallyBad(question.answers().values()))) {
      written.put("bad", List.copyOf(new TreeSet<>(question.bad())));
    }
    return written;
  }

  static Set<String> answers(Fields keys) {
    return keys.all().values().stream().flatMap(answer -> Fields.text(answer).stream()).collect(Collectors.toSet());
  }

  private static Set<String> usuallyBad(Collection<String> answers) {
    return answers.stream().filter(USUALLY_BAD::contains).collect(Collectors.toSet());
  }
}

package dev.onetouch.formats;

import dev.onetouch.formats.source.Fields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The questions of one survey have names of their own, and what counts as bad is among their answers.
final class SurveyChecks {
  private SurveyChecks() {}

  static List<Refusal> refusals(Fields survey) {
    List<Refusal> refusals = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Fields question : survey.tables("questions")) {
      question.at("id").ifPresent(id -> Fields.text(id).filter(text -> !ids.add(text)).ifPresent(text ->
          refusals.add(id.refuse("the question \"" + text + "\" a second time", "each question id once in a survey"))));
      checkBad(question, refusals);
    }
    return refusals;
  }

  private static void checkBad(Fields question, List<Refusal> refusals) {
    Set<String> answers = new TreeSet<>(question.fields("keys").map(SurveyQuestions::answers).orElse(new TreeSet<>()));
    question.row("bad").forEach(bad -> Fields.text(bad).filter(text -> !answers.contains(text)).ifPresent(text ->
        refusals.add(bad.refuse("\"" + text + "\", which is no answer to this question",
            "one of its answers: " + String.join(", ", answers)))));
  }
}

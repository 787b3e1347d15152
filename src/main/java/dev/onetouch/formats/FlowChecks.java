package dev.onetouch.formats;

import dev.onetouch.call.Phrases;
import dev.onetouch.flow.StepId;
import dev.onetouch.formats.source.Fields;
import dev.onetouch.formats.source.Spot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a schema cannot say of a flow: that names lead somewhere, that languages and keys agree.
final class FlowChecks {
  private final Phrases phrases;
  private final List<Refusal> refusals = new ArrayList<>();
  private final Set<String> steps = new HashSet<>();
  private final Set<String> languages = new HashSet<>();

  FlowChecks(Phrases phrases) {
    this.phrases = phrases;
  }

  List<Refusal> refusals(Spot spot) {
    Fields.of(spot).ifPresent(this::checkFlow);
    return refusals;
  }

  private void checkFlow(Fields flow) {
    languages.addAll(flow.texts("languages"));
    flow.fields("steps").ifPresent(all -> steps.addAll(all.all().keySet()));
    checkStep(flow, "start", false);
    checkStep(flow, "person", false);
    flow.fields("steps")
        .ifPresent(all -> {
          if (all.has(StepId.RETURN.value())) {
            refusals.add(
                all.spot()
                    .refuseKey(
                        StepId.RETURN.value(), "another id: 'return' leads out of a subflow"));
          }
          all.all().values().forEach(step -> Fields.of(step).ifPresent(this::checkOneStep));
        });
  }

  private void checkOneStep(Fields step) {
    for (String way : List.of("next", "open", "closed", "otherwise", "ok", "failed", "after", "instead")) {
      checkStep(step, way, true);
    }
    checkStep(step, "person", false);
    step.tables("cases").forEach(way -> checkStep(way, "next", true));
    step.tables("choices").forEach(choice -> checkStep(choice, "next", true));
    new MenuChecks(phrases, languages, refusals).check(step);
    step.tables("choices").forEach(choice -> choice.fields("words").ifPresent(this::checkLanguages));
    checkDigits(step);
    step.at("url").ifPresent(url -> FetchAddress.refusal(url).ifPresent(refusals::add));
    step.fields("prompt").ifPresent(this::checkPrompt);
    step.tables("questions").forEach(question -> question.fields("prompt").ifPresent(this::checkPrompt));
    refusals.addAll(SurveyChecks.refusals(step));
  }

  private void checkPrompt(Fields prompt) {
    checkLanguages(prompt);
    prompt.all().values().forEach(wording -> Fields.of(wording).ifPresent(this::checkAudio));
  }

  private void checkStep(Fields from, String key, boolean mayReturn) {
    from.at(key)
        .ifPresent(to ->
            Fields.text(to)
                .filter(
                    id -> !steps.contains(id) && !(mayReturn && id.equals(StepId.RETURN.value())))
                .ifPresent(id ->
                    refusals.add(
                        to.refuse(
                            "\"" + id + "\", which is no step of this flow",
                            "the id of a step" + (mayReturn ? ", or return" : "")))));
  }

  private void checkLanguages(Fields perLanguage) {
    if (languages.isEmpty()) {
      return;
    }
    for (String language : perLanguage.all().keySet()) {
      if (!languages.contains(language)) {
        refusals.add(perLanguage.spot().refuseKey(language,
            "a language of the flow: " + String.join(", ", languages.stream().sorted().toList())));
      }
    }
  }

  private void checkDigits(Fields step) {
    step.fields("digits")
        .ifPresent(digits -> {
          int min = digits.whole("min").orElse(2);
          int max = digits.whole("max").orElse(32);
          if (min > max) {
            refusals.add(
                digits
                    .spot()
                    .refuse("min " + min + " and max " + max, "a min no more than the max"));
          }
          if (step.text("input").filter("speech"::equals).isPresent()) {
            refusals.add(
                step.spot()
                    .refuseKey("digits", "digits only where input is digits or digits-or-speech"));
          }
        });
  }

  private void checkAudio(Fields wording) {
    wording.at("audio").ifPresent(audio -> Fields.text(audio)
        .filter(source -> source.contains("://") && !source.startsWith("https://"))
        .ifPresent(source -> refusals.add(audio.refuse("an https address or the name of an uploaded file"))));
  }
}

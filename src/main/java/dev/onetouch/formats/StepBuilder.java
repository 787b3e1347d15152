package dev.onetouch.formats;

import dev.onetouch.flow.Choice;
import dev.onetouch.flow.FlowId;
import dev.onetouch.flow.Prompt;
import dev.onetouch.flow.Step;
import dev.onetouch.flow.StepId;
import dev.onetouch.flow.Wording;
import dev.onetouch.formats.source.Fields;
import dev.onetouch.formats.source.Spot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/// Makes one step; a listening step that names no person of its own has the flow's.
final class StepBuilder {
  private final Fields step;
  private final StepId person;

  StepBuilder(Fields step, StepId flowPerson) {
    this.step = step;
    person = step.text("person").map(StepId::new).orElse(flowPerson);
  }

  Step step() {
    String kind = step.text("kind").orElseThrow();
    return switch (kind) {
      case "say" -> new Step.Say(prompt(), to("next"));
      case "menu" -> new Step.Menu(prompt(), choices(), person);
      case "ask" -> ask();
      case "language" -> new Step.Language(to("next"), person);
      case "hours" -> new Step.Hours(step.text("hours").orElseThrow(), to("open"), to("closed"));
      case "branch" -> new Step.Branch(ways(), to("otherwise"));
      case "fetch" -> new Step.Fetch(step.text("url").orElseThrow(), keep(), to("ok"), to("failed"));
      case "connect" -> connect();
      case "subflow" -> new Step.SubFlow(new FlowId(step.text("flow").orElseThrow()), to("next"));
      case "callback" ->
          new Step.Callback(prompt(), target("by"), team(), to("next"), to("instead"), person);
      case "voicemail" -> new Step.Voicemail(prompt(), target("to"), team(), to("next"), person);
      case "survey" ->
          new Step.Survey(
              step.tables("questions").stream().map(SurveyQuestions::question).toList(), to("next"), person);
      case "goodbye" -> new Step.Goodbye(prompt());
      default -> throw new IllegalStateException("a step kind the schema does not have: " + kind);
    };
  }

  private StepId to(String key) {
    return to(step, key);
  }

  private static StepId to(Fields from, String key) {
    return new StepId(from.text(key).orElseThrow());
  }

  private Prompt prompt() {
    return prompt(step.fields("prompt").orElseThrow());
  }

  static Prompt prompt(Fields perLanguage) {
    SequencedMap<String, Wording> wordings = new LinkedHashMap<>();
    perLanguage.all().forEach((language, wording) -> wordings.put(language, wording(wording)));
    return new Prompt(wordings);
  }

  private static Wording wording(Spot wording) {
    return Fields.of(wording)
        .<Wording>map(audio ->
            new Wording.Audio(audio.text("audio").orElseThrow(), audio.text("text").orElseThrow()))
        .orElseGet(() -> new Wording.Text(Fields.text(wording).orElseThrow()));
  }

  private List<Choice> choices() {
    return step.tables("choices").stream()
        .map(choice ->
            new Choice(
                choice.text("key").orElseThrow().charAt(0), words(choice), to(choice, "next")))
        .toList();
  }

  private static Map<String, List<String>> words(Fields choice) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    choice.fields("words").ifPresent(all -> all.all().forEach(
        (language, said) -> words.put(language, all.texts(language))));
    return words;
  }

  private Step ask() {
    Step.Input input = step.text("input").map(StepBuilder::input).orElse(Step.Input.DIGITS);
    int min = step.fields("digits").flatMap(digits -> digits.whole("min")).orElse(Step.DigitCount.LEAST);
    int max = step.fields("digits").flatMap(digits -> digits.whole("max")).orElse(Step.DigitCount.MOST);
    return new Step.Ask(step.text("fact").orElseThrow(), input, new Step.DigitCount(min, max), prompt(),
        step.flag("sensitive").orElse(false), to("next"), person);
  }

  private static Step.Input input(String word) {
    return Step.Input.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private List<Step.Branch.Way> ways() {
    return step.tables("cases").stream()
        .map(way ->
            new Step.Branch.Way(
                ConditionBuilder.condition(way.fields("when").orElseThrow()), to(way, "next")))
        .toList();
  }

  private Map<String, String> keep() {
    Map<String, String> keep = new LinkedHashMap<>();
    step.fields("keep").ifPresent(all -> all.all().forEach(
        (fact, pointer) -> keep.put(fact, Fields.text(pointer).orElseThrow())));
    return keep;
  }

  private Step connect() {
    return new Step.Connect(
        target("to"),
        team(),
        step.texts("skills"),
        step.whole("ring-seconds").orElse(Step.Connect.USUAL_RING_SECONDS),
        step.text("after").map(StepId::new));
  }

  private Step.Target target(String key) {
    return step.text(key).filter("owner"::equals).isPresent() ? Step.Target.OWNER : Step.Target.TEAM;
  }

  private String team() {
    return step.text("team").orElse("");
  }
}

package dev.onetouch.verifier;

import dev.onetouch.flow.Choice;
import dev.onetouch.flow.Condition;
import dev.onetouch.flow.Flow;
import dev.onetouch.flow.FlowId;
import dev.onetouch.flow.Limits;
import dev.onetouch.flow.Prompt;
import dev.onetouch.flow.Step;
import dev.onetouch.flow.StepId;
import dev.onetouch.flow.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;

/// Draws a flow for a test: the first step is the start, and `person` is added last.
final class Drawing {
  private final String id;
  private final List<String> languages;
  private final SequencedMap<StepId, Step> steps = new LinkedHashMap<>();
  private String person = "person";

  Drawing(String id, String... languages) {
    this.id = id;
    this.languages = languages.length == 0 ? List.of("en") : List.of(languages);
  }

  /// The same words in each language, each played from a source of its own.
  static Prompt played(Map<String, String> sources, String text) {
    SequencedMap<String, Wording> wordings = new LinkedHashMap<>();
    sources.forEach((language, source) -> wordings.put(language, new Wording.Audio(source, text)));
    return new Prompt(wordings);
  }

  Drawing step(String name, Step step) {
    steps.put(new StepId(name), step);
    return this;
  }

  Drawing person(String name) {
    person = name;
    return this;
  }

  Drawing say(String name, String text, String next) {
    return step(name, new Step.Say(prompt(text), new StepId(next)));
  }

  /// Choices 1, 2 and so on.
  Drawing menu(String name, String text, String... nexts) {
    List<Choice> choices = IntStream.range(0, nexts.length)
        .mapToObj(i -> new Choice(Choice.KEYS.charAt(i), Map.of(), new StepId(nexts[i]))).toList();
    return step(name, new Step.Menu(prompt(text), choices, new StepId("person")));
  }

  Drawing ask(String name, String fact, boolean sensitive, String next) {
    return step(name, new Step.Ask(fact, Step.Input.DIGITS, new Step.DigitCount(2, 8),
        prompt("Your " + fact + ", please. For a person, press 0."), sensitive, new StepId(next), new StepId("person")));
  }

  Drawing hours(String name, String hours, String open, String closed) {
    return step(name, new Step.Hours(hours, new StepId(open), new StepId(closed)));
  }

  Drawing branch(String name, Condition when, String next, String otherwise) {
    return step(name, new Step.Branch(List.of(new Step.Branch.Way(when, new StepId(next))), new StepId(otherwise)));
  }

  Drawing fetch(String name, String keep, String ok, String failed) {
    return step(name, new Step.Fetch("https://orders.acme.example/{order.number}", Map.of(keep, "/it"),
        new StepId(ok), new StepId(failed)));
  }

  Drawing connect(String name, String team, String... after) {
    return step(name, new Step.Connect(Step.Target.TEAM, team, List.of(), 20,
        after.length == 0 ? Optional.empty() : Optional.of(new StepId(after[0]))));
  }

  Drawing sub(String name, String flow, String next) {
    return step(name, new Step.SubFlow(new FlowId(flow), new StepId(next)));
  }

  Drawing callback(String name, Step.Target by, String team, String text, String next, String instead) {
    return step(name, new Step.Callback(
        prompt(text), by, team, new StepId(next), new StepId(instead), new StepId("person")));
  }

  Drawing voicemail(String name, Step.Target to, String team, String text, String next) {
    return step(name, new Step.Voicemail(prompt(text), to, team, new StepId(next), new StepId("person")));
  }

  Drawing survey(String name, String text, String next) {
    return step(name, new Step.Survey(
        List.of(new Step.Question("solved", prompt(text), Map.of('1', "yes", '2', "no"), Set.of("no"))),
        new StepId(next), new StepId("person")));
  }

  Drawing bye(String name) {
    return step(name, new Step.Goodbye(prompt("Goodbye.")));
  }

  Flow flow() {
    StepId start = steps.firstEntry().getKey();
    connect("person", "");
    return new Flow(new FlowId(id), "Drawn", languages, start, new StepId(person), Limits.USUAL, steps);
  }

  /// Text per language as `en|es`; one text alone is said in the first language only.
  private Prompt prompt(String text) {
    List<String> parts = new ArrayList<>(List.of(text.split("\\|")));
    SequencedMap<String, Wording> wordings = new LinkedHashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      wordings.put(parts.get(i).startsWith("es:") ? "es" : languages.get(i), new Wording.Text(parts.get(i)));
    }
    return new Prompt(wordings);
  }
}

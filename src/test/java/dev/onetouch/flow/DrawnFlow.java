package dev.onetouch.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A flow drawn by hand for a test, step by step.
public final class DrawnFlow {
  private final String id;
  private final List<String> languages;
  private final Map<StepId, Step> steps = new LinkedHashMap<>();
  private String start = "";
  private String person = "support";
  private Limits limits = Limits.USUAL;

  private DrawnFlow(String id, List<String> languages) {
    this.id = id;
    this.languages = languages;
  }

  public static DrawnFlow named(String id, String... languages) {
    return new DrawnFlow(id, languages.length == 0 ? List.of("en") : List.of(languages));
  }

  /// The first step drawn is where calls start.
  public DrawnFlow step(String name, Step step) {
    if (start.isEmpty()) {
      start = name;
    }
    steps.put(new StepId(name), step);
    return this;
  }

  public DrawnFlow person(String step) {
    person = step;
    return this;
  }

  public DrawnFlow limits(int silences, int wrongInputs) {
    limits = new Limits(silences, wrongInputs);
    return this;
  }

  public DrawnFlow say(String name, String words, String next) {
    return step(name, new Step.Say(Prompt.of("en", words), new StepId(next)));
  }

  /// A menu whose choices are given as key and step in turn; the person is the flow's.
  public DrawnFlow menu(String name, String... keysAndSteps) {
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < keysAndSteps.length; i += 2) {
      choices.add(choice(keysAndSteps[i].charAt(0), keysAndSteps[i + 1]));
    }
    return step(
        name, new Step.Menu(Prompt.of("en", "Please choose."), choices, new StepId(person)));
  }

  public DrawnFlow ask(String name, String fact, boolean sensitive, String next) {
    return step(
        name,
        new Step.Ask(
            fact,
            Step.Input.DIGITS_OR_SPEECH,
            new Step.DigitCount(4, 8),
            Prompt.of("en", "Please key it in."),
            sensitive,
            new StepId(next),
            new StepId(person)));
  }

  public DrawnFlow language(String name, String next) {
    return step(name, new Step.Language(new StepId(next), new StepId(person)));
  }

  public DrawnFlow hours(String name, String hours, String open, String closed) {
    return step(name, new Step.Hours(hours, new StepId(open), new StepId(closed)));
  }

  public DrawnFlow fetch(String name, String url, String ok, String failed) {
    return step(
        name,
        new Step.Fetch(url, Map.of("order.status", "/status"), new StepId(ok), new StepId(failed)));
  }

  public DrawnFlow connect(String name, String team) {
    return step(name, connectTo(Step.Target.TEAM, team, Optional.empty()));
  }

  public DrawnFlow connectOwner(String name, String team) {
    return step(name, connectTo(Step.Target.OWNER, team, Optional.empty()));
  }

  public DrawnFlow connectThen(String name, String team, String after) {
    return step(name, connectTo(Step.Target.TEAM, team, Optional.of(new StepId(after))));
  }

  public DrawnFlow subFlow(String name, String flow, String next) {
    return step(name, new Step.SubFlow(new FlowId(flow), new StepId(next)));
  }

  public DrawnFlow goodbye(String name) {
    return step(name, new Step.Goodbye(Prompt.of("en", "Goodbye.")));
  }

  public static Choice choice(char key, String next, String... words) {
    return new Choice(key, Map.of("en", List.of(words)), new StepId(next));
  }

  private static Step.Connect connectTo(Step.Target to, String team, Optional<StepId> after) {
    return new Step.Connect(to, team, List.of(), Step.Connect.USUAL_RING_SECONDS, after);
  }

  public Flow drawn() {
    return new Flow(
        new FlowId(id),
        id,
        languages,
        new StepId(start),
        new StepId(person),
        limits,
        new LinkedHashMap<>(steps));
  }

  public FlowVersion published(Flow... subflows) {
    Map<FlowId, Flow> reached = new LinkedHashMap<>();
    for (Flow subflow : subflows) {
      reached.put(subflow.id(), subflow);
    }
    return new FlowVersion(new FlowVersionId(new FlowId(id), 1), drawn(), reached);
  }
}

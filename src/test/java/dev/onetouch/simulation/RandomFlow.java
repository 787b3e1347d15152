package dev.onetouch.simulation;

import dev.onetouch.flow.Choice;
import dev.onetouch.flow.Condition;
import dev.onetouch.flow.Flow;
import dev.onetouch.flow.FlowId;
import dev.onetouch.flow.FlowVersion;
import dev.onetouch.flow.FlowVersionId;
import dev.onetouch.flow.Limits;
import dev.onetouch.flow.Prompt;
import dev.onetouch.flow.Step;
import dev.onetouch.flow.StepId;
import dev.onetouch.verifier.Known;
import dev.onetouch.verifier.Verifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Draws flows that may go live: every way leads forward, or back to a step that listens, and ends
/// at a person or a goodbye with `0` live.
final class RandomFlow {
  private static final int MAX_DRAWN = 100;
  private static final StepId PERSON = new StepId("person");
  private static final StepId SURVEY = new StepId("survey");

  /// A promise names a team that keeps it.
  private static final List<String> OWED = List.of("support", "billing", "sales");
  private final Dice dice;
  private final List<String> teams;
  private final List<StepId> names = new ArrayList<>();
  private final List<Boolean> listens = new ArrayList<>();
  private final LinkedHashMap<StepId, Step> steps = new LinkedHashMap<>();
  private final boolean sub;

  private RandomFlow(Dice dice, List<String> teams, boolean sub) {
    this.dice = dice;
    this.teams = teams;
    this.sub = sub;
  }

  /// One that the publish gate lets through.
  static FlowVersion publishable(Dice dice, String id, List<String> teams) {
    for (int drawn = 0; drawn < MAX_DRAWN; drawn++) {
      FlowVersion version = version(dice, id, teams);
      if (Verifier.verify(version.flow(), version.subflows(), Known.ANYTHING).publishable()) {
        return version;
      }
    }
    throw new IllegalStateException("none of " + MAX_DRAWN + " flows may go live");
  }

  static FlowVersion version(Dice dice, String id, List<String> teams) {
    Flow sub = new RandomFlow(dice, teams, true).draw(id + "-sub", dice.between(1, 3));
    Flow main = new RandomFlow(dice, teams, false).draw(id, dice.between(1, 9));
    return new FlowVersion(new FlowVersionId(main.id(), 1), main, Map.of(sub.id(), sub));
  }

  private Flow draw(String id, int count) {
    for (int i = 0; i < count; i++) {
      names.add(new StepId("step-" + i));
      listens.add(dice.chance(0.5));
    }
    for (int i = 0; i < count; i++) {
      steps.put(names.get(i), listens.get(i) ? listening(i) : passing(i, id));
    }
    steps.put(new StepId("bye"), new Step.Goodbye(Prompt.of("en", "Goodbye.")));
    steps.put(SURVEY, survey(new StepId("bye")));
    steps.put(PERSON, connect());
    return new Flow(
        new FlowId(id),
        id,
        List.of("en", "es"),
        names.getFirst(),
        PERSON,
        new Limits(dice.between(1, Limits.MAX_SILENCES), dice.between(1, Limits.MAX_WRONG_INPUTS)),
        steps);
  }

  private Step listening(int i) {
    return switch (dice.between(0, 6)) {
      case 4 -> new Step.Callback(words(), target(), dice.pick(OWED), after(i), after(i), PERSON);
      case 5 -> new Step.Voicemail(words(), target(), dice.pick(OWED), after(i), PERSON);
      case 6 -> survey(after(i));
      case 0 ->
          new Step.Ask(
              "fact-" + dice.between(1, 3),
              dice.pick(List.of(Step.Input.values())),
              new Step.DigitCount(2, 6),
              words(),
              dice.chance(0.2),
              after(i),
              PERSON);
      case 1 -> new Step.Language(after(i), PERSON);
      default -> new Step.Menu(words(), choices(i), PERSON);
    };
  }

  private Step.Target target() {
    return dice.chance(0.5) ? Step.Target.OWNER : Step.Target.TEAM;
  }

  private Step.Survey survey(StepId next) {
    List<Step.Question> questions = new ArrayList<>();
    for (int i = 1; i <= dice.between(1, 3); i++) {
      questions.add(new Step.Question("q" + i, words(), Map.of('1', "good", '2', "so so", '3', "bad"), Set.of("bad")));
    }
    return new Step.Survey(questions, next, PERSON);
  }

  private Step passing(int i, String flow) {
    return switch (dice.between(0, 6)) {
      case 0 -> new Step.Hours(dice.pick(List.of("always", "never", "office")), after(i), after(i));
      case 1 -> new Step.Branch(List.of(new Step.Branch.Way(condition(), after(i))), after(i));
      case 2 ->
          new Step.Fetch(
              "https://orders.example/{fact-1}", Map.of("fact-2", "/status"), after(i), after(i));
      case 3 -> connect();
      case 4 -> sub ? say(i) : new Step.SubFlow(new FlowId(flow + "-sub"), after(i));
      default -> say(i);
    };
  }

  private Step say(int i) {
    return new Step.Say(words(), after(i));
  }

  private Step.Connect connect() {
    Step.Target to = dice.chance(0.4) ? Step.Target.OWNER : Step.Target.TEAM;
    // What follows a talk leads to the end or to a step that listens, as everywhere.
    Optional<StepId> then = dice.chance(0.2)
        ? Optional.of(new StepId("bye"))
        : dice.chance(0.4) ? Optional.of(SURVEY) : Optional.empty();
    return new Step.Connect(
        to, dice.pick(teams), List.of(), dice.pick(List.of(5, 20, 20, 20, 30, 60)), then);
  }

  private List<Choice> choices(int i) {
    List<Choice> choices = new ArrayList<>();
    for (int key = 1; key <= dice.between(1, 4); key++) {
      StepId next = dice.chance(0.2) && listens.get(i) ? names.get(i) : after(i);
      choices.add(new Choice((char) ('0' + key), Map.of("en", List.of("word " + key)), next));
    }
    return choices;
  }

  /// A step further on; in a subflow perhaps the way out of it.
  private StepId after(int i) {
    if (sub && dice.chance(0.4)) {
      return StepId.RETURN;
    }
    int next = i + dice.between(1, 3);
    if (next < names.size()) {
      return names.get(next);
    }
    return sub ? StepId.RETURN : dice.chance(0.25) ? new StepId("bye") : PERSON;
  }

  private Condition condition() {
    return switch (dice.between(0, 2)) {
      case 0 -> new Condition.Is("case.open", "true");
      case 1 -> new Condition.Known("fact-1", dice.chance(0.5));
      default -> new Condition.Is("caller.kind", dice.pick(List.of("known", "unknown", "shared")));
    };
  }

  private static Prompt words() {
    return Prompt.of("en", "Words, {fact-2}.");
  }
}

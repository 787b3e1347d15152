package dev.onetouch.verifier;

import dev.onetouch.flow.Choice;
import dev.onetouch.flow.Condition;
import dev.onetouch.flow.Flow;
import dev.onetouch.flow.FlowId;
import dev.onetouch.flow.Limits;
import dev.onetouch.flow.Prompt;
import dev.onetouch.flow.Step;
import dev.onetouch.flow.StepId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SplittableRandom;

/// Small flows of every kind of step, most of them wrong in some way. The same seed gives the same flow.
public final class RandomFlows {
  private static final List<FlowId> SUBFLOWS = List.of(new FlowId("sub-a"), new FlowId("sub-b"));
  private static final FlowId NOWHERE = new FlowId("sub-gone");
  private static final StepId PERSON = new StepId("person");

  /// What a caller may meet at closed hours, by the numbers of [#step]: rare together, so some flows have nothing else.
  private static final int[] NIGHT_KINDS = {3, 5, 5, 8, 8, 9, 10};

  /// Audio of which one name in two is not there; see [#KNOWN].
  private static final int PLAYED_ONE_IN = 60;
  static final String THERE = "there.wav";
  static final String GONE = "gone.wav";

  /// The company of these flows.
  static final Known KNOWN = new Known(
      hours -> true, team -> true, name -> name.equals(THERE) ? new Known.Sound.Unmeasured() : new Known.Sound.Missing());

  private final SplittableRandom random;

  /// Its own dice, so that what is drawn stays what it was.
  private final SplittableRandom audio;
  private final boolean night;
  private int drawing;

  /// A flow and the subflows it may call.
  public record Drawn(Flow main, Map<FlowId, Flow> subflows) {}

  private RandomFlows(long seed) {
    random = new SplittableRandom(seed);
    audio = new SplittableRandom(~seed);
    night = random.nextInt(4) == 0;
  }

  public static Drawn drawn(long seed) {
    RandomFlows flows = new RandomFlows(seed);
    Map<FlowId, Flow> subflows = new LinkedHashMap<>();
    for (FlowId id : SUBFLOWS) {
      subflows.put(id, flows.flow(id, 1 + flows.random.nextInt(3), true));
    }
    return new Drawn(flows.flow(new FlowId("main"), 1 + flows.random.nextInt(8), false), subflows);
  }

  private Flow flow(FlowId id, int size, boolean sub) {
    List<StepId> names = new ArrayList<>();
    for (int i = 1; i <= size; i++) {
      names.add(new StepId("s" + i));
    }
    names.add(PERSON);
    SequencedMap<StepId, Step> steps = new LinkedHashMap<>();
    boolean maySub = true;
    for (int i = 0; i < size; i++) {
      drawing = i;
      Step step = step(names, sub, maySub);
      maySub &= !(sub && step instanceof Step.SubFlow);
      steps.put(names.get(i), step);
    }
    steps.put(PERSON, new Step.Connect(Step.Target.TEAM, "support", List.of(), 20, random.nextInt(3) == 0
        ? Optional.of(to(names, sub)) : Optional.empty()));
    StepId person = random.nextInt(60) == 0 ? names.getFirst() : PERSON;
    StepId start = random.nextInt(200) == 0 ? StepId.RETURN : names.getFirst();
    return new Flow(id, "Random", List.of("en"), start, person, Limits.USUAL, steps);
  }

  private Step step(List<StepId> names, boolean sub, boolean maySub) {
    Prompt prompt = prompt();
    StepId person = random.nextInt(80) == 0 ? names.getFirst() : PERSON;
    int kind = night ? NIGHT_KINDS[random.nextInt(NIGHT_KINDS.length)] : random.nextInt(maySub ? 13 : 12);
    return switch (kind) {
      case 0 -> new Step.Say(prompt, to(names, sub));
      case 1 -> new Step.Menu(prompt, List.of(
          new Choice('1', Map.of(), to(names, sub)), new Choice('2', Map.of(), to(names, sub))), person);
      case 2 -> new Step.Menu(prompt, List.of(new Choice('1', Map.of(), to(names, sub))), person);
      case 3 -> {
        boolean sensitive = random.nextBoolean();
        String fact = sensitive && random.nextInt(4) > 0 ? "pin" : "fact";
        yield new Step.Ask(fact, Step.Input.DIGITS, new Step.DigitCount(2, 8), prompt, sensitive, to(names, sub), person);
      }
      case 4 -> new Step.Language(to(names, sub), person);
      case 5 -> new Step.Hours("office", to(names, sub), to(names, sub));
      case 6 -> new Step.Branch(List.of(
          new Step.Branch.Way(new Condition.Is("fact", "x"), to(names, sub))), to(names, sub));
      case 7 -> new Step.Fetch("https://acme.example/", Map.of(random.nextInt(6) == 0 ? "pin" : "kept", "/kept"), to(names, sub), to(names, sub));
      case 8 -> new Step.Goodbye(prompt);
      case 9 -> new Step.Callback(promise(), target(), team(), to(names, sub), to(names, sub), person);
      case 10 -> new Step.Voicemail(promise(), target(), team(), to(names, sub), person);
      case 11 -> new Step.Survey(
          List.of(new Step.Question("q", prompt, Map.of('1', "yes"), Set.of())), to(names, sub), person);
      default -> new Step.SubFlow(
          random.nextInt(40) == 0 ? NOWHERE : SUBFLOWS.get(random.nextInt(SUBFLOWS.size())), to(names, sub));
    };
  }

  private Prompt prompt() {
    String words = "For a person, press 0.";
    return audio.nextInt(PLAYED_ONE_IN) == 0
        ? Drawing.played(Map.of("en", audio.nextBoolean() ? THERE : GONE), words)
        : Prompt.of("en", words);
  }

  private Prompt promise() {
    return Prompt.of(random.nextInt(20) == 0 ? "es" : "en", "We call you back. For a person, press 0.");
  }

  private Step.Target target() {
    return random.nextBoolean() ? Step.Target.OWNER : Step.Target.TEAM;
  }

  private String team() {
    return random.nextInt(15) == 0 ? "" : "support";
  }

  // Half of all ways lead to the person, or hardly any flow would be fit to go live. Many of the others lead
  // to the next step, or hardly any call would pass several on its way.
  private StepId to(List<StepId> names, boolean sub) {
    int chance = random.nextInt(400);
    if (chance == 0) {
      return new StepId("gone");
    }
    if (chance == 1 || (sub && chance < 160)) {
      return StepId.RETURN;
    }
    if (chance < 230) {
      return PERSON;
    }
    return names.get(chance < (night ? 380 : 320) ? drawing + 1 : random.nextInt(names.size()));
  }
}

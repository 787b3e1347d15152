package dev.onetouch.verifier;

import dev.onetouch.flow.Flow;
import dev.onetouch.flow.FlowId;
import dev.onetouch.flow.Prompt;
import dev.onetouch.flow.Step;
import dev.onetouch.flow.StepId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The slow and simple way to see what can go wrong: calls are played move by move with everything the world
/// and the caller may do. It looks only at P1, and shares nothing with the verifier but the list of names a
/// step mentions.
final class BruteForce {
  private final RandomFlows.Drawn drawn;
  private final Set<String> wrong = new TreeSet<>();
  private final Set<Call> seen = new HashSet<>();
  private final Set<FlowId> entered = new HashSet<>();
  private final Map<String, Boolean> known = new HashMap<>();

  /// What a call lacks when somebody was talked to, or owes the caller something, and nothing else was wanted since.
  private static final String SETTLED = "nothing at all";

  /// One instant of a call: `stack` is flow, step, flow, step ... with the present place last.
  ///
  /// @param lacking the rule that an end of the call would break, or [#SETTLED], or nothing
  private record Call(List<Object> stack, String lacking, boolean talked) {
    Call talkedTo() {
      return new Call(stack, SETTLED, true);
    }

    Flow flow(RandomFlows.Drawn drawn) {
      FlowId id = (FlowId) stack.get(stack.size() - 2);
      return id.equals(drawn.main().id()) ? drawn.main() : drawn.subflows().get(id);
    }

    StepId step() {
      return (StepId) stack.getLast();
    }
  }

  private record Next(Call call, boolean unheard) {}

  private BruteForce(RandomFlows.Drawn drawn) {
    this.drawn = drawn;
  }

  static Set<String> rulesBroken(RandomFlows.Drawn drawn) {
    BruteForce force = new BruteForce(drawn);
    force.playEverything();
    force.lookForRounds();
    force.entered.forEach(force::lookAtNames);
    return force.wrong;
  }

  private void playEverything() {
    entered.add(drawn.main().id());
    ArrayDeque<Call> open = new ArrayDeque<>();
    land(new Call(List.of(), "ends-without-person", false), List.of(drawn.main().id()), drawn.main().start(), open::push);
    while (!open.isEmpty()) {
      Call call = open.pop();
      if (seen.add(call)) {
        next(call).forEach(next -> open.push(next.call()));
      }
    }
  }

  // A call that is still unheard after more moves than there are instants has been somewhere twice.
  private void lookForRounds() {
    Set<Call> running = new HashSet<>(seen);
    for (int moves = 0; moves <= seen.size() && !running.isEmpty(); moves++) {
      Set<Call> later = new HashSet<>();
      running.forEach(call -> next(call).stream().filter(Next::unheard).forEach(next -> later.add(next.call())));
      running = later;
    }
    if (!running.isEmpty()) {
      wrong.add("endless-loop");
    }
  }

  private List<Next> next(Call call) {
    List<Next> all = new ArrayList<>();
    Flow flow = call.flow(drawn);
    String same = call.lacking();
    switch (flow.step(call.step()).orElseThrow()) {
      case Step.Say say -> go(call, say.next(), same, true, all);
      case Step.Menu menu -> {
        menu.choices().forEach(choice -> go(call, choice.next(), "", false, all));
        go(call, menu.person(), "", false, all);
      }
      case Step.Ask ask -> listen(call, ask.next(), ask.person(), mayBeKnown(ask.fact()), all);
      case Step.Language language -> listen(call, language.next(), language.person(), true, all);
      case Step.Hours hours -> {
        go(call, hours.open(), same, true, all);
        go(call, hours.closed(), same.equals(SETTLED) ? same : "closed-ends-call", true, all);
      }
      case Step.Branch branch -> {
        branch.ways().forEach(way -> go(call, way.next(), same, true, all));
        go(call, branch.otherwise(), same, true, all);
      }
      case Step.Fetch fetch -> {
        go(call, fetch.ok(), same, true, all);
        boolean stays = same.equals(SETTLED) || same.equals("closed-ends-call");
        go(call, fetch.failed(), stays ? same : "failure-ends-call", true, all);
      }
      case Step.Connect connect -> connect.after().ifPresent(after -> go(call.talkedTo(), after, SETTLED, false, all));
      case Step.Callback callback -> {
        boolean kept = promise(callback.prompt(), callback.by(), callback.team());
        go(call, callback.next(), kept ? SETTLED : answered(call), false, all);
        go(call, callback.instead(), kept ? "" : answered(call), false, all);
        go(call, callback.person(), "", false, all);
      }
      case Step.Voicemail voicemail -> {
        boolean kept = promise(voicemail.prompt(), voicemail.to(), voicemail.team());
        go(call, voicemail.next(), kept ? SETTLED : answered(call), false, all);
        go(call, voicemail.person(), "", false, all);
      }
      case Step.Survey survey -> {
        if (!call.talked()) {
          wrong.add("survey-before-person");
        }
        go(call, survey.next(), same, true, all);
        go(call, survey.person(), "", false, all);
      }
      case Step.SubFlow sub -> call(call, sub, all);
      case Step.Goodbye goodbye -> {
        if (!same.isEmpty() && !same.equals(SETTLED)) {
          wrong.add(same);
        }
        go(call, flow.person(), "", false, all);
      }
    }
    return all;
  }

  // Random flows speak English only, and nobody in them has a case.
  private boolean promise(Prompt prompt, Step.Target by, String team) {
    if (by == Step.Target.OWNER && team.isEmpty()) {
      wrong.add("promise-to-nobody");
    }
    return said(prompt) && (by == Step.Target.OWNER || !team.isEmpty());
  }

  private static boolean said(Prompt prompt) {
    return prompt.in("en").isPresent();
  }

  // A caller who keys in what is asked for at closed hours has not been offered anybody.
  private static String answered(Call call) {
    return call.lacking().equals("closed-ends-call") ? call.lacking() : "";
  }

  private static boolean keeps(Step step, String fact) {
    return (step instanceof Step.Ask ask && !ask.sensitive() && ask.fact().equals(fact))
        || (step instanceof Step.Fetch fetch && fetch.keep().containsKey(fact));
  }

  private boolean mayBeKnown(String fact) {
    return known.computeIfAbsent(fact, asked -> Stream.concat(Stream.of(drawn.main()), drawn.subflows().values().stream())
        .flatMap(flow -> flow.steps().values().stream())
        .anyMatch(step -> keeps(step, asked)));
  }

  private void listen(Call call, StepId answered, StepId person, boolean mayBeKnown, List<Next> all) {
    go(call, answered, answered(call), false, all);
    if (mayBeKnown) {
      go(call, answered, call.lacking(), true, all);
    }
    go(call, person, "", false, all);
  }

  private void call(Call call, Step.SubFlow sub, List<Next> all) {
    if (!drawn.subflows().containsKey(sub.flow())) {
      wrong.add("missing-flow");
    } else if (call.stack().size() / 2 > 8) {
      wrong.add("too-deep");
    } else {
      List<Object> deeper = new ArrayList<>(call.stack().subList(0, call.stack().size() - 1));
      deeper.add(sub.next());
      deeper.add(sub.flow());
      entered.add(sub.flow());
      land(call, deeper, drawn.subflows().get(sub.flow()).start(), next -> all.add(new Next(next, true)));
    }
  }

  private void go(Call call, StepId to, String lacking, boolean unheard, List<Next> all) {
    Call before = new Call(call.stack(), lacking, call.talked());
    land(before, call.stack().subList(0, call.stack().size() - 1), to, next -> all.add(new Next(next, unheard)));
  }

  private void land(Call before, List<Object> stack, StepId to, Consumer<Call> landed) {
    if (to.equals(StepId.RETURN)) {
      if (stack.size() < 3) {
        wrong.add("stray-return");
      } else {
        land(before, stack.subList(0, stack.size() - 2), (StepId) stack.get(stack.size() - 2), landed);
      }
      return;
    }
    List<Object> place = new ArrayList<>(stack);
    place.add(to);
    Call call = new Call(List.copyOf(place), before.lacking(), before.talked());
    if (call.flow(drawn).step(to).isPresent()) {
      landed.accept(call);
    }
  }

  private void lookAtNames(FlowId id) {
    Flow flow = id.equals(drawn.main().id()) ? drawn.main() : drawn.subflows().get(id);
    List<StepId> names = new ArrayList<>(List.of(flow.start()));
    List<StepId> people = new ArrayList<>(List.of(flow.person()));
    for (Step step : flow.steps().values()) {
      names.addAll(Ways.of(step).values());
      if (step instanceof Step.Listening listening) {
        people.add(listening.person());
      }
      lookAtPromise(step);
      if (step.toString().contains(RandomFlows.GONE)) {
        wrong.add("unknown-audio");
      }
    }
    boolean startsOut = flow.start().equals(StepId.RETURN);
    if (startsOut || names.stream().anyMatch(to -> !to.equals(StepId.RETURN) && flow.step(to).isEmpty())) {
      wrong.add("missing-step");
    }
    if (!people.stream().allMatch(to -> flow.step(to).orElse(null) instanceof Step.Connect)) {
      wrong.add("person-connects");
    }
  }

  private void lookAtPromise(Step step) {
    if (step instanceof Step.Callback callback) {
      lookAtPromise(callback.prompt(), callback.by(), callback.team());
    } else if (step instanceof Step.Voicemail voicemail) {
      lookAtPromise(voicemail.prompt(), voicemail.to(), voicemail.team());
    }
  }

  private void lookAtPromise(Prompt prompt, Step.Target by, String team) {
    if (!said(prompt)) {
      wrong.add("promise-unsaid");
    }
    if (by == Step.Target.TEAM && team.isEmpty()) {
      wrong.add("promise-to-nobody");
    }
  }
}

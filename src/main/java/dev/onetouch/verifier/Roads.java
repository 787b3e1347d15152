package dev.onetouch.verifier;

import dev.onetouch.flow.Flow;
import dev.onetouch.flow.FlowId;
import dev.onetouch.flow.Step;
import dev.onetouch.flow.StepId;
import dev.onetouch.flow.Told;
import dev.onetouch.verifier.Road.End;
import dev.onetouch.verifier.Road.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Every way on from every position: what the machine may do with a flow, as a graph.
final class Roads {
  private final Flow main;
  private final Map<FlowId, Flow> flows;
  private final Set<String> kept = new HashSet<>();

  Roads(Flow main, Map<FlowId, Flow> subflows) {
    this.main = main;
    flows = new LinkedHashMap<>(subflows);
    flows.put(main.id(), main);
    flows.values().forEach(flow -> flow.steps().values().forEach(step -> kept.addAll(Ways.factsKept(step))));
  }

  Flow main() {
    return main;
  }

  Optional<Flow> flow(FlowId id) {
    return Optional.ofNullable(flows.get(id));
  }

  Optional<Step> step(Position at) {
    return flow(at.flow()).flatMap(flow -> flow.step(at.step()));
  }

  End start() {
    return end(new Position(List.of(), main.id(), main.start()));
  }

  List<Road> from(Position at) {
    return step(at).map(step -> from(at, step)).orElse(List.of());
  }

  private List<Road> from(Position at, Step step) {
    return switch (step) {
      case Step.Say say -> List.of(road(Kind.GOES_ON, Told.NOTHING, at, say.next()));
      case Step.Menu menu -> menu(at, menu);
      case Step.Ask ask -> ask(at, ask);
      case Step.Language language -> List.of(
          road(Kind.ANSWERED, Saying.CALLER_CHOOSES_LANGUAGE.with(), at, language.next()),
          road(Kind.SKIPPED, Saying.LANGUAGE_KNOWN.with(), at, language.next()),
          person(at, language.person()));
      case Step.Hours hours -> List.of(
          road(Kind.OPEN, Saying.OPEN.with(hours.hours()), at, hours.open()),
          road(Kind.CLOSED, Saying.CLOSED.with(hours.hours()), at, hours.closed()));
      case Step.Branch branch -> branch(at, branch);
      case Step.Fetch fetch -> List.of(
          road(Kind.FETCHED, Saying.ANSWERS.with(Words.host(fetch.url())), at, fetch.ok()),
          road(Kind.FAILED, Saying.TIMES_OUT.with(Words.host(fetch.url())), at, fetch.failed()));
      case Step.Connect connect -> List.of(connect.after()
          .map(after -> road(Kind.TALKED, Saying.TALKED.with(), at, after))
          .orElseGet(() -> new Road(Kind.TALKED, Saying.TALKED.with(), 0, new End.CallOver())));
      case Step.SubFlow sub -> List.of(new Road(Kind.ENTERS, Told.NOTHING, 0, enter(at, sub)));
      case Step.Callback callback -> List.of(
          road(promised(step), Saying.CALLER_AGREES.with(), at, callback.next()),
          road(declined(step), Saying.CALLER_RATHER_NOT.with(), at, callback.instead()),
          person(at, callback.person()));
      case Step.Voicemail voicemail -> List.of(
          road(promised(step), Saying.CALLER_LEAVES_MESSAGE.with(), at, voicemail.next()),
          person(at, voicemail.person()));
      case Step.Survey survey -> List.of(
          road(Kind.RATED, Saying.CALLER_RATES.with(), at, survey.next()),
          road(Kind.SKIPPED, Saying.ASKED_LATELY.with(), at, survey.next()),
          person(at, survey.person()));
      case Step.Goodbye goodbye -> List.of(
          new Road(Kind.HANGS_UP, Told.NOTHING, 0, new End.CallOver()),
          person(at, flow(at.flow()).orElse(main).person()));
    };
  }

  // What nobody owes, or is not said, is worth no more than any other answer.
  private Kind promised(Step step) {
    return Promise.sound(step, main) ? Kind.PROMISED : Kind.ANSWERED;
  }

  private Kind declined(Step step) {
    return Promise.sound(step, main) ? Kind.DECLINED : Kind.ANSWERED;
  }

  private List<Road> menu(Position at, Step.Menu menu) {
    List<Road> roads = new ArrayList<>();
    menu.choices().forEach(choice ->
        roads.add(road(Kind.CHOSEN, Saying.CALLER_PRESSES.with(choice.key()), at, choice.next())));
    roads.add(person(at, menu.person()));
    return roads;
  }

  // A sensitive answer is never kept, so it can be known already only from elsewhere.
  private List<Road> ask(Position at, Step.Ask ask) {
    List<Road> roads = new ArrayList<>();
    roads.add(road(Kind.ANSWERED, Saying.CALLER_ANSWERS.with(ask.fact()), at, ask.next()));
    if (kept.contains(ask.fact()) || BuiltInFacts.among(ask.fact())) {
      roads.add(road(Kind.SKIPPED, Saying.FACT_KNOWN.with(ask.fact()), at, ask.next()));
    }
    roads.add(person(at, ask.person()));
    return roads;
  }

  private List<Road> branch(Position at, Step.Branch branch) {
    List<Road> roads = new ArrayList<>();
    for (Step.Branch.Way way : branch.ways()) {
      roads.add(new Road(Kind.WAY, Words.holds(way.when()), roads.size(), end(at.at(way.next()))));
    }
    roads.add(
        new Road(
            Kind.OTHERWISE, Words.otherwise(branch), roads.size(), end(at.at(branch.otherwise()))));
    return roads;
  }

  private Road person(Position at, StepId person) {
    return road(Kind.PERSON, Saying.CALLER_PRESSES.with('0'), at, person);
  }

  private Road road(Kind kind, Told words, Position at, StepId next) {
    return new Road(kind, words, 0, end(at.at(next)));
  }

  private End enter(Position at, Step.SubFlow sub) {
    Optional<Flow> called = flow(sub.flow());
    if (called.isEmpty()) {
      return new End.NoFlow(sub.flow());
    }
    if (!at.mayGoDeeper()) {
      return new End.TooDeep();
    }
    return end(at.into(sub.flow(), called.get().start(), sub.next()));
  }

  private End end(Position wanted) {
    Position at = wanted;
    while (at.step().equals(StepId.RETURN)) {
      if (at.frames().isEmpty()) {
        return new End.StrayReturn();
      }
      at = at.out();
    }
    return step(at).isPresent() ? new End.At(at) : new End.NoStep(at.step());
  }
}

package dev.onetouch.verifier;

import dev.onetouch.flow.Flow;
import dev.onetouch.flow.Step;
import dev.onetouch.flow.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/// Every name leads somewhere, and the right kind of somewhere.
final class ReferenceRules {
  private ReferenceRules() {}

  static List<Rule.Slip> missingStep(Survey survey) {
    List<Rule.Slip> slips = new ArrayList<>();
    survey.flows().values().forEach(flow -> {
      if (flow.step(flow.start()).isEmpty()) {
        slips.add(new Rule.Slip(flow.id(), flow.start(), "the flow starts at no step", SampleCall.NONE));
      }
      flow.steps().forEach((id, step) -> Ways.of(step).forEach((key, to) -> {
        if (!to.equals(StepId.RETURN) && flow.step(to).isEmpty()) {
          slips.add(new Rule.Slip(flow.id(), id, key + " leads to '" + to + "', which is no step",
              survey.callTo(flow.id(), id)));
        }
      }));
    });
    return slips;
  }

  static List<Rule.Slip> personConnects(Survey survey) {
    List<Rule.Slip> slips = new ArrayList<>();
    survey
        .flows()
        .values()
        .forEach(flow -> {
          if (!connects(flow, flow.person())) {
            slips.add(
                new Rule.Slip(
                    flow.id(),
                    flow.person(),
                    "the flow's person is '" + flow.person() + "', which is no connect step",
                    SampleCall.NONE));
          }
          flow.steps()
              .forEach((id, step) -> {
                if (step instanceof Step.Listening listening
                    && !listening.person().equals(flow.person())
                    && !connects(flow, listening.person())) {
                  slips.add(
                      new Rule.Slip(
                          flow.id(),
                          id,
                          "the step's person is '"
                              + listening.person()
                              + "', which is no connect step",
                          survey
                              .callTo(flow.id(), id)
                              .then(flow.id(), id, "caller presses 0")
                              .then(flow.id(), id, "nobody is rung")));
                }
              });
        });
    return slips;
  }

  static List<Rule.Slip> missingFlow(Survey survey) {
    return roads(
        survey,
        end -> end instanceof Road.End.NoFlow,
        (at, road) ->
            road.end() instanceof Road.End.NoFlow(var flow)
                ? "there is no flow '" + flow + "'"
                : "");
  }

  static List<Rule.Slip> strayReturn(Survey survey) {
    List<Rule.Slip> slips = new ArrayList<>();
    if (survey.roads().start() instanceof Road.End.StrayReturn) {
      slips.add(
          new Rule.Slip(
              survey.main().id(),
              survey.main().start(),
              "return is for subflows",
              SampleCall.NONE));
    }
    slips.addAll(roads(survey, end -> end instanceof Road.End.StrayReturn,
        (at, road) -> "leads to return, and no flow called this one"));
    return slips;
  }

  static List<Rule.Slip> tooDeep(Survey survey) {
    return roads(survey, end -> end instanceof Road.End.TooDeep,
        (at, road) -> "subflows call each other more than " + Position.MAX_DEPTH + " deep");
  }

  static List<Rule.Slip> unknownHours(Survey survey) {
    return steps(
        survey,
        step -> step instanceof Step.Hours hours && !survey.known().hours().test(hours.hours()),
        step ->
            step instanceof Step.Hours hours ? "there are no hours '" + hours.hours() + "'" : "");
  }

  static List<Rule.Slip> unknownTeam(Survey survey) {
    return steps(
        survey,
        step -> !team(step).isEmpty() && !survey.known().teams().test(team(step)),
        step -> "there is no team '" + team(step) + "'");
  }

  static List<Rule.Slip> unreachable(Survey survey) {
    Flow main = survey.main();
    return main.steps().sequencedKeySet().stream()
        .filter(id -> !id.equals(main.person()) && survey.nearestAt(main.id(), id).isEmpty())
        .map(id -> new Rule.Slip(main.id(), id, "no call gets here", SampleCall.NONE))
        .toList();
  }

  private static String team(Step step) {
    return step instanceof Step.Connect to ? to.team() : Promise.of(step).map(Promise::team).orElse("");
  }

  private static boolean connects(Flow flow, StepId person) {
    return flow.step(person).filter(Step.Connect.class::isInstance).isPresent();
  }

  private static List<Rule.Slip> roads(
      Survey survey, Predicate<Road.End> wrong, BiFunction<Position, Road, String> message) {
    List<Rule.Slip> slips = new ArrayList<>();
    for (Position at : survey.positions()) {
      for (Road road : survey.roads().from(at)) {
        if (wrong.test(road.end())) {
          SampleCall call = survey.callTo(at);
          SampleCall whole = road.words().isEmpty() ? call : call.then(at.flow(), at.step(), road.words());
          slips.add(new Rule.Slip(at.flow(), at.step(), message.apply(at, road),
              whole.then(at.flow(), at.step(), "the flow breaks off")));
        }
      }
    }
    return slips;
  }

  private static List<Rule.Slip> steps(
      Survey survey, Predicate<Step> wrong, Function<Step, String> message) {
    List<Rule.Slip> slips = new ArrayList<>();
    survey.flows().values().forEach(flow -> flow.steps().forEach((id, step) -> {
      if (wrong.test(step)) {
        slips.add(new Rule.Slip(flow.id(), id, message.apply(step), survey.callTo(flow.id(), id)));
      }
    }));
    return slips;
  }
}

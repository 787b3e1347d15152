package dev.onetouch.verifier;

import dev.onetouch.flow.Flow;
import dev.onetouch.flow.Step;
import dev.onetouch.flow.StepId;
import dev.onetouch.flow.Told;
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
        slips.add(new Rule.Slip(flow.id(), flow.start(), Saying.STARTS_NOWHERE.with(), SampleCall.NONE));
      }
      flow.steps().forEach((id, step) -> Ways.of(step).forEach((key, to) -> {
        if (!to.equals(StepId.RETURN) && flow.step(to).isEmpty()) {
          slips.add(new Rule.Slip(flow.id(), id, Saying.LEADS_TO_NO_STEP.with(to, key),
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
                    Saying.PERSON_OF_FLOW.with(flow.person()),
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
                          Saying.PERSON_OF_STEP.with(listening.person()),
                          survey
                              .callTo(flow.id(), id)
                              .then(flow.id(), id, Saying.CALLER_PRESSES.with('0'))
                              .then(flow.id(), id, Saying.NOBODY_RUNG.with())));
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
                ? Saying.NO_FLOW.with(flow)
                : Told.NOTHING);
  }

  static List<Rule.Slip> strayReturn(Survey survey) {
    List<Rule.Slip> slips = new ArrayList<>();
    if (survey.roads().start() instanceof Road.End.StrayReturn) {
      slips.add(
          new Rule.Slip(
              survey.main().id(),
              survey.main().start(),
              Saying.RETURN_FOR_SUBFLOWS.with(),
              SampleCall.NONE));
    }
    slips.addAll(roads(survey, end -> end instanceof Road.End.StrayReturn,
        (at, road) -> Saying.RETURNS_NOWHERE.with()));
    return slips;
  }

  static List<Rule.Slip> tooDeep(Survey survey) {
    return roads(survey, end -> end instanceof Road.End.TooDeep,
        (at, road) -> Saying.SUBFLOWS_TOO_DEEP.with(Position.MAX_DEPTH));
  }

  static List<Rule.Slip> unknownHours(Survey survey) {
    return steps(
        survey,
        step -> step instanceof Step.Hours hours && !survey.known().hours().test(hours.hours()),
        step ->
            step instanceof Step.Hours hours ? Saying.NO_HOURS.with(hours.hours()) : Told.NOTHING);
  }

  static List<Rule.Slip> unknownTeam(Survey survey) {
    return steps(
        survey,
        step -> !team(step).isEmpty() && !survey.known().teams().test(team(step)),
        step -> Saying.NO_TEAM.with(team(step)));
  }

  static List<Rule.Slip> unreachable(Survey survey) {
    Flow main = survey.main();
    return main.steps().sequencedKeySet().stream()
        .filter(id -> !id.equals(main.person()) && survey.nearestAt(main.id(), id).isEmpty())
        .map(id -> new Rule.Slip(main.id(), id, Saying.NO_WAY_HERE.with(), SampleCall.NONE))
        .toList();
  }

  private static String team(Step step) {
    return step instanceof Step.Connect to ? to.team() : Promise.of(step).map(Promise::team).orElse("");
  }

  private static boolean connects(Flow flow, StepId person) {
    return flow.step(person).filter(Step.Connect.class::isInstance).isPresent();
  }

  private static List<Rule.Slip> roads(
      Survey survey, Predicate<Road.End> wrong, BiFunction<Position, Road, Told> told) {
    List<Rule.Slip> slips = new ArrayList<>();
    for (Position at : survey.positions()) {
      for (Road road : survey.roads().from(at)) {
        if (wrong.test(road.end())) {
          SampleCall call = survey.callTo(at);
          SampleCall whole = road.words().isEmpty() ? call : call.then(at.flow(), at.step(), road.words());
          slips.add(new Rule.Slip(at.flow(), at.step(), told.apply(at, road),
              whole.then(at.flow(), at.step(), Saying.BREAKS_OFF.with())));
        }
      }
    }
    return slips;
  }

  private static List<Rule.Slip> steps(
      Survey survey, Predicate<Step> wrong, Function<Step, Told> told) {
    List<Rule.Slip> slips = new ArrayList<>();
    survey.flows().values().forEach(flow -> flow.steps().forEach((id, step) -> {
      if (wrong.test(step)) {
        slips.add(new Rule.Slip(flow.id(), id, told.apply(step), survey.callTo(flow.id(), id)));
      }
    }));
    return slips;
  }
}

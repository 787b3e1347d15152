package dev.onetouch.admin.flows;

import dev.onetouch.flow.Choice;
import dev.onetouch.flow.Flow;
import dev.onetouch.flow.Step;
import dev.onetouch.flow.StepId;
import dev.onetouch.verifier.Finding;
import dev.onetouch.verifier.SampleCall;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The steps of one flow that a sample call goes through. A sample call leaves out where nothing is to be told, such as a
/// step that only speaks; here they are put in again, so that the whole path can light up.
final class CallPath {
  private final Flow flow;

  CallPath(Flow flow) {
    this.flow = flow;
  }

  List<String> of(Finding finding) {
    List<StepId> points = new ArrayList<>();
    List<SampleCall.Move> moves = finding.call().moves();
    if (moves.isEmpty()) {
      return List.of();
    }
    moves.stream().filter(move -> move.flow().equals(flow.id())).map(SampleCall.Move::at).forEach(points::add);
    if (finding.flow().equals(flow.id())) {
      points.add(finding.step());
    }
    List<StepId> path = new ArrayList<>();
    if (!points.isEmpty() && !flow.start().equals(points.getFirst())) {
      path.add(flow.start());
    }
    for (StepId next : points) {
      if (path.isEmpty()) {
        path.add(next);
      } else if (!path.getLast().equals(next)) {
        path.addAll(between(path.getLast(), next));
        path.add(next);
      }
    }
    return path.stream().map(StepId::value).toList();
  }

  /// The quiet steps on the shortest way, none when there is no such way.
  private List<StepId> between(StepId from, StepId to) {
    Map<StepId, StepId> before = new HashMap<>();
    Deque<StepId> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      StepId here = open.remove();
      for (StepId next : ways(here)) {
        if (next.equals(to)) {
          return back(before, from, here);
        }
        if (quiet(next) && !next.equals(from) && before.putIfAbsent(next, here) == null) {
          open.add(next);
        }
      }
    }
    return List.of();
  }

  private static List<StepId> back(Map<StepId, StepId> before, StepId from, StepId last) {
    List<StepId> steps = new ArrayList<>();
    for (StepId here = last; here != null && !here.equals(from); here = before.get(here)) {
      steps.addFirst(here);
    }
    return steps;
  }

  private boolean quiet(StepId step) {
    return flow.step(step).filter(one -> one instanceof Step.Say || one instanceof Step.SubFlow).isPresent();
  }

  private List<StepId> ways(StepId at) {
    return flow.step(at).map(CallPath::ways).orElse(List.of());
  }

  private static List<StepId> ways(Step step) {
    return switch (step) {
      case Step.Say say -> List.of(say.next());
      case Step.Menu menu ->
          Stream.concat(menu.choices().stream().map(Choice::next), Stream.of(menu.person())).toList();
      case Step.Ask ask -> List.of(ask.next(), ask.person());
      case Step.Language language -> List.of(language.next(), language.person());
      case Step.Hours hours -> List.of(hours.open(), hours.closed());
      case Step.Branch branch ->
          Stream.concat(branch.ways().stream().map(Step.Branch.Way::next), Stream.of(branch.otherwise())).toList();
      case Step.Fetch fetch -> List.of(fetch.ok(), fetch.failed());
      case Step.Connect connect -> connect.after().stream().toList();
      case Step.SubFlow sub -> List.of(sub.next());
      case Step.Callback callback -> List.of(callback.next(), callback.instead(), callback.person());
      case Step.Voicemail voicemail -> List.of(voicemail.next(), voicemail.person());
      case Step.Survey survey -> List.of(survey.next(), survey.person());
      case Step.Goodbye _ -> List.of();
    };
  }
}

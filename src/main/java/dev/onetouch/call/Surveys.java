package dev.onetouch.call;

import dev.onetouch.flow.Step;
import java.util.Map;
import java.util.Optional;

/// Asks how it went, after a talk and once a week at most. Nobody is held up by it: silence, or answers that mean nothing, end it.
final class Surveys {
  private static final String DONE = "caller.survey-done";

  private Surveys() {}

  /// The next question, or empty when there is none to ask of this caller.
  static Optional<Step.Question> next(Progress call, Step.Survey survey) {
    boolean asks = call.state().talked() && !call.state().facts().knows(BuiltInFacts.SURVEYED) && !call.state().facts().knows(DONE);
    return survey.questions().stream().filter(_ -> asks).filter(question -> !call.state().facts().knows(fact(question))).findFirst();
  }

  static void answered(Progress call, Step.Question question, String answer) {
    call.emit(new CallEvent.SurveyAnswered(question.id(), answer, question.bad().contains(answer)));
    call.emit(new CallEvent.FactsLearned(Map.of(fact(question), answer)));
  }

  /// Goes on after the survey, whatever is left of it.
  static void end(Progress call, Step.Survey survey, Continuation at) {
    finish(call);
    FlowWalk.enter(call, FlowWalk.moved(at, survey.next()));
  }

  /// It is not taken up again in this call.
  static void finish(Progress call) {
    call.emit(new CallEvent.SurveyEnded());
    call.emit(new CallEvent.FactsLearned(Map.of(DONE, "true")));
  }

  /// Whether it is this survey that the caller is being asked.
  static boolean isAsking(Progress call, Continuation at) {
    return call.phase() instanceof Phase.Listening(Continuation asked, var _, var _) && asked.equals(at)
        && !call.state().facts().knows(DONE);
  }

  private static String fact(Step.Question question) {
    return "survey." + question.id();
  }
}

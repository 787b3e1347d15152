package dev.onetouch.desk;

import dev.onetouch.cases.Verdict.Reason;
import dev.onetouch.web.Problem;
import dev.onetouch.web.Problem.FieldError;
import java.util.List;
import java.util.Map;

/// What the rules refuse, as a problem with its reason: 422 when another body would do, 409 when things stand
/// otherwise.
final class RuleProblems {
  private RuleProblems() {}

  /// @param field of the body that says who or when; empty when there is none
  static Problem of(Reason reason, String field) {
    return switch (reason) {
      case TO_ONESELF -> unfit(field, "A case is not handed over to oneself.");
      case OWNS_IT_ALREADY -> unfit(field, "This agent owns the case already.");
      case NO_SUCH_AGENT -> unfit(field, "There is no such agent.");
      case HAS_LEFT -> unfit(field, "This agent has left.");
      case HAS_NO_DESK -> unfit(field, "This agent has no desk and would never see the case.");
      case IN_THE_PAST -> unfit(field, "A promise is for the future; this time is over.");
      case TOO_FAR_AHEAD -> unfit(field, "A promise is for a year ahead at most.");
      case NOT_THE_OWNER ->
          conflict("not-yours", "Only its owner or a supervisor hands a case over.");
      case RESOLVED -> conflict("resolved", "The case is resolved.");
      case OFFERED_ALREADY ->
          conflict("offered-already", "A hand-over of this case waits to be accepted or declined.");
      case OWNER_CHANGED -> conflict("over", "The case has another owner by now.");
      case ACCEPTED_ALREADY -> conflict("over", "It was accepted before.");
      case DECLINED_ALREADY -> conflict("over", "It was declined before.");
      case KEPT_ALREADY -> conflict("over", "The promise was kept already.");
      case WITHDRAWN -> conflict("over", "It was withdrawn.");
      case LEFT_ALREADY -> conflict("left-already", "This agent has left already.");
      case HAS_A_CALL ->
          conflict("has-a-call", "This agent has a call at this moment; try again when it is over.");
      case BEING_KEPT -> conflict("being-kept", "The customer is being called at this moment.");
      case FOR_THE_RESOLUTION_TEAM ->
          Problem.forbidden("Only the resolution team and supervisors take cases over.");
      case FOR_AN_ADMINISTRATOR ->
          Problem.forbidden("Only an administrator lets an administrator leave.");
    };
  }

  private static Problem unfit(String field, String reason) {
    return new Problem(
        422, "unfit", "This cannot be done with what the body says", reason, at(field, reason), Map.of());
  }

  private static Problem conflict(String kind, String reason) {
    return new Problem(
        409, kind, "This cannot be done as things stand", reason, at("", reason), Map.of());
  }

  private static List<FieldError> at(String field, String reason) {
    return List.of(new FieldError(field.isEmpty() ? "" : "/" + field, reason));
  }
}

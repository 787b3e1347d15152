package dev.onetouch.switchboard;

import dev.onetouch.call.CallEvent;
import dev.onetouch.call.CallRules;
import dev.onetouch.call.CallState;
import dev.onetouch.call.Origin;
import dev.onetouch.call.Outcome;
import dev.onetouch.cases.Case;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.Owner;
import dev.onetouch.cases.PromiseLimits;
import dev.onetouch.cases.TeamId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a call's events make the house owe its customers, or settle of it.
final class Owed {
  /// An attempt that came to nothing for want of an agent is made again this soon.
  static final Duration NOBODY_FREE_AGAIN = Duration.ofSeconds(30);

  /// Time for a customer who is calling us to get through, or not.
  static final Duration CALLED_IN_AGAIN = Duration.ofMinutes(2);

  /// When a customer who gave a bad answer is to hear from us.
  static final Duration FOLLOW_UP_WITHIN = Duration.ofDays(1);

  private final CallRules rules;
  private final CallState state;
  private final List<HouseMove> moves = new ArrayList<>();

  private Owed(CallRules rules, CallState state) {
    this.rules = rules;
    this.state = state;
  }

  static List<HouseMove> of(CallRules rules, CallState state, List<CallEvent> events) {
    Owed owed = new Owed(rules, state);
    events.forEach(owed::take);
    return owed.moves;
  }

  private void take(CallEvent event) {
    switch (event) {
      case CallEvent.CaseFiled(var number, Owner owner, TeamId team, var _) ->
          moves.add(new HouseMove.Filed(number, owner, team, "", state.caller()));
      case CallEvent.CallbackPromised(var callback) -> moves.add(new HouseMove.Promised(callback, state.caller()));
      case CallEvent.CallbackBegun(var callback, int attempt) -> moves.add(new HouseMove.Begun(callback, attempt));
      case CallEvent.RecordingStarted e ->
          moves.add(new HouseMove.Recording(e.voicemail(), e.about(), e.plan().owner(), e.team(), state.caller()));
      case CallEvent.CallAnswered _ -> answered();
      case CallEvent.CallEnded(Outcome outcome, var _) when state.origin() instanceof Origin.CalledBack back ->
          attemptEnded(back, outcome);
      case CallEvent.GaveUp gaveUp -> gaveUp(gaveUp);
      case CallEvent.CalledAgain(CaseNumber number, int calls) -> calledAgain(number, calls);
      case CallEvent.SurveyBegun _ -> moves.add(new HouseMove.SurveyBegun());
      case CallEvent.SurveyAnswered(String question, String answer, boolean bad) -> surveyed(question, answer, bad);
      default -> {
        // The other events concern nothing that is owed.
      }
    }
  }

  private void answered() {
    if (state.origin() instanceof Origin.CalledBack back) {
      moves.add(new HouseMove.Kept(back.callback()));
    }
    String why = state.origin().outbound() ? "we reached the customer" : "the customer called first";
    about().ifPresent(file -> moves.add(new HouseMove.GotThrough(file.number(), state.caller(), why)));
  }

  private void attemptEnded(Origin.CalledBack back, Outcome outcome) {
    switch (outcome) {
      case NOT_REACHED -> notReached(back);
      case NOBODY_FREE -> moves.add(new HouseMove.Postponed(back.callback(), NOBODY_FREE_AGAIN));
      case WITHDRAWN -> moves.add(new HouseMove.Postponed(back.callback(), CALLED_IN_AGAIN));
      case ANSWERED, DUTY_LINE, SERVED, GAVE_UP, PROMISED, LEFT -> {
        // The customer was reached.
      }
    }
  }

  private void notReached(Origin.CalledBack back) {
    if (back.attempt() < rules.callbackAttempts()) {
      moves.add(new HouseMove.TriedAgain(back.callback(), rules.callbackSpacing(), "the customer did not answer"));
      return;
    }
    moves.add(new HouseMove.HandedBack(back.callback(), "the customer did not answer " + back.attempt() + " times"));
    task("callback-" + back.callback(), TaskKind.CALLBACK, List.of(),
        "Called back " + back.attempt() + " times without an answer", Duration.ZERO);
  }

  /// Whoever withholds their number and has no case is nobody who could be called.
  private void gaveUp(CallEvent.GaveUp gaveUp) {
    if (about().isPresent() || state.caller().number().isPresent()) {
      Duration waited = Duration.between(gaveUp.since(), gaveUp.at());
      task("gave-up-" + state.id(), TaskKind.GAVE_UP, gaveUp.teams(), "Hung up while waiting for a person",
          waited.isNegative() ? Duration.ZERO : waited);
    }
  }

  private void calledAgain(CaseNumber number, int calls) {
    moves.add(new HouseMove.Tasked("again-" + number + "-" + calls, TaskKind.CALLED_AGAIN, List.of(number), Owner.NOBODY,
        List.of(PromiseLimits.RESOLUTION), state.caller(), "Call " + calls + " about this case within seven days", Duration.ZERO));
  }

  private void surveyed(String question, String answer, boolean bad) {
    moves.add(new HouseMove.Surveyed(question, answer, bad));
    if (bad) {
      // However many answers were bad, it is one follow-up.
      String id = "survey-" + state.id();
      task(id, TaskKind.BAD_SURVEY, List.of(), "Answered \"" + answer + "\" to \"" + question + "\"", Duration.ZERO);
      about().ifPresent(file -> moves.add(
          new HouseMove.FollowUp(id, file.number(), "Ask what went wrong and put it right", FOLLOW_UP_WITHIN)));
    }
  }

  private void task(String id, TaskKind kind, List<TeamId> teams, String what, Duration waited) {
    Owner owner = about().map(Case::owner).orElse(Owner.NOBODY);
    List<TeamId> team = about().map(Case::team).map(List::of).orElse(teams);
    List<CaseNumber> number = about().map(Case::number).map(List::of).orElse(List.of());
    moves.add(new HouseMove.Tasked(id, kind, number, owner, team, state.caller(), what, waited));
  }

  private Optional<Case> about() {
    return state.about().found();
  }
}

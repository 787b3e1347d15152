package dev.onetouch.call;

import dev.onetouch.cases.Case;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.CaseSelection;
import dev.onetouch.cases.Owner;
import dev.onetouch.cases.TeamId;
import dev.onetouch.flow.Step;
import dev.onetouch.routing.OwnerWish;
import java.util.List;
import java.util.Optional;

/// Whose a callback or a message will be, and the case it belongs to.
final class Plans {
  private Plans() {}

  static CallbackPlan callbackByOwner(Question.WhoHelps asked, Progress call, String hours) {
    return new CallbackPlan(new Owner.OwnedBy(asked.owner()), asked.firstName(), team(call, asked.request().teams()), hours,
        asked.request().since(), List.of(), new Onward.Search(asked.request()), new Onward.Farewell());
  }

  /// From the queue. Whoever waits for the owner is called back by the owner, all others by whoever is free first.
  static CallbackPlan callback(Progress call, PersonRequest request) {
    Owner owner = request.wish() instanceof OwnerWish.TheOwner ? caseOwner(call) : Owner.NOBODY;
    return new CallbackPlan(owner, owner instanceof Owner.Nobody ? "" : ownerName(call), team(call, request.teams()),
        hours(call, List.of(request)), request.since(), List.of(), new Onward.Search(request), new Onward.Farewell());
  }

  static CallbackPlan callback(Progress call, Step.Callback step, Continuation at) {
    Owner owner = step.by() == Step.Target.OWNER ? caseOwner(call) : Owner.NOBODY;
    return new CallbackPlan(owner, owner instanceof Owner.Nobody ? "" : ownerName(call), team(call, named(step.team())),
        usualHours(call), call.at(), List.of(),
        new Onward.Instead(at, step.instead()), new Onward.Step(FlowWalk.moved(at, step.next())));
  }

  /// Who would rather not be recorded is called back instead.
  static CallbackPlan callback(Progress call, VoicemailPlan plan) {
    List<PersonRequest> searching = new Question.MayRecord(plan).searching();
    return new CallbackPlan(plan.owner(), plan.ownerName(), plan.team(), hours(call, searching), plan.since(), List.of(),
        plan.instead(), plan.next());
  }

  /// The owner's hours, when they were told to who waits for them; else those the caller came by.
  private static String hours(Progress call, List<PersonRequest> searching) {
    return searching.stream()
        .map(PersonRequest::wish)
        .filter(OwnerWish.TheOwner.class::isInstance)
        .map(wish -> ((OwnerWish.TheOwner) wish).hours())
        .filter(hours -> !hours.isEmpty())
        .findFirst()
        .orElseGet(() -> usualHours(call));
  }

  /// Those the caller came by; for who asked for a person before they came by any, the first that the flow knows.
  private static String usualHours(Progress call) {
    return call.state().facts().value(BuiltInFacts.HOURS)
        .or(() -> call.flow().flow().steps().values().stream()
            .filter(Step.Hours.class::isInstance)
            .map(step -> ((Step.Hours) step).hours())
            .findFirst())
        .orElse("");
  }

  static VoicemailPlan message(Progress call, PersonRequest request) {
    return new VoicemailPlan(caseOwner(call), ownerName(call), team(call, request.teams()), request.since(),
        new Onward.Search(request), new Onward.Farewell());
  }

  static VoicemailPlan message(Progress call, Step.Voicemail step, Continuation at) {
    Owner owner = step.to() == Step.Target.OWNER ? caseOwner(call) : Owner.NOBODY;
    return new VoicemailPlan(owner, owner instanceof Owner.Nobody ? "" : ownerName(call), team(call, named(step.team())),
        call.at(), new Onward.Instead(at, step.next()), new Onward.Step(FlowWalk.moved(at, step.next())));
  }

  /// For when the duty line did not answer: to the case's owner, else to whoever looks after such calls.
  static VoicemailPlan afterDutyLine(Progress call, PersonRequest request) {
    Owner owner = caseOwner(call);
    return owner instanceof Owner.OwnedBy
        ? message(call, request)
        : new VoicemailPlan(call.company().dutyOwner(), "", call.company().usualTeam(), request.since(),
            new Onward.Search(request), new Onward.Farewell());
  }

  /// The case a promise belongs to: the caller's, reopened if need be, or a new one. Empty when the company has no team whose
  /// it could be.
  static Optional<CaseNumber> file(Progress call, Owner owner, List<TeamId> team) {
    switch (call.state().about()) {
      case CaseSelection.Existing(Case about) -> {
        return Optional.of(about.number());
      }
      case CaseSelection.Reopening(Case about) -> {
        call.emit(new CallEvent.CaseReopened(about.number(), call.at()));
        return Optional.of(about.number());
      }
      case CaseSelection.NewCase _ -> {
        team.stream().findFirst()
            .ifPresent(whose -> call.emit(new CallEvent.CaseFiled(call.fresh().caseNumber(), owner, whose, call.at())));
        return team.stream().findFirst().map(_ -> call.fresh().caseNumber());
      }
    }
  }

  static List<TeamId> team(Progress call, List<TeamId> named) {
    if (!named.isEmpty()) {
      return named.subList(0, 1);
    }
    return call.state().about().found().map(Case::team).map(List::of).orElse(call.company().usualTeam());
  }

  static Owner caseOwner(Progress call) {
    return call.state().about().found().map(Case::owner).orElse(Owner.NOBODY);
  }

  static String ownerName(Progress call) {
    return call.state().facts().value("owner.first-name").orElse("");
  }

  private static List<TeamId> named(String team) {
    return team.isEmpty() ? List.of() : List.of(new TeamId(team));
  }
}

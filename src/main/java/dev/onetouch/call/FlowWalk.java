package dev.onetouch.call;

import dev.onetouch.caller.Caller;
import dev.onetouch.flow.Flow;
import dev.onetouch.flow.Step;
import dev.onetouch.flow.StepId;
import dev.onetouch.flow.Template;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Walks the flow from step to step until one waits: for the caller, for another system, or for a person.
final class FlowWalk {
  /// A turn that enters more steps than this goes round in circles; the caller gets a person.
  static final int MAX_STEPS_A_TURN = 100;

  /// A caller who was answered this often inside the flow wants a person by now.
  static final int MAX_FLOW_TURNS = 60;

  private final Progress call;
  private Continuation at;

  /// A sensitive answer lives only here, until the turn's decision is made: it reaches a fetch, never the state.
  private final Map<String, String> passing;

  private FlowWalk(Progress call, Continuation at, Map<String, String> passing) {
    this.call = call;
    this.at = at;
    this.passing = passing;
  }

  static void enter(Progress call, Continuation at) {
    new FlowWalk(call, at, Map.of()).walk();
  }

  static void enterPassing(Progress call, Continuation at, Map<String, String> passing) {
    new FlowWalk(call, at, passing).walk();
  }

  static void fetched(Progress call, Map<String, String> facts) {
    if (call.phase() instanceof Phase.Fetching(Continuation at)) {
      if (!facts.isEmpty()) {
        call.emit(new CallEvent.FactsLearned(facts));
      }
      step(call, at)
          .filter(Step.Fetch.class::isInstance)
          .ifPresentOrElse(
              step -> enter(call, moved(at, ((Step.Fetch) step).ok())), () -> Search.forPerson(call, PersonReason.MISSING));
    }
  }

  static void fetchFailed(Progress call, String why) {
    if (call.phase() instanceof Phase.Fetching(Continuation at)) {
      call.emit(new CallEvent.FetchFailed(why));
      step(call, at)
          .filter(Step.Fetch.class::isInstance)
          .ifPresentOrElse(
              step -> enter(call, moved(at, ((Step.Fetch) step).failed())), () -> Search.forPerson(call, PersonReason.MISSING));
    }
  }

  static Optional<Step> step(Progress call, Continuation at) {
    return call.flow().find(at.place().flow()).flatMap(flow -> flow.step(at.place().step()));
  }

  static Continuation moved(Continuation at, StepId next) {
    return new Continuation(new Place(at.place().flow(), next), at.returns());
  }

  private void walk() {
    for (int entered = 0; entered < MAX_STEPS_A_TURN; entered++) {
      if (at.place().step().equals(StepId.RETURN)) {
        if (at.returns().isEmpty()) {
          person(PersonReason.MISSING);
          return;
        }
        at = new Continuation(at.returns().getFirst(), at.returns().subList(1, at.returns().size()));
        continue;
      }
      Optional<Step> step = step(call, at);
      if (step.isEmpty()) {
        person(PersonReason.MISSING);
        return;
      }
      call.emit(new CallEvent.StepEntered(at.place()));
      Optional<StepId> next = enter(step.get());
      if (next.isEmpty()) {
        return;
      }
      at = moved(at, next.get());
    }
    person(PersonReason.CAP_REACHED);
  }

  /// Does what the step says. The step to go on with, or empty when the turn waits for somebody.
  private Optional<StepId> enter(Step step) {
    return switch (step) {
      case Step.Say(var prompt, StepId next) -> {
        call.say(prompt);
        yield Optional.of(next);
      }
      case Step.Menu menu -> menu(menu);
      case Step.Ask ask -> call.state().facts().knows(ask.fact()) ? Optional.of(ask.next()) : listen(ask);
      case Step.Language language -> language(language);
      case Step.Hours hours -> hours(hours);
      case Step.Branch(var ways, StepId otherwise) ->
          Optional.of(
              ways.stream()
                  .filter(way -> way.when().holds(call.state().facts()))
                  .map(Step.Branch.Way::next)
                  .findFirst()
                  .orElse(otherwise));
      case Step.Fetch fetch -> fetch(fetch);
      case Step.Connect connect -> {
        Search.forPerson(call, PersonReason.FLOW, connect, at);
        yield Optional.empty();
      }
      case Step.Callback callback -> {
        call.say(callback.prompt());
        HouseQuestions.ask(call, new Question.WantsCallback(Plans.callback(call, callback, at)));
        yield Optional.empty();
      }
      case Step.Voicemail voicemail -> {
        call.say(voicemail.prompt());
        HouseQuestions.ask(call, new Question.MayRecord(Plans.message(call, voicemail, at)));
        yield Optional.empty();
      }
      case Step.Survey survey -> survey(survey);
      case Step.SubFlow subFlow -> subFlow(subFlow);
      case Step.Goodbye(var prompt) -> {
        call.say(prompt);
        call.emit(new CallEvent.LeaveTaken());
        call.answer(CallEffect.EndCall::new);
        yield Optional.empty();
      }
    };
  }

  private Optional<StepId> menu(Step.Menu menu) {
    boolean skipsMenus = call.state().caller() instanceof Caller.Known known && known.customer().skipMenus();
    return skipsMenus ? Optional.of(menu.person()) : listen(menu);
  }

  private Optional<StepId> language(Step.Language language) {
    boolean known = call.state().facts().knows(BuiltInFacts.LANGUAGE_KNOWN) || call.flow().flow().languages().size() == 1;
    return known ? Optional.of(language.next()) : listen(language);
  }

  private Optional<StepId> listen(Step.Listening step) {
    if (call.state().turns() >= MAX_FLOW_TURNS) {
      person(PersonReason.CAP_REACHED);
    } else {
      call.emit(new CallEvent.ListeningStarted(at));
      Asking.ask(call, step);
    }
    return Optional.empty();
  }

  private Optional<StepId> survey(Step.Survey survey) {
    boolean asking = Surveys.isAsking(call, at);
    if (Surveys.next(call, survey).isEmpty()) {
      if (asking) {
        Surveys.finish(call);
      }
      return Optional.of(survey.next());
    }
    if (!asking) {
      call.emit(new CallEvent.SurveyBegun());
    }
    return listen(survey);
  }

  private Optional<StepId> hours(Step.Hours step) {
    Optional<Boolean> open = call.company().hours().openAt(step.hours(), call.at());
    if (open.isEmpty()) {
      person(PersonReason.MISSING);
      return Optional.empty();
    }
    call.emit(new CallEvent.FactsLearned(Map.of(BuiltInFacts.HOURS, step.hours())));
    if (!open.get()) {
      Optional<Instant> opens = call.company().hours().nextOpen(step.hours(), call.at());
      opens
          .map(instant -> SpokenTime.say(call, instant))
          .ifPresent(words -> call.emit(new CallEvent.FactsLearned(Map.of("hours.next-open", words))));
    }
    return Optional.of(open.get() ? step.open() : step.closed());
  }

  private Optional<StepId> fetch(Step.Fetch fetch) {
    call.emit(new CallEvent.FetchStarted(at));
    call.effect(new CallEffect.Fetch(Template.fillWith(fetch.url(), this::encoded), fetch.keep()));
    return Optional.empty();
  }

  private String encoded(String fact) {
    String value = passing.containsKey(fact) ? passing.get(fact) : call.state().facts().value(fact).orElse("");
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private Optional<StepId> subFlow(Step.SubFlow step) {
    Optional<Flow> flow = call.flow().find(step.flow());
    if (flow.isEmpty() || at.returns().size() >= Continuation.MAX_DEPTH) {
      person(flow.isEmpty() ? PersonReason.MISSING : PersonReason.CAP_REACHED);
      return Optional.empty();
    }
    List<Place> returns = new ArrayList<>(at.returns());
    returns.addFirst(new Place(at.place().flow(), step.next()));
    at = new Continuation(new Place(step.flow(), flow.get().start()), returns);
    return Optional.of(flow.get().start());
  }

  private void person(PersonReason reason) {
    Search.forPerson(call, reason, at);
  }
}

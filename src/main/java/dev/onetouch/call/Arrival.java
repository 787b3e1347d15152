package dev.onetouch.call;

import dev.onetouch.call.CallerMemory.LastTalk;
import dev.onetouch.caller.Caller;
import dev.onetouch.cases.CaseSelection;
import dev.onetouch.flow.Flow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The first turn: who calls, about what, and into the flow.
final class Arrival {
  /// So many calls about one case within seven days are a matter for the resolution team.
  private static final int MANY_CALLS = 3;

  private Arrival() {}

  static void arrived(Progress call) {
    if (!comesIn(call)) {
      Present.answer(call);
      return;
    }
    call.emit(new CallEvent.CallStarted(call.at()));
    if (call.state().line().from().number().isPresent()) {
      call.effect(new CallEffect.FindCaller(call.state().line().from()));
    } else {
      found(call, new CallSignal.CallerFound(call.at(), List.of(), List.of(), 0));
    }
  }

  static void found(Progress call, CallSignal.CallerFound found) {
    if (!comesIn(call)) {
      return;
    }
    Caller caller = Caller.of(call.state().line().from(), found.customers());
    CaseSelection about = selection(caller, found, call);
    List<LastTalk> cutOff = found.memory().lastTalk().stream()
        .filter(talk -> talk.ended().plus(call.company().rules().cutOffWithin()).isAfter(call.at()))
        .toList();
    Optional<String> known = language(caller, caller instanceof Caller.Shared ? cutOff : found.memory().lastTalk(), call);
    String language = known.orElse(call.flow().flow().defaultLanguage());
    call.emit(
        new CallEvent.CallerIdentified(
            caller, about, language, BuiltInFacts.of(call.state(), found, caller, about)
                .withAll(BuiltInFacts.language(language, known.isPresent()))));
    int calls = BuiltInFacts.callsBefore(found, about) + 1;
    if (calls >= MANY_CALLS) {
      about.found().ifPresent(file -> call.emit(new CallEvent.CalledAgain(file.number(), calls)));
    }
    if (!cutOff.isEmpty()) {
      Search.forPersonAgain(call, cutOff.getFirst().agent());
      return;
    }
    Flow flow = call.flow().flow();
    FlowWalk.enter(call, new Continuation(new Place(flow.id(), flow.start()), List.of()));
  }

  static void lookupFailed(Progress call) {
    if (comesIn(call)) {
      Search.forPerson(call, PersonReason.LOOKUP_FAILED);
    }
  }

  /// A call of ours begins with an agent, never with a flow.
  private static boolean comesIn(Progress call) {
    return call.phase() instanceof Phase.Arriving && !call.state().origin().outbound();
  }

  /// Two customers on one number may be either: no case is assumed for them (P9), a person asks.
  private static CaseSelection selection(Caller caller, CallSignal.CallerFound found, Progress call) {
    if (caller instanceof Caller.Shared) {
      return CaseSelection.NEW;
    }
    return CaseSelection.among(found.cases().stream().map(CallSignal.CaseOnFile::file).toList(), call.at());
  }

  /// The one on file, or the one they talked in a moment ago: nobody chooses it twice (P4).
  private static Optional<String> language(Caller caller, List<LastTalk> talks, Progress call) {
    Stream<String> onFile = caller instanceof Caller.Known known ? Stream.of(known.customer().language()) : Stream.empty();
    return Stream.concat(onFile, talks.stream().map(LastTalk::language))
        .filter(call.flow().flow().languages()::contains)
        .findFirst();
  }
}

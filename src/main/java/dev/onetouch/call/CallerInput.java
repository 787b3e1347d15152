package dev.onetouch.call;

import dev.onetouch.flow.Step;
import java.util.List;
import java.util.Optional;

/// What the caller pressed, said or kept silent about, in whatever phase.
final class CallerInput {
  static final String PERSON_KEY = "0";

  private CallerInput() {}

  static void keys(Progress call, String keys) {
    if (keys.isEmpty()) {
      nothing(call);
      return;
    }
    boolean person = keys.equals(PERSON_KEY);
    switch (call.phase()) {
      case Phase.Listening listening when person -> askedForPerson(call, listening, keys);
      case Phase.Listening listening -> understood(call, listening, Hearer.keys(call, listening.at(), keys));
      case Phase.Choosing choosing -> HouseAnswers.keys(call, choosing, keys);
      case Phase.Queued queued when queued.lineLost() -> nothing(call);
      case Phase.Queued(PersonRequest request, var _) -> Waiting.keys(call, request, keys);
      case Phase.Leaving _ when person -> Search.forPersonAfterAll(call);
      case Phase.Recording recording when person -> Messages.recorded(call, recording, keys);
      // Nothing was recorded yet: only what is said before the tone can be cut short.
      case Phase.Recording(var _, var voicemail) -> Messages.again(call, voicemail);
      case Phase.CallingCustomer(var _, var _, boolean screening) when screening -> Outbound.screened(call, true);
      case Phase.Ringing _, Phase.OnDutyLine _ -> Present.answer(call);
      case Phase.InRoom room -> RoomLegs.key(call, room, keys);
      case Phase.Leaving _, Phase.Claimed _, Phase.Talking _, Phase.Summoned _, Phase.CallingCustomer _ -> nothing(call);
      case Phase.Arriving _, Phase.Fetching _, Phase.Seeking _, Phase.Ended _ -> Present.answer(call);
    }
  }

  static void words(Progress call, String words) {
    boolean person = Hearer.meansPerson(call, words);
    switch (call.phase()) {
      case Phase.Listening listening when person -> askedForPerson(call, listening, Hearer.shown(call, listening.at(), words));
      case Phase.Listening listening -> understood(call, listening, Hearer.words(call, listening.at(), words));
      case Phase.Leaving _ when person -> Search.forPersonAfterAll(call);
      case Phase.Choosing choosing -> HouseAnswers.words(call, choosing, words);
      case Phase.Queued(PersonRequest request, var _) when person -> Waiting.keys(call, request, PERSON_KEY);
      case Phase.InRoom room -> RoomLegs.key(call, room, person ? PERSON_KEY : "");
      // The dial has not ended: it goes on as if nothing had been said.
      case Phase.Ringing _, Phase.OnDutyLine _ -> Present.answer(call);
      case Phase.Arriving _, Phase.Fetching _, Phase.Seeking _, Phase.Claimed _, Phase.Talking _, Phase.Queued _,
          Phase.Summoned _, Phase.Recording _, Phase.CallingCustomer _, Phase.Leaving _, Phase.Ended _ ->
          nothing(call);
    }
  }

  /// The caller's leg came back and brought nothing. Outside listening and waiting that means that whatever the leg was
  /// doing is over.
  static void nothing(Progress call) {
    switch (call.phase()) {
      case Phase.Listening(Continuation at, var _, var _) -> silence(call, at);
      case Phase.Queued(PersonRequest request, var _) -> call.effect(new CallEffect.SeeFloor(request));
      case Phase.Choosing(Question question, var _, var _) -> HouseAnswers.silence(call, question);
      case Phase.Recording recording -> Messages.nothingRecorded(call, recording);
      case Phase.CallingCustomer(var _, var _, boolean screening) when screening -> Outbound.screened(call, false);
      case Phase.CallingCustomer _ -> Present.answer(call);
      case Phase.InRoom room -> RoomLegs.cameOut(call, room, true);
      // On the way into the room, where the agent waits already.
      case Phase.Talking talk when talk.inRoom() -> call.effect(new CallEffect.JoinRoom(List.of(), true));
      case Phase.Ringing _, Phase.Claimed _, Phase.Talking _, Phase.OnDutyLine _ -> DialReturn.ended(call, false);
      case Phase.Summoned _ -> Summons.arrived(call);
      case Phase.Arriving _, Phase.Fetching _, Phase.Seeking _, Phase.Leaving _, Phase.Ended _ -> Present.answer(call);
    }
  }

  /// A recording is over: the caller spoke, or pressed a key. Outside of recording that is news of an earlier turn.
  static void recorded(Progress call, String keys) {
    if (call.phase() instanceof Phase.Recording recording) {
      Messages.recorded(call, recording, keys);
    } else {
      nothing(call);
    }
  }

  private static void askedForPerson(Progress call, Phase.Listening listening, String input) {
    call.emit(new CallEvent.InputHeard(input));
    if (listeningStep(call, listening.at()).orElse(null) instanceof Step.Survey) {
      Surveys.finish(call);
    }
    Search.forPerson(call, PersonReason.ASKED, listening.at());
  }

  private static void silence(Progress call, Continuation at) {
    call.emit(new CallEvent.SilenceHeard());
    int silences = call.phase() instanceof Phase.Listening listening ? listening.silences() : 0;
    Optional<Step.Listening> step = listeningStep(call, at);
    if (step.orElse(null) instanceof Step.Survey survey) {
      Surveys.end(call, survey, at);
    } else if (step.isEmpty() || silences >= Asking.flowOf(call, at).limits().silences()) {
      Search.forPerson(call, step.isEmpty() ? PersonReason.MISSING : PersonReason.SILENT, at);
    } else {
      Asking.again(call, step.get(), "silent");
    }
  }

  private static void understood(Progress call, Phase.Listening listening, Hearer.Heard heard) {
    switch (heard) {
      case Hearer.Heard.Understood(String shown, var consequence) -> {
        call.emit(new CallEvent.InputHeard(shown));
        consequence.run();
      }
      case Hearer.Heard.NotUnderstood(String shown) -> {
        call.emit(new CallEvent.InputHeard(shown));
        wrong(call, listening.at());
      }
    }
  }

  private static void wrong(Progress call, Continuation at) {
    call.emit(new CallEvent.WrongInputHeard());
    int wrong = call.phase() instanceof Phase.Listening listening ? listening.wrongInputs() : 0;
    Optional<Step.Listening> step = listeningStep(call, at);
    if (step.orElse(null) instanceof Step.Survey survey && wrong >= Asking.flowOf(call, at).limits().wrongInputs()) {
      Surveys.end(call, survey, at);
    } else if (step.isEmpty() || wrong >= Asking.flowOf(call, at).limits().wrongInputs()) {
      Search.forPerson(call, step.isEmpty() ? PersonReason.MISSING : PersonReason.WRONG_INPUT, at);
    } else {
      Asking.again(call, step.get(), "not-understood");
    }
  }

  static Optional<Step.Listening> listeningStep(Progress call, Continuation at) {
    return FlowWalk.step(call, at).filter(Step.Listening.class::isInstance).map(Step.Listening.class::cast);
  }
}

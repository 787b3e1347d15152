package dev.onetouch.call;

import java.util.List;

/// The caller's leg comes back from a dial.
final class DialReturn {
  private DialReturn() {}

  static void ended(Progress call, boolean talked) {
    switch (call.phase()) {
      case Phase.Ringing _, Phase.Claimed _ -> {
        Offers.closeAll(call, CallEvent.Closing.MISSED);
        Search.resume(call);
      }
      case Phase.Talking talk -> talkEnded(call, talk, talked);
      case Phase.InRoom room -> RoomLegs.cameOut(call, room, talked);
      case Phase.OnDutyLine _ when talked -> end(call, Outcome.DUTY_LINE);
      case Phase.OnDutyLine _ -> {
        call.emit(new CallEvent.DutyLineUnanswered());
        call.say("duty-no-answer");
        call.phase().personRequest().ifPresent(request ->
            HouseQuestions.ask(call, new Question.MayRecord(Plans.afterDutyLine(call, request))));
      }
      case Phase.Arriving _, Phase.Listening _, Phase.Fetching _, Phase.Seeking _, Phase.Queued _, Phase.Summoned _,
          Phase.Choosing _, Phase.Recording _, Phase.CallingCustomer _, Phase.Leaving _, Phase.Ended _ ->
          CallerInput.nothing(call);
    }
  }

  /// The agent's leg is over. When the carrier says that the two never were joined, the caller still wants a person.
  private static void talkEnded(Progress call, Phase.Talking talk, boolean talked) {
    PersonRequest request = talk.request();
    if (talk.inRoom() && LostLine.isLine(talk.offer())) {
      call.emit(new CallEvent.RoomOpened(true));
      ended(call, talked);
      return;
    }
    call.emit(new CallEvent.TalkEnded(talk.offer(), call.at()));
    if (talk.inRoom()) {
      end(call, Outcome.ANSWERED);
    } else if (!talked) {
      call.say("trouble");
      Search.resume(call);
    } else if (LostLine.isLine(talk.offer())) {
      LostLine.to(call, talk.offer());
    } else if (request.after().isEmpty()) {
      end(call, Outcome.ANSWERED);
    } else {
      FlowWalk.enter(call, request.after().getFirst());
    }
  }

  private static void end(Progress call, Outcome outcome) {
    call.emit(new CallEvent.CallEnded(outcome, call.at()));
    call.effect(new CallEffect.EndCall(List.of()));
  }
}

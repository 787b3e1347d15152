package dev.onetouch.call;

/// The caller is gone: offers are withdrawn, a talk is over, and the outcome says how far it came.
final class HangUp {
  private HangUp() {}

  static void caller(Progress call, boolean unanswered) {
    if (Outbound.unreached(call)) {
      Outbound.customerGone(call);
      call.effect(new CallEffect.Silence());
      return;
    }
    Outcome outcome = outcome(call, unanswered);
    if (outcome == Outcome.GAVE_UP || call.state().talked() && waits(call.phase(), unanswered)) {
      call.phase().personRequest()
          .ifPresent(request -> call.emit(new CallEvent.GaveUp(request.waitsSince(), request.teams(), call.at())));
    }
    if (call.phase() instanceof Phase.InRoom room) {
      RoomLegs.callerGone(call, room);
    }
    Offers.withdrawAll(call);
    if (call.phase() instanceof Phase.Talking(var _, Offer offer, var _, var _)) {
      call.emit(new CallEvent.TalkEnded(offer, call.at()));
    }
    call.emit(new CallEvent.CallEnded(outcome, call.at()));
    call.effect(new CallEffect.Silence());
  }

  /// Whoever has talked and waits once more, their line lost or on hold for too long, has given up like anybody.
  private static boolean waits(Phase phase, boolean unanswered) {
    return switch (phase) {
      case Phase.Seeking _, Phase.Ringing _, Phase.Claimed _, Phase.Queued _, Phase.Summoned _ -> true;
      case Phase.OnDutyLine _ -> unanswered;
      case Phase.Choosing(Question question, var _, var _) -> !question.searching().isEmpty();
      case Phase.Arriving _, Phase.Listening _, Phase.Fetching _, Phase.Talking _, Phase.InRoom _, Phase.Recording _,
          Phase.CallingCustomer _, Phase.Leaving _, Phase.Ended _ -> false;
    };
  }

  private static Outcome outcome(Progress call, boolean unanswered) {
    if (call.state().talked()) {
      return Outcome.ANSWERED;
    }
    return switch (call.phase()) {
      case Phase.Talking _, Phase.InRoom _ -> Outcome.ANSWERED;
      case Phase.OnDutyLine _ -> unanswered ? Outcome.GAVE_UP : Outcome.DUTY_LINE;
      case Phase.Leaving(var waited) -> waited.isEmpty() ? Outcome.SERVED : Outcome.PROMISED;
      case Phase.Choosing(Question question, var _, var _) when question.searching().isEmpty() -> Outcome.LEFT;
      case Phase.Recording _ -> Outcome.PROMISED;
      case Phase.Seeking _, Phase.Ringing _, Phase.Claimed _, Phase.Queued _, Phase.Summoned _, Phase.Choosing _,
          Phase.CallingCustomer _ -> Outcome.GAVE_UP;
      case Phase.Arriving _, Phase.Listening _, Phase.Fetching _ -> Outcome.LEFT;
      case Phase.Ended(Outcome already) -> already;
    };
  }
}

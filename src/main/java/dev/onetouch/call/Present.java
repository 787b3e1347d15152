package dev.onetouch.call;

import dev.onetouch.caller.PhoneNumber;
import java.time.Duration;
import java.util.List;

/// The answer that fits where a call stands now, for a leg that asks without moving it.
final class Present {
  /// How soon a leg that asked too early or too late comes back.
  static final Duration PAUSE = Duration.ofSeconds(2);

  private Present() {}

  static void answer(Progress call) {
    switch (call.phase()) {
      case Phase.Ringing(PersonRequest request, List<Offer> offers) when !offers.isEmpty() ->
          ring(call, offers, request.ringSeconds());
      case Phase.OnDutyLine _ -> call.company().dutyLineOf(call.state().line().dialled())
          .ifPresentOrElse(line -> ringDutyLine(call, line), () -> call.effect(new CallEffect.ComeBack(PAUSE)));
      case Phase.InRoom room -> RoomLegs.caller(call, room);
      case Phase.Leaving _, Phase.Ended _ -> call.answer(CallEffect.EndCall::new);
      case Phase.Arriving _, Phase.Listening _, Phase.Fetching _, Phase.Seeking _, Phase.Ringing _, Phase.Claimed _,
          Phase.Talking _, Phase.Queued _, Phase.Summoned _, Phase.Choosing _, Phase.Recording _,
          Phase.CallingCustomer _ -> call.effect(new CallEffect.ComeBack(PAUSE));
    }
  }

  static void ring(Progress call, List<Offer> offers, int seconds) {
    call.answer(words -> new CallEffect.RingAgents(
        words, offers, Duration.ofSeconds(seconds), call.state().line().from(), call.state().line().dialled()));
  }

  static void ringDutyLine(Progress call, PhoneNumber line) {
    call.answer(words -> new CallEffect.RingDutyLine(words, line, Search.DUTY_LINE_RING, call.state().line().dialled()));
  }
}

package dev.onetouch.simulation;

import dev.onetouch.call.CallMachine;
import dev.onetouch.call.CallSignal;
import dev.onetouch.call.CallState;
import dev.onetouch.call.Company;
import dev.onetouch.call.Decision;
import dev.onetouch.call.Fresh;
import dev.onetouch.call.Phase;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.flow.FlowVersion;
import dev.onetouch.flow.Limits;
import java.time.Instant;

/// I1: from wherever a caller can press a key, `0` leads to a person, and so does doing nothing. Tried out on the machine,
/// which must also decide the same thing twice (I16).
final class OneKey {
  private static final Fresh FRESH = new Fresh(new CaseNumber("999999"), "fresh");
  private final FlowVersion flow;
  private final Company company;

  OneKey(FlowVersion flow, Company company) {
    this.flow = flow;
    this.company = company;
  }

  void check(CallState state, Instant at, boolean thoroughly) {
    if (!mayPress(state.phase())) {
      return;
    }
    Decision pressed = decide(state, new CallSignal.KeysPressed(at, "0"));
    if (!nearPerson(pressed.state().phase())) {
      throw new PromiseBroken(
          state.id().value(), "0 leads to " + pressed.state().phase().word() + " from " + state.phase());
    }
    if (thoroughly) {
      if (!decide(state, new CallSignal.KeysPressed(at, "0")).equals(pressed)) {
        throw new PromiseBroken(state.id().value(), "the same signal is decided in two ways");
      }
      silence(state, at);
    }
  }

  private void silence(CallState state, Instant at) {
    CallState now = state;
    for (int silent = 0; waitsForAnswer(now.phase()); silent++) {
      if (silent > 2 * Limits.MAX_SILENCES) {
        throw new PromiseBroken(state.id().value(), "silence leads nowhere from " + state.phase());
      }
      now = decide(now, new CallSignal.NothingHeard(at)).state();
    }
  }

  private Decision decide(CallState state, CallSignal signal) {
    return CallMachine.decide(flow, state, signal, company, FRESH);
  }

  private static boolean waitsForAnswer(Phase phase) {
    return phase instanceof Phase.Listening || phase instanceof Phase.Choosing;
  }

  private static boolean mayPress(Phase phase) {
    return switch (phase) {
      case Phase.Listening _, Phase.Choosing _, Phase.Queued _, Phase.Recording _, Phase.Leaving _ -> true;
      case Phase.CallingCustomer(var _, var _, boolean screening) -> screening;
      case Phase.Arriving _, Phase.Fetching _, Phase.Seeking _, Phase.Ringing _, Phase.Claimed _, Phase.Talking _,
          Phase.Summoned _, Phase.OnDutyLine _, Phase.Ended _ -> false;
      case Phase.InRoom room -> !room.callerIn();
    };
  }

  private static boolean nearPerson(Phase phase) {
    return switch (phase) {
      case Phase.Seeking _, Phase.Ringing _, Phase.Queued _, Phase.OnDutyLine _, Phase.Talking _, Phase.InRoom _ -> true;
      case Phase.Arriving _, Phase.Listening _, Phase.Fetching _, Phase.Claimed _, Phase.Summoned _, Phase.Choosing _,
          Phase.Recording _, Phase.CallingCustomer _, Phase.Leaving _, Phase.Ended _ -> false;
    };
  }
}

package dev.onetouch.simulation;

import dev.onetouch.call.CallEffect;
import dev.onetouch.call.CallState;
import dev.onetouch.call.Outcome;
import dev.onetouch.call.PersonRequest;
import dev.onetouch.call.Phase;
import dev.onetouch.call.Question;
import dev.onetouch.flow.Limits;

/// P1 from the caller's end of the line: what somebody who only hears and presses may count on.
final class LegPromises {
  /// Of two seconds each: a fetch that fails is given up after twelve.
  private static final int MAX_PAUSES = 10;

  /// What a node was about to do when it was killed is done by another half a minute later.
  private static final int PAUSES_AFTER_A_DEATH = 16;

  private final Shelf shelf;
  private final Weather weather;

  LegPromises(Shelf shelf, Weather weather) {
    this.shelf = shelf;
    this.weather = weather;
  }

  /// The leg is told to do this.
  void told(CallerLeg leg, CallEffect.Answer effect) {
    boolean nearPerson =
        effect instanceof CallEffect.RingAgents
            || effect instanceof CallEffect.RingDutyLine
            || effect instanceof CallEffect.HoldOn
            || effect instanceof CallEffect.JoinRoom;
    if (leg.askedForPerson && nearPerson) {
      leg.zerosLost = 0;
    }
    // Whoever was called may find that the agent has just left; they are called again.
    boolean tooLate = leg.ordered && effect instanceof CallEffect.EndCall;
    if (leg.askedForPerson && !nearPerson && !tooLate && !ownerFirst(leg) && !lostOnHold(leg, effect)) {
      throw new PromiseBroken(
          leg.id, "asked for a person and got " + effect.getClass().getSimpleName());
    }
    if (effect instanceof CallEffect.JoinRoom && leg.machine && leg.thoughtMachine) {
      throw new PromiseBroken(leg.id, "is a machine, known to be one, and is joined to an agent");
    }
    leg.askedForPerson = false;
    leg.pauses = effect instanceof CallEffect.ComeBack ? leg.pauses + 1 : 0;
    int most = weather.nodeDiedLately() ? MAX_PAUSES + PAUSES_AFTER_A_DEATH : MAX_PAUSES;
    if (leg.pauses > most) {
      throw new PromiseBroken(leg.id, "hears nothing but pauses");
    }
    if (!(effect instanceof CallEffect.Listen || effect instanceof CallEffect.ComeBack)) {
      leg.askedAbout = "";
    }
    switch (effect) {
      case CallEffect.Listen _ -> listened(leg);
      case CallEffect.RingAgents ring -> rung(leg, ring);
      case CallEffect.EndCall(var words) -> ended(leg, words.isEmpty());
      case CallEffect.HoldOn _,
          CallEffect.Record _,
          CallEffect.JoinRoom _,
          CallEffect.RingDutyLine _,
          CallEffect.ComeBack _,
          CallEffect.Silence _ ->
          leg.rungSeconds = 0;
    }
  }

  /// Whose case's owner cannot come is told so first, and asked whether somebody else will do; once.
  private boolean ownerFirst(CallerLeg leg) {
    boolean asks = Mind.question(shelf.calls.get(leg.call.orElseThrow()).state().phase()) instanceof Question.WhoHelps;
    return asks && !leg.askedAbout.equals(Question.WhoHelps.class.getSimpleName());
  }

  /// A round on hold that was to be cut short by a fetch is an old turn, and an old turn moves nothing (DESIGN 2.2): its key is
  /// lost, and after a pause there are keys again or somebody to talk with. I1 allows two inputs, so one may be lost, not two.
  private boolean lostOnHold(CallerLeg leg, CallEffect.Answer effect) {
    boolean onHold = effect instanceof CallEffect.ComeBack
        && shelf.calls.get(leg.call.orElseThrow()).state().phase() instanceof Phase.InRoom;
    leg.zerosLost = onHold ? leg.zerosLost + 1 : 0;
    return onHold && leg.zerosLost == 1;
  }

  private void listened(CallerLeg leg) {
    Mind.asked(leg, shelf.calls.get(leg.call.orElseThrow()).state().phase());
    leg.rungSeconds = 0;
    if (leg.silences >= Limits.MAX_SILENCES) {
      throw new PromiseBroken(leg.id, "was silent " + leg.silences + " times and is asked again");
    }
    if (leg.wrongKeys >= Limits.MAX_WRONG_INPUTS) {
      throw new PromiseBroken(
          leg.id, "pressed a wrong key " + leg.wrongKeys + " times and is asked again");
    }
  }

  private static void rung(CallerLeg leg, CallEffect.RingAgents ring) {
    leg.rungSeconds += (int) ring.ring().toSeconds();
    if (ring.offers().isEmpty()) {
      throw new PromiseBroken(leg.id, "is told to ring nobody");
    }
    if (leg.rungSeconds > PersonRequest.MAX_RINGING_SECONDS) {
      throw new PromiseBroken(
          leg.id, "hears it ring for " + leg.rungSeconds + " s without a word or a key");
    }
  }

  /// A call is ended by its caller, after a talk, or by a goodbye with `0` live.
  private void ended(CallerLeg leg, boolean withoutWords) {
    leg.rungSeconds = 0;
    CallState state = shelf.calls.get(leg.call.orElseThrow()).state();
    boolean fair =
        switch (state.phase()) {
          case Phase.Leaving _ -> true;
          case Phase.Ended(Outcome outcome) when leg.ordered -> outcome != Outcome.GAVE_UP;
          case Phase.Ended(Outcome outcome) ->
              outcome == Outcome.ANSWERED && leg.talkedWithAgent
                  || outcome == Outcome.DUTY_LINE && leg.talkedWithDutyLine;
          case Phase.Arriving _,
              Phase.Listening _,
              Phase.Fetching _,
              Phase.Seeking _,
              Phase.Ringing _,
              Phase.Claimed _,
              Phase.Talking _,
              Phase.Queued _,
              Phase.Summoned _,
              Phase.Choosing _,
              Phase.Recording _,
              Phase.CallingCustomer _,
              Phase.InRoom _,
              Phase.OnDutyLine _ ->
              false;
        };
    if (!fair) {
      throw new PromiseBroken(
          leg.id, "is hung up on in " + state.phase() + (withoutWords ? " without a word" : ""));
    }
  }

  /// Nobody is stranded: a leg that lives has something ahead of it.
  void goesOn(CallerLeg leg) {
    boolean ahead = leg.next != null && leg.next.standing();
    if (leg.alive && !ahead && leg.bridged().isEmpty()) {
      throw new PromiseBroken(leg.id, "is stranded: nothing will ever happen to this leg");
    }
  }
}

package dev.onetouch.switchboard;

import dev.onetouch.call.CallId;
import dev.onetouch.call.CallSignal;
import dev.onetouch.call.CallState;
import dev.onetouch.call.Decision;
import dev.onetouch.call.OfferId;
import dev.onetouch.call.Phase;
import dev.onetouch.call.RoomRules;
import dev.onetouch.cases.AgentId;
import dev.onetouch.routing.Floor;
import dev.onetouch.routing.Router;
import dev.onetouch.routing.Waiter;
import dev.onetouch.telephony.Carrier;
import dev.onetouch.telephony.CarrierAnswer;
import dev.onetouch.telephony.Leg;
import dev.onetouch.telephony.LegId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Everything that happens to calls without a webhook: freed agents reach waiting callers, leases and wrap-ups end, lost
/// callbacks are asked after, errands are run. Each method may be called by any node at any time and does nothing twice.
public final class Housekeeping {
  /// How many of those who have waited longest are tried for one freed agent.
  static final int MAX_WAITING_TRIED = 5;

  /// How much one sweep takes on; the next one follows a second later.
  static final int MAX_PER_SWEEP = 100;

  /// Longer than any command takes, so that two nodes seldom run the same errand.
  static final Duration CLAIM = Duration.ofSeconds(10);

  /// How often one due thing is tried in one sweep.
  static final int MAX_TRIES = 3;

  /// A recording nobody heard of for this long is called missing; carriers report most within seconds.
  static final Duration MISSING_AFTER = Duration.ofMinutes(15);

  private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

  private final Switchboard switchboard;
  private final FloorStore floors;
  private final DueWork due;
  private final Carrier carrier;
  private final AnswerWriter writer;
  private final Dialling dialling;
  private final CarrierPace pace;
  private final OutboundTurns outbound;
  private final Voicemails voicemails;

  public Housekeeping(
      Switchboard switchboard,
      FloorStore floors,
      DueWork due,
      Carrier carrier,
      AnswerWriter writer,
      OutboundTurns outbound,
      Voicemails voicemails,
      InstantSource clock) {
    this.pace = new CarrierPace(clock);
    this.dialling = new Dialling(switchboard, due, carrier, writer, clock, pace);
    this.outbound = outbound;
    this.voicemails = voicemails;
    this.switchboard = switchboard;
    this.floors = floors;
    this.due = due;
    this.carrier = carrier;
    this.writer = writer;
  }

  /// An agent became free: the longest waiting caller they may take is fetched. A promised callback that is ahead of everybody
  /// is left to the next sweep, which begins it.
  public void matchWaiting() {
    Floor seen = floors.see(List.of());
    List<Waiter> candidates =
        seen.waiting().stream().filter(waiter -> Router.mightServe(waiter, seen)).limit(MAX_WAITING_TRIED).toList();
    for (Waiter waiter : candidates) {
      Floor floor = floors.see(List.of());
      List<OfferId> ids = switchboard.lookups().offerIds();
      Optional<Decision> decision = tell(new CallId(waiter.call()), at -> new CallSignal.AgentFreed(at, floor, ids));
      if (decision.filter(made -> made.state().phase() instanceof Phase.Summoned).isPresent()) {
        return;
      }
    }
  }

  /// One round of all that is due.
  public void sweep() {
    each(due.lapsedOffers(MAX_PER_SWEEP), lapsed -> tell(lapsed.call(), at -> new CallSignal.OfferLapsed(at, lapsed.offer())));
    List<AgentId> freed = due.endOverdueWrapUps(MAX_PER_SWEEP);
    each(due.quietCalls(MAX_PER_SWEEP), this::check);
    each(due.claimErrands(MAX_PER_SWEEP, CLAIM), this::run);
    int callbacks = pace.mayBegin(OutboundTurns.MAX_PER_SWEEP);
    each(List.of(outbound), turns -> {
      if (callbacks == 0) {
        turns.putOffDue(pace.silentUntil());
      } else {
        pace.begun(turns.beginDue(callbacks));
      }
    });
    each(List.of(voicemails), kept -> kept.missing(MISSING_AFTER, MAX_PER_SWEEP));
    if (!freed.isEmpty()) {
      matchWaiting();
    }
  }

  /// One thing that fails must not keep the others waiting. What was found due is claimed and will not be found again for a
  /// while, and a caller who is being fetched in vain hears nothing meanwhile; so it is tried again at once.
  private static <T> void each(List<T> things, Consumer<T> work) {
    for (T thing : things) {
      boolean done = false;
      for (int tried = 0; tried < MAX_TRIES && !done; tried++) {
        done = worked(thing, work);
      }
    }
  }

  private static <T> boolean worked(T thing, Consumer<T> work) {
    try {
      work.accept(thing);
      return true;
    } catch (StoreUnavailable | TurnFailed e) {
      LOG.warn("{} could not be done now", thing.getClass().getSimpleName(), e);
      return false;
    }
  }

  /// Runs an errand that was just committed, or one another node left.
  public void run(Errand errand) {
    switch (errand.kind()) {
      case SUMMON_CALLER -> summon(errand);
      case DIAL_AGENT -> dialling.agent(errand);
      case DIAL_CUSTOMER -> dialling.customer(errand);
      case TELL_AGENT -> dialling.tell(errand);
      case MOVE_AGENT -> dialling.move(errand);
      case END_LEG -> dialling.end(errand);
    }
  }

  private void summon(Errand errand) {
    boolean stands = switchboard.stands(errand.call(), errand.token());
    if (!stands) {
      due.settle(errand.id(), "moved-on");
      return;
    }
    CarrierAnswer<Leg> answer = carrier.redirect(new LegId(errand.leg()), writer.address(errand.call(), errand.token()));
    switch (answer) {
      case CarrierAnswer.Done<Leg> _ -> due.settle(errand.id(), "done");
      case CarrierAnswer.Gone<Leg> _ -> {
        tell(errand.call(), CallSignal.CallerHungUp::new);
        due.settle(errand.id(), "gone");
      }
      case CarrierAnswer.Refused<Leg>(String reason) -> giveUp(errand, "refused: " + reason);
      case CarrierAnswer.TryLater<Leg>(String reason) -> giveUp(errand, "not now: " + reason);
      // It may still happen. The quiet-call check ends the wait; a fetch that comes later finds the call moved on.
      case CarrierAnswer.Unknown<Leg>(String reason) -> due.settle(errand.id(), "unknown: " + reason);
    }
  }

  private void giveUp(Errand errand, String result) {
    LOG.warn("a waiting caller could not be fetched ({}); they are reached at their next loop", result);
    tell(errand.call(), CallSignal.SummonFailed::new);
    due.settle(errand.id(), result);
  }

  /// Nothing was heard of a call for a while: the carrier says whether it lives.
  private void check(DueWork.QuietCall quiet) {
    tell(quiet.call(), CallSignal.SummonFailed::new);
    switch (carrier.find(new LegId(quiet.leg()))) {
      case CarrierAnswer.Done<Leg>(Leg leg) when leg.status().ended() -> ended(quiet);
      case CarrierAnswer.Gone<Leg> _ -> ended(quiet);
      // Still alive, or nobody can say: it is asked again later.
      case CarrierAnswer.Done<Leg> _, CarrierAnswer.Refused<Leg> _, CarrierAnswer.TryLater<Leg> _, CarrierAnswer.Unknown<Leg> _ ->
          checkRoom(quiet.call());
    }
  }

  /// Should the news that an agent's leg is over have been lost, the caller sits in a room where nobody is, without keys.
  private void checkRoom(CallId call) {
    Optional<CallState> inRoom = switchboard.find(call).map(StoredCall::state)
        .filter(state -> state.phase() instanceof Phase.InRoom);
    inRoom.ifPresent(state -> each(RoomRules.there(state.phase()), offer -> {
      String leg = state.legs().getOrDefault(offer.id().value(), "");
      if (!leg.isEmpty() && over(carrier.find(new LegId(leg)))) {
        tell(call, at -> new CallSignal.AgentLeftRoom(at, offer.id()));
      }
    }));
  }

  private static boolean over(CarrierAnswer<Leg> answer) {
    return answer instanceof CarrierAnswer.Gone<Leg> || answer instanceof CarrierAnswer.Done<Leg>(Leg leg) && leg.status().ended();
  }

  private void ended(DueWork.QuietCall quiet) {
    LOG.info("the end of call {} was never reported; it is closed now", quiet.call());
    tell(quiet.call(), CallSignal.CallerHungUp::new);
  }

  private Optional<Decision> tell(CallId call, java.util.function.Function<java.time.Instant, CallSignal> input) {
    return switchboard.signal(calls -> calls.byId(call), input);
  }
}

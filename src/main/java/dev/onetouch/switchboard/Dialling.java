package dev.onetouch.switchboard;

import dev.onetouch.call.CallId;
import dev.onetouch.call.CallSignal;
import dev.onetouch.call.CallState;
import dev.onetouch.call.CallingHours;
import dev.onetouch.call.Offer;
import dev.onetouch.call.OfferId;
import dev.onetouch.call.Origin;
import dev.onetouch.call.Phase;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.CallbackId;
import dev.onetouch.telephony.CallOrder;
import dev.onetouch.telephony.Carrier;
import dev.onetouch.telephony.CarrierAnswer;
import dev.onetouch.telephony.Leg;
import dev.onetouch.telephony.LegAddress;
import dev.onetouch.telephony.LegId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has the carrier ring agents and customers for calls of ours. An order is marked before it is sent and never sent again: when
/// its answer was lost, or a node died over it, the carrier is asked whether it took the order, and its first callback would
/// say so too. An order that was not taken ends the attempt; the promise is kept by the next one.
final class Dialling {
  /// How long a customer's phone rings.
  static final int CUSTOMER_RING_SECONDS = 30;

  /// A carrier that took an order shows it after this long at the latest.
  static final Duration SHOWN_WITHIN = Duration.ofSeconds(20);

  private static final Logger LOG = LoggerFactory.getLogger(Dialling.class);

  private final Switchboard switchboard;
  private final DueWork due;
  private final Carrier carrier;
  private final AnswerWriter writer;
  private final InstantSource clock;
  private final CarrierPace pace;

  Dialling(
      Switchboard switchboard, DueWork due, Carrier carrier, AnswerWriter writer, InstantSource clock, CarrierPace pace) {
    this.pace = pace;
    this.switchboard = switchboard;
    this.due = due;
    this.carrier = carrier;
    this.writer = writer;
    this.clock = clock;
  }

  void agent(Errand errand) {
    OfferId id = new OfferId(errand.token());
    Optional<StoredCall> stored = switchboard.find(errand.call());
    Optional<Offer> offer = stored.stream()
        .flatMap(call -> call.state().phase().openOffers().stream())
        .filter(open -> open.id().equals(id))
        .findFirst();
    if (offer.isEmpty()) {
      due.settle(errand.id(), "moved-on");
      return;
    }
    PhoneNumber shown = stored.orElseThrow().state().line().dialled();
    LegAddress to = switch (offer.get().device()) {
      case Offer.Device.Browser _ -> new LegAddress.Browser(writer.browserIdentity(offer.get().agentId()));
      case Offer.Device.Phone(PhoneNumber number) -> new LegAddress.Phone(number);
    };
    CallOrder order = new CallOrder(to, shown, writer.agentAddress(errand.call(), id), writer.fallback(),
        writer.agentStatus(errand.call(), id), errand.id(), OutboundTurns.RING_SECONDS, false);
    place(errand, order, id.value(), Optional::empty, at -> new CallSignal.OfferUnsent(at, id));
  }

  void customer(Errand errand) {
    Optional<CallState> calling = switchboard.find(errand.call())
        .filter(stored -> stored.token().equals(errand.token()))
        .map(StoredCall::state)
        .filter(state -> state.phase() instanceof Phase.CallingCustomer);
    Optional<PhoneNumber> number = calling.flatMap(state -> state.line().from().number());
    if (number.isEmpty()) {
      due.settle(errand.id(), "moved-on");
      return;
    }
    CallOrder order = new CallOrder(new LegAddress.Phone(number.get()), calling.get().line().dialled(),
        writer.address(errand.call(), errand.token()), writer.fallback(), writer.customerStatus(errand.call()), errand.id(),
        CUSTOMER_RING_SECONDS, true);
    place(errand, order, CallState.CUSTOMER, () -> objection(calling.get(), number.get()),
        at -> new CallSignal.CustomerUnreached(at, "the carrier did not dial"));
  }

  /// What keeps a customer from being rung at the last moment: the hour, or that they got through while the agent was being
  /// rung, for the news that they called may have been lost.
  private Optional<Function<Instant, CallSignal>> objection(CallState calling, PhoneNumber number) {
    if (!CallingHours.fine(switchboard.company(), number, clock.instant())) {
      return Optional.of(at -> new CallSignal.CustomerUnreached(at, "it is too late in the day there"));
    }
    boolean needless = calling.origin() instanceof Origin.CalledBack(CallbackId callback, int _, var _)
        && !switchboard.lookups().owes(number, callback);
    return needless ? Optional.of(CallSignal.CustomerCalledIn::new) : Optional.empty();
  }

  /// Has an agent's leg ask again what to hear. The document is the same however often it asks.
  void tell(Errand errand) {
    CarrierAnswer<Leg> answer =
        carrier.redirect(new LegId(errand.leg()), writer.agentAddress(errand.call(), new OfferId(errand.token())));
    settleUnlessLater(errand, answer);
  }

  /// Only while the caller's own dial still joins the two: a leg that is in the room would be torn out of it. When the carrier
  /// will not, the two talk on; when it may have, asking it once more does no harm.
  void move(Errand errand) {
    OfferId offer = new OfferId(errand.token());
    boolean stands = switchboard.find(errand.call())
        .filter(stored -> stored.state().phase() instanceof Phase.InRoom room
            && room.callersLeg() == Phase.InRoom.CallersLeg.BRIDGED && room.host().id().equals(offer))
        .isPresent();
    if (!stands) {
      due.settle(errand.id(), "moved-on");
      return;
    }
    switch (carrier.redirect(new LegId(errand.leg()), writer.roomAddress(errand.call(), offer))) {
      case CarrierAnswer.Done<Leg> _ -> due.settle(errand.id(), "done");
      case CarrierAnswer.Gone<Leg> _ -> {
        tell(errand.call(), at -> new CallSignal.AgentLeftRoom(at, offer));
        due.settle(errand.id(), "gone");
      }
      case CarrierAnswer.Refused<Leg>(String reason) ->
          fail(errand, at -> new CallSignal.RoomRefused(at, offer), "refused: " + reason);
      case CarrierAnswer.TryLater<Leg>(String reason) ->
          fail(errand, at -> new CallSignal.RoomRefused(at, offer), "not now: " + reason);
      case CarrierAnswer.Unknown<Leg>(String reason) -> LOG.warn("whether a leg was moved is unknown ({}); it is tried again", reason);
    }
  }

  void end(Errand errand) {
    settleUnlessLater(errand, carrier.end(new LegId(errand.leg())));
  }

  private void place(
      Errand errand, CallOrder order, String role, Supplier<Optional<Function<Instant, CallSignal>>> objection,
      Function<Instant, CallSignal> failed) {
    if (!due.sending(errand.id())) {
      lookUp(errand, order, role, failed);
      return;
    }
    Optional<Function<Instant, CallSignal>> objected = objection.get();
    if (objected.isPresent()) {
      fail(errand, objected.get(), "objected to");
      return;
    }
    CarrierAnswer<Leg> answer = carrier.place(order);
    pace.heard(answer);
    switch (answer) {
      case CarrierAnswer.Done<Leg>(Leg leg) -> {
        placed(errand, role, leg);
        due.settle(errand.id(), "done");
      }
      case CarrierAnswer.Gone<Leg> _ -> fail(errand, failed, "gone");
      case CarrierAnswer.Refused<Leg>(String reason) -> fail(errand, failed, "refused: " + reason);
      case CarrierAnswer.TryLater<Leg>(String reason) -> fail(errand, failed, "not now: " + reason);
      // It may ring at this instant. Whoever claims the errand next looks it up.
      case CarrierAnswer.Unknown<Leg>(String reason) -> LOG.warn("whether a leg was dialled is unknown ({}); it is looked up", reason);
    }
  }

  private void lookUp(Errand errand, CallOrder order, String role, Function<Instant, CallSignal> failed) {
    if (switchboard.find(errand.call()).filter(stored -> stored.state().legs().containsKey(role)).isPresent()) {
      // The carrier has named it meanwhile.
      due.settle(errand.id(), "found");
      return;
    }
    Instant sent = due.sentAt(errand.id()).orElse(clock.instant());
    if (carrier.legsLike(order, sent) instanceof CarrierAnswer.Done<List<Leg>>(List<Leg> legs)) {
      // One that is over may be an earlier call to the same device; and a call that is over needs no leg.
      Optional<Leg> live = legs.stream().filter(leg -> !leg.status().ended() && !anothers(errand, leg)).findFirst();
      if (live.isPresent()) {
        placed(errand, role, live.get());
        due.settle(errand.id(), "found");
      } else if (sent.plus(SHOWN_WITHIN).isBefore(clock.instant())) {
        fail(errand, failed, "never taken");
      }
    }
  }

  /// Two agents who call one number at the same time have two legs that look alike.
  private boolean anothers(Errand errand, Leg leg) {
    return switchboard.callOf(leg.id()).filter(call -> !call.equals(errand.call())).isPresent();
  }

  private void placed(Errand errand, String role, Leg leg) {
    tell(errand.call(), at -> new CallSignal.LegPlaced(at, role, leg.id().value()));
  }

  private void fail(Errand errand, Function<Instant, CallSignal> failed, String result) {
    LOG.warn("a leg of ours was not dialled or moved ({})", result);
    tell(errand.call(), failed);
    due.settle(errand.id(), result);
  }

  /// Both are harmless when done twice.
  private void settleUnlessLater(Errand errand, CarrierAnswer<Leg> answer) {
    switch (answer) {
      case CarrierAnswer.Done<Leg> _ -> due.settle(errand.id(), "done");
      case CarrierAnswer.Gone<Leg> _ -> due.settle(errand.id(), "gone");
      case CarrierAnswer.Refused<Leg>(String reason) -> due.settle(errand.id(), "refused: " + reason);
      case CarrierAnswer.TryLater<Leg> _, CarrierAnswer.Unknown<Leg> _ -> LOG.info("errand {} is tried again", errand.kind());
    }
  }

  private void tell(CallId call, Function<Instant, CallSignal> input) {
    switchboard.signal(calls -> calls.byId(call), input);
  }
}

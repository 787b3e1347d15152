package dev.onetouch.switchboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.call.CallEvent;
import dev.onetouch.call.CallId;
import dev.onetouch.call.CallMachine;
import dev.onetouch.call.CallState;
import dev.onetouch.call.Line;
import dev.onetouch.call.Offer;
import dev.onetouch.call.OfferId;
import dev.onetouch.call.Origin;
import dev.onetouch.call.PersonReason;
import dev.onetouch.call.PersonRequest;
import dev.onetouch.caller.Attestation;
import dev.onetouch.caller.Caller;
import dev.onetouch.caller.CallerAddress;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CaseSelection;
import dev.onetouch.flow.FlowId;
import dev.onetouch.flow.FlowVersionId;
import dev.onetouch.routing.OwnerWish;
import dev.onetouch.routing.Rung;
import dev.onetouch.telephony.CallOrder;
import dev.onetouch.telephony.Carrier;
import dev.onetouch.telephony.CarrierAnswer;
import dev.onetouch.telephony.Leg;
import dev.onetouch.telephony.LegId;
import dev.onetouch.telephony.LegStatus;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/// An order whose answer was lost is looked up among the legs the carrier knows.
class DiallingTest {
  private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");
  private static final PhoneNumber DANA = new PhoneNumber("+16195550142");
  private static final Errand LOST = new Errand("errand-1", Errand.Kind.DIAL_CUSTOMER, new CallId("call-1"), "", "token-1");

  private final PlainHouse house = new PlainHouse(NOW);

  @Test
  void theLegOfAnotherAgentsCallToTheSameCustomerIsNotTakenForOurs() {
    house.has(calling("maria", "call-1"), "unplaced-call-1", "token-1");
    house.has(calling("luis", "call-2"), "CA-luis", "token-2");
    house.sent(LOST.id(), NOW.minusSeconds(5));

    dialling("CA-luis").customer(LOST);
    assertThat(house.call(LOST.call()).legs()).doesNotContainKey(CallState.CUSTOMER);
    assertThat(house.settled()).isEmpty();

    dialling("CA-luis", "CA-maria").customer(LOST);
    assertThat(house.call(LOST.call()).legs()).containsEntry(CallState.CUSTOMER, "CA-maria");
  }

  @Test
  void aLegTheCarrierHasNamedMeanwhileIsNotLookedFor() {
    CallState named = CallMachine.evolve(calling("maria", "call-1"), new CallEvent.LegKnown(CallState.CUSTOMER, "CA-maria"));
    house.has(named, "CA-maria", "token-1");
    house.sent(LOST.id(), NOW.minusSeconds(60));

    dialling("CA-other").customer(LOST);
    assertThat(house.call(LOST.call())).isEqualTo(named);
    assertThat(house.settled()).containsEntry(LOST.id(), "found");
  }

  @Test
  void theMinuteOfASilentCarrierBeginsAnewOnlyWithACallbackThatWasBegun() {
    AtomicReference<Instant> now = new AtomicReference<>(NOW);
    CarrierPace pace = new CarrierPace(now::get);
    for (int order = 0; order < CarrierPace.SILENT_AFTER; order++) {
      pace.heard(new CarrierAnswer.Unknown<Leg>("no answer"));
    }
    assertThat(pace.mayBegin(20)).isZero();

    now.set(NOW.plus(CarrierPace.SILENCE));
    pace.begun(0);
    assertThat(pace.mayBegin(20)).as("nobody was free to be rung").isOne();
    pace.begun(1);
    assertThat(pace.mayBegin(20)).isZero();
  }

  private Dialling dialling(String... known) {
    return new Dialling(house.switchboard(), house, new Knows(List.of(known)), new WordedAnswers(), InstantSource.fixed(NOW),
        new CarrierPace(InstantSource.fixed(NOW)));
  }

  /// The agent is in the room, the customer's phone rings.
  private static CallState calling(String agent, String call) {
    Line line = new Line(new CallerAddress.Dialable(DANA), PlainHouse.DIALLED, Attestation.NONE);
    CallState state = CallState.calling(new CallId(call), line, new FlowVersionId(new FlowId("main"), 1), Caller.of(line.from(), List.of()),
        CaseSelection.NEW, "en", new Origin.CalledFromDesk(new AgentId(agent)));
    PersonRequest request = new PersonRequest(PersonReason.DESK, false, List.of(PlainHouse.SUPPORT), Set.of(), 20, List.of(), NOW,
        Set.of(), 0, 0, OwnerWish.UNDECIDED, List.of(), NOW);
    Offer offer = new Offer(new OfferId("offer-" + agent), new AgentId(agent), agent + " Sample", PlainHouse.SUPPORT,
        new Offer.Device.Browser(), Rung.SAME_AGENT, "The call you asked for", 1);
    for (CallEvent event : List.of(new CallEvent.CallStarted(NOW), new CallEvent.PersonRequested(request),
        new CallEvent.OffersMade(List.of(offer), offer.rung(), offer.why(), 20), new CallEvent.OfferClaimed(offer),
        new CallEvent.AgentReady(offer))) {
      state = CallMachine.evolve(state, event);
    }
    return state;
  }

  /// A carrier that is asked which legs it dialled.
  private record Knows(List<String> legs) implements Carrier {
    @Override
    public CarrierAnswer<List<Leg>> legsLike(CallOrder order, Instant sentAt) {
      return new CarrierAnswer.Done<>(legs.stream().map(leg -> new Leg(new LegId(leg), LegStatus.RINGING)).toList());
    }

    @Override
    public CarrierAnswer<Leg> place(CallOrder order) {
      throw new AssertionError("an order that was sent is not sent again");
    }

    @Override
    public CarrierAnswer<Leg> redirect(LegId leg, URI document) {
      return new CarrierAnswer.Refused<>("nothing to fetch");
    }

    @Override
    public CarrierAnswer<Leg> end(LegId leg) {
      return new CarrierAnswer.Gone<>();
    }

    @Override
    public CarrierAnswer<Leg> find(LegId leg) {
      return new CarrierAnswer.Gone<>();
    }
  }
}

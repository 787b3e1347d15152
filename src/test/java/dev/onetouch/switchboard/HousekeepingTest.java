package dev.onetouch.switchboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.call.CallEvent;
import dev.onetouch.call.CallId;
import dev.onetouch.call.CallMachine;
import dev.onetouch.call.CallState;
import dev.onetouch.call.Line;
import dev.onetouch.call.Offer;
import dev.onetouch.call.OfferId;
import dev.onetouch.call.PersonReason;
import dev.onetouch.call.PersonRequest;
import dev.onetouch.call.Phase;
import dev.onetouch.call.VoicemailId;
import dev.onetouch.caller.Attestation;
import dev.onetouch.caller.CallerAddress;
import dev.onetouch.cases.AgentId;
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
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HousekeepingTest {
  private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");
  private static final CallId CALL = new CallId("call-1");
  private static final Offer MARIA = new Offer(new OfferId("offer-1"), new AgentId("maria"), "Maria Lopez", PlainHouse.SUPPORT,
      new Offer.Device.Browser(), Rung.TEAM, "Longest free in the team", 1);

  private final PlainHouse house = new PlainHouse(NOW);

  @Test
  void aCallerInARoomIsFetchedWhenTheAgentsLegIsOverAndNobodySaidSo() {
    house.has(inRoom(), "CA-caller", "token-1");

    sweep("CA-caller");

    assertThat(house.call(CALL).phase()).isInstanceOfSatisfying(Phase.InRoom.class, room -> {
      assertThat(room.hostIn()).isFalse();
      assertThat(room.fetching()).isTrue();
    });
  }

  @Test
  void aConversationInARoomGoesOnWhileBothLegsLive() {
    house.has(inRoom(), "CA-caller", "token-1");

    sweep("CA-caller", "CA-maria");

    assertThat(house.call(CALL)).isEqualTo(inRoom());
  }

  private void sweep(String... alive) {
    new Housekeeping(house.switchboard(), house, house, new Lives(List.of(alive)), new WordedAnswers(), house.outbound(),
        new NoVoicemails(), InstantSource.fixed(NOW)).sweep();
  }

  private static CallState inRoom() {
    Line line = new Line(CallerAddress.of("+16195550142"), PlainHouse.DIALLED, Attestation.NONE);
    CallState state = CallState.arriving(CALL, line, new FlowVersionId(new FlowId("main"), 1), "en");
    PersonRequest request = new PersonRequest(PersonReason.ASKED, false, List.of(PlainHouse.SUPPORT), Set.of(), 20, List.of(), NOW,
        Set.of(), 0, 0, OwnerWish.UNDECIDED, List.of(), NOW);
    for (CallEvent event : List.of(new CallEvent.CallStarted(NOW), new CallEvent.PersonRequested(request),
        new CallEvent.OffersMade(List.of(MARIA), MARIA.rung(), MARIA.why(), 20),
        new CallEvent.LegKnown(MARIA.id().value(), "CA-maria"), new CallEvent.CallAnswered(MARIA, NOW),
        new CallEvent.RoomOpened(true), new CallEvent.CallerSentIn())) {
      state = CallMachine.evolve(state, event);
    }
    return state;
  }

  private static final class NoVoicemails implements Voicemails {
    @Override
    public void arrived(VoicemailId voicemail, String recording, Duration length) {}

    @Override
    public void empty(VoicemailId voicemail) {}

    @Override
    public void transcribed(VoicemailId voicemail, String words) {}

    @Override
    public int missing(Duration olderThan, int max) {
      return 0;
    }
  }

  /// A carrier on which these legs live.
  private record Lives(List<String> legs) implements Carrier {
    @Override
    public CarrierAnswer<Leg> find(LegId leg) {
      return legs.contains(leg.value())
          ? new CarrierAnswer.Done<>(new Leg(leg, LegStatus.IN_PROGRESS))
          : new CarrierAnswer.Done<>(new Leg(leg, LegStatus.COMPLETED));
    }

    @Override
    public CarrierAnswer<List<Leg>> legsLike(CallOrder order, Instant sentAt) {
      return new CarrierAnswer.Done<>(List.of());
    }

    @Override
    public CarrierAnswer<Leg> place(CallOrder order) {
      return new CarrierAnswer.Refused<>("nothing to dial");
    }

    @Override
    public CarrierAnswer<Leg> redirect(LegId leg, URI document) {
      return new CarrierAnswer.Refused<>("nothing to fetch");
    }

    @Override
    public CarrierAnswer<Leg> end(LegId leg) {
      return new CarrierAnswer.Gone<>();
    }
  }
}

package dev.onetouch.call;

import static dev.onetouch.call.SampleHouse.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.cases.CallbackId;
import dev.onetouch.flow.DrawnFlow;
import dev.onetouch.flow.FlowVersion;
import dev.onetouch.routing.Agent;
import dev.onetouch.routing.Presence;
import java.util.List;
import org.junit.jupiter.api.Test;

/// P7: calls of ours. An agent first, then the customer, once.
class OutboundTest {
  private static final FlowVersion FLOW = DrawnFlow.named("main").connect("support", "support").published();
  private static final String AGENTS_LEG = "CA-agent";
  private static final String CUSTOMERS_LEG = "CA-customer";

  private static CallOnPaper callback(Agent... agents) {
    return CallOnPaper.ofOurs(FLOW, new Origin.CalledBack(new CallbackId("cb-1"), 1)).agents(agents).begins();
  }

  private static CallOnPaper agentThere() {
    CallOnPaper call = callback(maria());
    return call.placed(call.offer().value(), AGENTS_LEG).accepted(call.offer()).deviceAnswers(call.offer());
  }

  private static Offer heldBy(CallOnPaper call) {
    return ((Phase.CallingCustomer) call.phase()).offer();
  }

  private static CallOnPaper customerRung() {
    return agentThere().placed(CallState.CUSTOMER, CUSTOMERS_LEG);
  }

  private static long dialled(CallOnPaper call) {
    return call.effects().stream().filter(CallEffect.DialCustomer.class::isInstance).count();
  }

  @Test
  void theOwnerIsRungFirstAndTheCustomerOnlyWhenTheyAreThere() {
    CallOnPaper call = callback(luis(), maria());
    assertThat(call.ringing()).containsExactly("maria");
    assertThat(call.doing()).containsExactly(new CallEffect.DialAgent(call.offers().getFirst()));

    call.accepted(call.offer());
    assertThat(dialled(call)).as("claimed, and their device has not answered").isZero();
    call.deviceAnswers(call.offer());
    assertThat(call.doing()).anyMatch(CallEffect.EnterRoom.class::isInstance).contains(new CallEffect.DialCustomer());

    call.customerAnswers(false);
    assertThat(call.said()).isEqualTo("Acme Appliances here, Maria for you.");
    assertThat(call.doing()).singleElement().isInstanceOf(CallEffect.JoinRoom.class);
    assertThat(call.phase()).isInstanceOf(Phase.Talking.class);
    assertThat(dialled(call)).isOne();
  }

  @Test
  void anAgentOnAPhoneHearsWhoAndWhyAndPressesOne() {
    CallOnPaper call = callback(with(maria(), new Presence.ByPhone(LUIS_PHONE)));

    assertThat(call.deviceAnswers(call.offer()).said()).isEqualTo("Callback to Dana Fraser: Maria owns the case.");
    assertThat(dialled(call)).isZero();
    assertThat(call.accepted(call.offer()).phase()).isInstanceOf(Phase.CallingCustomer.class);
    assertThat(dialled(call)).isOne();
  }

  @Test
  void nothingBeginsWhileNobodyIsFree() {
    assertThat(callback(busy(maria())).journal()).isEmpty();
    assertThat(callback().effects()).isEmpty();
  }

  @Test
  void whoeverStandsInIsRungWhenTheOwnerDoesNotCome() {
    CallOnPaper call = callback(maria(), luis());
    OfferId marias = call.offer();
    call.placed(marias.value(), AGENTS_LEG).declined(marias);

    assertThat(call.effects()).contains(new CallEffect.EndLeg(AGENTS_LEG));
    assertThat(call.ringing()).containsExactly("luis");
    assertThat(call.lapsed(call.offer()).phase()).isEqualTo(new Phase.Ended(Outcome.NOBODY_FREE));
    assertThat(dialled(call)).isZero();
  }

  @Test
  void anAgentWhoseDeviceWasNeverHeardOfHasMissedNothingAndALegThatComesLateIsEnded() {
    CallOnPaper call = callback(maria(), luis());
    OfferId marias = call.offer();
    call.lapsed(marias).placed(marias.value(), AGENTS_LEG);

    assertThat(call.doing()).containsExactly(new CallEffect.EndLeg(AGENTS_LEG));
    assertThat(call.phase()).isEqualTo(new Phase.Ended(Outcome.NOBODY_FREE));
    assertThat(call.journal()).noneMatch(event -> event instanceof CallEvent.OfferClosed(var _, var closing)
        && closing == CallEvent.Closing.MISSED);
  }

  @Test
  void aLegThatGetsItsNameAfterTheCallIsEnded() {
    CallOnPaper call = agentThere().customerCallsIn().placed(CallState.CUSTOMER, CUSTOMERS_LEG);

    assertThat(call.doing()).containsExactly(new CallEffect.EndLeg(CUSTOMERS_LEG));
  }

  @Test
  void aCustomerWhoAnswersMakesTheirLegKnownWhenNobodyElseSaidIt() {
    CallOnPaper call = agentThere();
    assertThat(call.state().legs()).doesNotContainKey(CallState.CUSTOMER);

    assertThat(call.customerAnswers(false).state().legs()).containsEntry(CallState.CUSTOMER, CUSTOMERS_LEG);
  }

  @Test
  void theAgentIsToldAndLetGoWhenTheCustomerIsNotReached() {
    CallOnPaper call = customerRung();
    Offer offer = heldBy(call);
    call.customerUnreached();

    assertThat(call.phase()).isEqualTo(new Phase.Ended(Outcome.NOT_REACHED));
    assertThat(call.journal()).contains(new CallEvent.CustomerNotReached(offer, "busy"));
    assertThat(call.doing()).contains(new CallEffect.TellAgent(offer.id(), AGENTS_LEG));
    assertThat(call.deviceAnswers(offer.id()).said()).isEqualTo("(room-no-answer)");
  }

  @Test
  void aCallNobodyHearsOfAnyMoreLetsTheAgentGoToo() {
    CallOnPaper call = customerRung();
    Offer offer = heldBy(call);
    call.hangsUp();

    assertThat(call.phase()).isEqualTo(new Phase.Ended(Outcome.NOT_REACHED));
    assertThat(call.doing()).contains(new CallEffect.TellAgent(offer.id(), AGENTS_LEG));
  }

  @Test
  void anAgentWhoIsRungForACallThatIsGivenUpRingsNoLonger() {
    CallOnPaper call = callback(maria());
    call.placed(call.offer().value(), AGENTS_LEG).hangsUp();

    assertThat(call.phase()).isEqualTo(new Phase.Ended(Outcome.NOBODY_FREE));
    assertThat(call.doing()).contains(new CallEffect.EndLeg(AGENTS_LEG));
  }

  @Test
  void aMachineIsAskedForAKeyItNeverPresses() {
    CallOnPaper call = customerRung().customerAnswers(true);
    assertThat(call.said()).isEqualTo("Acme Appliances here, press any key.");
    assertThat(call.doing()).singleElement().isInstanceOfSatisfying(CallEffect.Listen.class, listen ->
        assertThat(listen.hearing().speech()).as("a greeting is words too").isFalse());

    assertThat(call.silence().phase()).isEqualTo(new Phase.Ended(Outcome.NOT_REACHED));
    assertThat(call.said()).isEqualTo("(callback-voicemail)");
  }

  @Test
  void theGreetingOfAMachineIsNoKey() {
    assertThat(customerRung().customerAnswers(true).words("Hi, you have reached Dana").phase())
        .isEqualTo(new Phase.Ended(Outcome.NOT_REACHED));
  }

  @Test
  void aMachineThatIsHeardOfTwiceIsAskedTwiceAndNotJoined() {
    CallOnPaper call = customerRung().customerAnswers(true).customerAnswers(true);

    assertThat(call.said()).isEqualTo("Acme Appliances here, press any key.");
    assertThat(call.phase()).isInstanceOf(Phase.CallingCustomer.class);
  }

  @Test
  void aPersonWhoWasTakenForAMachinePressesAnyKeyAndIsJoined() {
    CallOnPaper call = customerRung().customerAnswers(true).keys("5");

    assertThat(call.doing()).singleElement().isInstanceOf(CallEffect.JoinRoom.class);
    assertThat(call.phase()).isInstanceOf(Phase.Talking.class);
    assertThat(customerRung().customerAnswers(true).customerAnswers(false).phase()).isInstanceOf(Phase.Talking.class);
  }

  @Test
  void anAgentWhoLeavesBeforeTheCustomerAnswersStopsTheRinging() {
    CallOnPaper call = customerRung();
    Offer offer = heldBy(call);
    call.agentLeaves(offer.id());

    assertThat(call.phase()).isEqualTo(new Phase.Ended(Outcome.NOBODY_FREE));
    assertThat(call.doing()).containsExactly(new CallEffect.EndLeg(CUSTOMERS_LEG));
    assertThat(call.customerAnswers(false).doing()).containsExactly(new CallEffect.EndCall(List.of()));
  }

  @Test
  void anotherAgentsLegLeavesTheTalkAsItIs() {
    CallOnPaper call = customerRung().customerAnswers(false);
    CallState talking = call.state();

    assertThat(call.agentLeaves(new OfferId("somebody-elses")).state()).isEqualTo(talking);
  }

  @Test
  void aCustomerWhoCallsInMeanwhileGoesFirst() {
    CallOnPaper ringing = callback(maria());
    ringing.placed(ringing.offer().value(), AGENTS_LEG).customerCallsIn();
    assertThat(ringing.phase()).isEqualTo(new Phase.Ended(Outcome.WITHDRAWN));
    assertThat(ringing.doing()).contains(new CallEffect.EndLeg(AGENTS_LEG));

    CallOnPaper rung = customerRung();
    Offer offer = heldBy(rung);
    rung.customerCallsIn();
    assertThat(rung.doing()).contains(new CallEffect.EndLeg(CUSTOMERS_LEG), new CallEffect.TellAgent(offer.id(), AGENTS_LEG));
    assertThat(rung.deviceAnswers(offer.id()).said()).isEqualTo("(room-called-in)");

    CallOnPaper talking = customerRung().customerAnswers(false).customerCallsIn();
    assertThat(talking.phase()).isInstanceOf(Phase.Talking.class);
  }

  @Test
  void aFaultGivesTheAttemptUpButNeverATalk() {
    CallOnPaper rung = customerRung().engineBreaks();
    assertThat(rung.phase()).isEqualTo(new Phase.Ended(Outcome.NOBODY_FREE));
    assertThat(rung.doing()).contains(new CallEffect.EndLeg(CUSTOMERS_LEG));

    assertThat(customerRung().customerAnswers(false).engineBreaks().phase()).isInstanceOf(Phase.Talking.class);
  }

  @Test
  void aFloorThatCannotBeSeenGivesTheAttemptUpAndDialsNoDutyLine() {
    CallOnPaper call = callback(maria()).floorUnseen();
    call.declined(call.offer());

    assertThat(call.phase()).isEqualTo(new Phase.Ended(Outcome.NOBODY_FREE));
    assertThat(call.effects()).noneMatch(CallEffect.RingDutyLine.class::isInstance);
  }

  @Test
  void aStrayKeyOrSilenceOfTheCustomersLegLeadsBackIntoTheRoom() {
    CallOnPaper call = customerRung().customerAnswers(false);

    for (CallOnPaper after : List.of(call.silence(), call.keys("4"), call.words("hello"), call.fetchedByCarrier())) {
      assertThat(after.doing()).containsExactly(new CallEffect.JoinRoom(List.of(), true));
      assertThat(after.phase()).isInstanceOf(Phase.Talking.class);
    }
  }

  @Test
  void theTalkEndsWhenTheCustomerHangsUpOrTheAgentSaysSoAtTheDesk() {
    for (String who : List.of("customer", "agent")) {
      CallOnPaper call = customerRung().customerAnswers(false);
      Offer offer = ((Phase.Talking) call.phase()).offer();
      switch (who) {
        case "customer" -> call.hangsUp();
        default -> call.agentEnds();
      }
      assertThat(call.phase()).isEqualTo(new Phase.Ended(Outcome.ANSWERED));
      assertThat(call.journal()).containsAnyOf(new CallEvent.TalkEnded(offer, NOW), new CallEvent.HostLeft(offer, NOW));
      assertThat(call.deviceAnswers(offer.id()).doing()).singleElement().isInstanceOf(CallEffect.Refuse.class);
    }
  }

  @Test
  void aCallFromTheDeskRingsTheirOwnDeviceAndThenTheCustomer() {
    CallOnPaper call = CallOnPaper.ofOurs(FLOW, new Origin.CalledFromDesk(MARIA))
        .send(new CallSignal.DeskCallBegins(NOW, maria(), SUPPORT, new OfferId("own")));
    assertThat(call.phase()).isInstanceOf(Phase.Claimed.class);
    assertThat(dialled(call)).isZero();

    call.deviceAnswers(new OfferId("own"));
    assertThat(dialled(call)).isOne();
    assertThat(call.customerAnswers(false).phase()).isInstanceOf(Phase.Talking.class);
  }

  @Test
  void aCallFromTheDeskWhoseAgentNeverPicksUpRingsNobodyElse() {
    CallOnPaper call = CallOnPaper.ofOurs(FLOW, new Origin.CalledFromDesk(MARIA)).agents(luis())
        .send(new CallSignal.DeskCallBegins(NOW, maria(), SUPPORT, new OfferId("own")))
        .lapsed(new OfferId("own"));

    assertThat(call.phase()).isEqualTo(new Phase.Ended(Outcome.NOBODY_FREE));
    assertThat(dialled(call)).isZero();
  }
}

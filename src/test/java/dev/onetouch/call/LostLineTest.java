package dev.onetouch.call;

import static dev.onetouch.call.SampleHouse.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.flow.DrawnFlow;
import dev.onetouch.routing.Activity;
import dev.onetouch.routing.Agent;
import dev.onetouch.routing.Presence;
import dev.onetouch.routing.Rung;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A desk's leg that ends without the agent having said so was lost: the caller is told, and gets the same agent again, else
/// somebody else.
class LostLineTest {
  private static CallOnPaper talking(Agent with) {
    CallOnPaper call = new CallOnPaper(DrawnFlow.named("main").menu("menu", "1", "bye").goodbye("bye")
        .connectThen("support", "support", "menu").published()).cases(marias()).agents(with).arrives().keys("0");
    return answered(call);
  }

  private static CallOnPaper answered(CallOnPaper call) {
    OfferId offer = call.offer();
    return call.offers().getFirst().byPhone()
        ? call.deviceAnswers(offer, "CA-leg").accepted(offer, "CA-leg")
        : call.accepted(offer).deviceAnswers(offer, "CA-leg");
  }

  private static Agent noting(Agent agent) {
    return with(agent, Activity.WRAP_UP);
  }

  @Test
  void theCallerIsToldAndPutThroughToTheSameAgentInTheMiddleOfTheirNotes() {
    CallOnPaper call = talking(maria()).agents(noting(maria()), ana()).later(Duration.ofMinutes(2)).dialEnds(true);

    assertThat(call.said()).isEqualTo("The line to Maria was cut.");
    assertThat(call.journal()).contains(new CallEvent.LineLost(MARIA, NOW.plus(Duration.ofMinutes(2)))).anyMatch(CallEvent.TalkEnded.class::isInstance);
    assertThat(call.phase().word()).isEqualTo("queued");

    call.silence();
    assertThat(call.ringing()).containsExactly("maria");
    assertThat(call.offers().getFirst().rung()).isEqualTo(Rung.SAME_AGENT);
    assertThat(call.said()).startsWith("Maria is being rung.");
    assertThat(answered(call).phase()).isInstanceOf(Phase.Talking.class);
    assertThat(call.agentEnds().phase()).as("and then the flow goes on").isInstanceOf(Phase.Listening.class);
  }

  @Test
  void whoHangsUpThenHasGivenUpAndTheirWaitIsFromTheMomentTheLineWasLost() {
    CallOnPaper call = talking(maria()).agents(noting(maria())).later(Duration.ofMinutes(20)).dialEnds(true)
        .later(Duration.ofMinutes(1)).hangsUp();

    assertThat(call.journal()).filteredOn(CallEvent.GaveUp.class::isInstance).singleElement()
        .isInstanceOfSatisfying(CallEvent.GaveUp.class, gaveUp ->
            assertThat(Duration.between(gaveUp.since(), gaveUp.at())).isEqualTo(Duration.ofMinutes(1)));
    assertThat(call.phase()).as("they have talked, all the same").isEqualTo(new Phase.Ended(Outcome.ANSWERED));
  }

  @Test
  void whatTheyPressInThatMomentLeadsToTheAgentToo() {
    for (String key : List.of("0", "1", "#")) {
      assertThat(talking(maria()).agents(noting(maria()), ana()).dialEnds(true).keys(key).ringing()).containsExactly("maria");
    }
  }

  @Test
  void anAgentWhoseDeskIsGoneIsRungOnTheirPhoneWhenTheyChoseSo() {
    CallOnPaper call = talking(maria()).agents(with(noting(maria()), new Presence.ByPhone(LUIS_PHONE))).dialEnds(true).silence();

    assertThat(call.ringing()).containsExactly("maria");
    assertThat(call.offers().getFirst().byPhone()).isTrue();
  }

  @Test
  void whenTheSameAgentCannotBeRungOrDoesNotAnswerSomebodyElseIs() {
    assertThat(talking(maria()).agents(away(maria()), ana()).dialEnds(true).silence().ringing()).containsExactly("ana");

    CallOnPaper silent = talking(maria()).agents(noting(maria()), ana()).dialEnds(true).silence();
    assertThat(silent.dialEnds(false).ringing()).containsExactly("ana");
  }

  @Test
  void withNobodyElseTheDutyLineRings() {
    CallOnPaper call = talking(maria()).agents(away(maria())).dialEnds(true).silence();

    assertThat(call.phase()).isInstanceOf(Phase.OnDutyLine.class);
  }

  @Test
  void aColleagueIsRungAgainBeforeTheOwnerAndTheCaseStaysTheOwners() {
    CallOnPaper call = talking(ana());
    call.agents(maria(), noting(ana())).dialEnds(true).silence();

    assertThat(call.ringing()).containsExactly("ana");
    assertThat(call.journal()).noneMatch(CallEvent.CaseTaken.class::isInstance);
  }

  @Test
  void whoHangsUpAPlainPhoneHasEndedTheTalk() {
    assertThat(talking(luis()).dialEnds(true).phase()).isInstanceOf(Phase.Listening.class);
  }

  @Test
  void inARoomTheyAreToldWhicheverIsHeardFirst() {
    for (boolean legFirst : List.of(true, false)) {
      CallOnPaper call = inRoom();
      OfferId marias = ((Phase.InRoom) call.phase()).host().id();
      call.agents(noting(maria()), ana());
      if (legFirst) {
        call.agentLeaves(marias);
      }
      assertThat(call.dialEnds(true).said()).isEqualTo("The line to Maria was cut.");
      assertThat(call.agentLeaves(marias).doing()).isEmpty();
      assertThat(call.silence().ringing()).containsExactly("maria");
    }
  }

  private static CallOnPaper inRoom() {
    CallOnPaper call = talking(maria());
    OfferId marias = ((Phase.Talking) call.phase()).offer().id();
    return call.asks(MARIA, new RoomRequest.Hold()).legAsks(marias).dialEnds(true)
        .asks(MARIA, new RoomRequest.Resume()).silence();
  }

  @Test
  void aCustomerWeCalledIsToldAndGetsTheAgentAgainWhicheverIsHeardFirst() {
    for (boolean legFirst : List.of(true, false)) {
      CallOnPaper call = CallOnPaper.ofOurs(DrawnFlow.named("main").connect("support", "support").published(),
          new Origin.CalledBack(new dev.onetouch.cases.CallbackId("cb-1"), 1)).agents(maria()).begins();
      OfferId offer = call.offer();
      call.accepted(offer).deviceAnswers(offer, "CA-maria").placed(CallState.CUSTOMER, "CA-dana").customerAnswers(false);
      call.agents(noting(maria()));
      if (legFirst) {
        call.agentLeaves(offer);
      }
      assertThat(call.dialEnds(true).said()).isEqualTo("The line to Maria was cut.");
      assertThat(call.silence().ringing()).containsExactly("maria");
      assertThat(answered(call).doing()).containsExactly(new CallEffect.Bridge());
    }
  }

  @Test
  void aTalkEndedAtTheDeskIsOverWhateverBecomesOfTheLeg() {
    CallOnPaper call = talking(maria()).asks(MARIA, new RoomRequest.End());

    assertThat(call.journal()).noneMatch(CallEvent.LineLost.class::isInstance);
    assertThat(call.dialEnds(true).phase()).isInstanceOf(Phase.Listening.class);
  }
}

package dev.onetouch.call;

import static dev.onetouch.call.SampleHouse.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.flow.DrawnFlow;
import dev.onetouch.routing.Activity;
import dev.onetouch.routing.Agent;
import dev.onetouch.routing.Rung;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Hold, consultation, a third person, leaving and ending: whatever happens, the caller has somebody or a live `0`.
class RoomTest {
  private static final String MARIAS_LEG = "CA-maria";
  private static final String ANAS_LEG = "CA-ana";
  private static final Offer COLLEAGUE = new Offer(new OfferId("ask-ana"), ANA, "Ana Reyes", BILLING,
      new Offer.Device.Browser(), Rung.CONSULT, "Maria asks you in", 7);
  private static final Offer DRIVER = new Offer(new OfferId("ask-driver"), new dev.onetouch.cases.AgentId("driver"), "Sam Reed",
      SUPPORT, new Offer.Device.Phone(LUIS_PHONE), Rung.COLLEAGUE, "Maria asks you in", 0);
  private static final RoomRequest HOLD = new RoomRequest.Hold();
  private static final RoomRequest RESUME = new RoomRequest.Resume();
  private static final RoomRequest LEAVE = new RoomRequest.Leave();
  private static final RoomRequest END = new RoomRequest.End();

  private static CallOnPaper talking(Agent... others) {
    CallOnPaper call = new CallOnPaper(DrawnFlow.named("main").menu("menu", "1", "bye").goodbye("bye")
        .connectThen("support", "support", "menu").published()).agents(maria()).arrives().keys("0");
    OfferId offer = call.offer();
    return call.accepted(offer).deviceAnswers(offer, MARIAS_LEG).agents(others);
  }

  private static OfferId marias(CallOnPaper call) {
    return call.phase() instanceof Phase.Talking talk ? talk.offer().id() : ((Phase.InRoom) call.phase()).host().id();
  }

  /// As the carrier plays it: the agent's leg is moved, and the caller's dial ends.
  private static CallOnPaper moved(CallOnPaper call) {
    return call.legAsks(marias(call)).dialEnds(true);
  }

  private static CallOnPaper held(Agent... others) {
    return moved(talking(others).asks(MARIA, HOLD));
  }

  /// Held by an agent on a plain phone, who hangs up without a word at the desk.
  private static CallOnPaper heldByPhone() {
    CallOnPaper call = new CallOnPaper(DrawnFlow.named("main").menu("menu", "1", "bye").goodbye("bye")
        .connectThen("support", "support", "menu").published()).agents(luis()).arrives().keys("0");
    OfferId offer = call.offer();
    call.deviceAnswers(offer, "CA-luis").accepted(offer, "CA-luis").agents().asks(LUIS, HOLD);
    return moved(call);
  }

  private static CallOnPaper consulted() {
    CallOnPaper call = moved(talking().asks(MARIA, new RoomRequest.Consult(COLLEAGUE)));
    return call.accepted(COLLEAGUE.id()).deviceAnswers(COLLEAGUE.id(), ANAS_LEG);
  }

  private static CallOnPaper three() {
    return consulted().asks(MARIA, RESUME).silence();
  }

  private static Phase.InRoom room(CallOnPaper call) {
    return (Phase.InRoom) call.phase();
  }

  private static boolean joins(CallOnPaper call) {
    return call.doing().stream().anyMatch(CallEffect.JoinRoom.class::isInstance);
  }

  @Test
  void onHoldTheCallerHasWordsMusicAndKeysAndOnlyTheAgentsLegIsMoved() {
    CallOnPaper call = talking().asks(MARIA, HOLD);
    assertThat(call.doing()).containsExactly(new CallEffect.MoveAgent(marias(call), MARIAS_LEG));

    call.legAsks(marias(call));
    assertThat(call.doing()).singleElement().isEqualTo(new CallEffect.EnterRoom(java.util.List.of(), true));
    call.dialEnds(true);
    assertThat(call.said()).isEqualTo("Maria will be back.");
    assertThat(call.doing()).singleElement().isInstanceOf(CallEffect.HoldOn.class);
    assertThat(call.silence().doing()).singleElement().isInstanceOf(CallEffect.HoldOn.class);
    assertThat(call.phase().word()).isEqualTo("on-hold");
  }

  @Test
  void resumedTheyAreFetchedIntoTheRoom() {
    CallOnPaper call = held().asks(MARIA, RESUME);
    assertThat(call.doing()).containsExactly(new CallEffect.SummonCaller());
    assertThat(joins(call.silence())).isTrue();
    assertThat(call.phase().word()).isEqualTo("in-room");
  }

  @Test
  void resumedBeforeTheirDialHasEndedTheyAreNotFetchedForThatWouldTakeTheAgentDown() {
    CallOnPaper call = talking().asks(MARIA, HOLD).asks(MARIA, RESUME);

    assertThat(call.doing()).isEmpty();
    assertThat(joins(moved(call))).isTrue();
  }

  @Test
  void zeroOnHoldLeadsToSomebodyElseAndLetsTheAgentGo() {
    CallOnPaper call = held(ana()).keys("0");

    assertThat(call.ringing()).containsExactly("ana");
    assertThat(call.doing()).contains(new CallEffect.EndLeg(MARIAS_LEG));
    assertThat(call.journal()).anyMatch(CallEvent.HostLeft.class::isInstance);
    OfferId next = call.offer();
    assertThat(call.accepted(next).deviceAnswers(next).doing()).containsExactly(new CallEffect.Bridge());
  }

  @Test
  void zeroOnHoldIsANewWaitInTheSamePlaceAndNotForTheAgentInTheMiddleOfTheirNotes() {
    CallOnPaper call = held(with(maria(), Activity.WRAP_UP), busy(ana())).later(Duration.ofMinutes(20)).keys("0");

    assertThat(call.ringing()).isEmpty();
    PersonRequest request = call.phase().personRequest().orElseThrow();
    assertThat(request.waitsSince()).isEqualTo(NOW.plus(Duration.ofMinutes(20)));
    assertThat(request.since()).as("their place").isEqualTo(NOW);
    assertThat(request.cutOffFrom()).isEmpty();
    assertThat(call.hangsUp().journal()).anyMatch(CallEvent.GaveUp.class::isInstance);
  }

  @Test
  void zeroOnHoldInACallOfOursIsBridgedByTheCustomersOwnDial() {
    CallOnPaper call = CallOnPaper.ofOurs(DrawnFlow.named("main").connect("support", "support").published(),
        new Origin.CalledBack(new dev.onetouch.cases.CallbackId("cb-1"), 1)).agents(maria()).begins();
    OfferId first = call.offer();
    call.accepted(first).deviceAnswers(first, MARIAS_LEG).placed(CallState.CUSTOMER, "CA-dana").customerAnswers(false);
    assertThat(call.asks(MARIA, HOLD).doing()).containsExactly(new CallEffect.SummonCaller());
    assertThat(call.silence().doing()).singleElement().isInstanceOf(CallEffect.HoldOn.class);

    call.agents(ana()).keys("0");
    OfferId next = call.offer();
    assertThat(call.accepted(next).deviceAnswers(next).doing()).containsExactly(new CallEffect.Bridge());
    assertThat(call.effects().stream().filter(CallEffect.DialCustomer.class::isInstance)).hasSize(1);
    assertThat(call.agentEnds().phase()).isEqualTo(new Phase.Ended(Outcome.ANSWERED));
  }

  @Test
  void aConsultedColleagueTalksWithTheAgentAloneThenAllThreeTogether() {
    CallOnPaper call = consulted();
    assertThat(call.doing()).containsExactly(new CallEffect.EnterRoom(java.util.List.of(), false));
    assertThat(call.silence().doing()).singleElement().isInstanceOf(CallEffect.HoldOn.class);

    assertThat(joins(call.asks(MARIA, RESUME).silence())).isTrue();
    assertThat(room(call).guests()).extracting(Guest::stage).containsExactly(Guest.Stage.IN);
  }

  @Test
  void aColleagueWhoDoesNotAnswerGivesTheCallerBack() {
    CallOnPaper call = moved(talking().asks(MARIA, new RoomRequest.Consult(COLLEAGUE)));
    assertThat(call.lapsed(COLLEAGUE.id()).doing()).containsExactly(new CallEffect.SummonCaller());
    assertThat(joins(call.silence())).isTrue();
  }

  @Test
  void aColleagueOnAPhoneHearsWhoAsksAndPressesOne() {
    CallOnPaper call = moved(talking().asks(MARIA, new RoomRequest.BringIn(DRIVER)));
    assertThat(joins(call)).as("the caller hears it").isTrue();

    assertThat(call.deviceAnswers(DRIVER.id(), "CA-driver").said()).isEqualTo("Maria asks you in with Dana Fraser.");
    assertThat(call.accepted(DRIVER.id(), "CA-driver").doing()).singleElement().isInstanceOf(CallEffect.EnterRoom.class);
    assertThat(call.journal()).noneMatch(CallEvent.CaseTaken.class::isInstance);
  }

  @Test
  void whoLeavesHangsUpAndTheColleagueTakesTheirPlace() {
    CallOnPaper call = three();
    OfferId marias = marias(call);
    call.asks(MARIA, LEAVE);
    assertThat(call.doing()).containsExactly(new CallEffect.EndLeg(MARIAS_LEG));
    assertThat(room(call).host()).isEqualTo(COLLEAGUE);

    assertThat(joins(call.dialEnds(true))).as("the room ended around the caller, who meets the colleague again").isTrue();
    assertThat(call.legAsks(COLLEAGUE.id()).doing()).containsExactly(new CallEffect.EnterRoom(java.util.List.of(), true));
    assertThat(call.agentLeaves(marias).doing()).isEmpty();
    assertThat(call.asks(MARIA, END).doing()).as("no longer theirs").isEmpty();
    assertThat(call.asks(ANA, HOLD).doing()).containsExactly(new CallEffect.SummonCaller());
  }

  @Test
  void aloneNobodyMayLeaveTheCaller() {
    CallOnPaper call = held().asks(MARIA, LEAVE);

    assertThat(call.doing()).isEmpty();
    assertThat(room(call).hostIn()).isTrue();
  }

  @Test
  void anAgentWhoIsCutOffWhileConsultingLeavesTheCallerWithTheColleague() {
    CallOnPaper call = consulted();
    call.agentLeaves(marias(call));

    assertThat(call.doing()).containsExactly(new CallEffect.SummonCaller());
    assertThat(joins(call.silence())).isTrue();
  }

  @Test
  void anAgentWhoHangsUpWhileTheCallerIsOnHoldLeavesThemToSomebodyElse() {
    CallOnPaper call = held(ana());
    call.agentLeaves(marias(call));
    assertThat(call.doing()).containsExactly(new CallEffect.SummonCaller());

    call.silence();
    assertThat(call.said()).isEqualTo("The line to Maria was cut.");
    assertThat(call.silence().ringing()).containsExactly("ana");
  }

  @Test
  void anAgentOnAPhoneWhoHangsUpInTheRoomEndsTheTalkWhicheverIsHeardFirst() {
    CallOnPaper dialFirst = heldByPhone().asks(LUIS, RESUME).silence();
    OfferId luises = marias(dialFirst);
    assertThat(dialFirst.dialEnds(true).agentLeaves(luises).phase()).isInstanceOf(Phase.Listening.class);

    CallOnPaper legFirst = heldByPhone().asks(LUIS, RESUME).silence();
    legFirst.agentLeaves(marias(legFirst));
    assertThat(legFirst.doing()).as("should they be alone in a room").containsExactly(new CallEffect.SummonCaller());
    assertThat(legFirst.silence().phase()).isInstanceOf(Phase.Listening.class);
  }

  @Test
  void aRoomThatNeverWasLeadsToSomebodyElse() {
    CallOnPaper call = held(ana()).asks(MARIA, RESUME).silence().dialEnds(false);

    assertThat(call.silence().ringing()).containsExactly("ana");
  }

  @Test
  void endedAtTheDeskTheCallerGoesOnAsAfterAnyTalk() {
    CallOnPaper plain = talking().asks(MARIA, END);
    assertThat(plain.doing()).containsExactly(new CallEffect.EndLeg(MARIAS_LEG));
    assertThat(plain.dialEnds(true).phase()).isInstanceOf(Phase.Listening.class);

    CallOnPaper onHold = held().asks(MARIA, END);
    assertThat(onHold.doing()).containsExactly(new CallEffect.EndLeg(MARIAS_LEG), new CallEffect.SummonCaller());
    assertThat(onHold.silence().phase()).isInstanceOf(Phase.Listening.class);
    assertThat(three().asks(MARIA, END).doing())
        .contains(new CallEffect.EndLeg(MARIAS_LEG), new CallEffect.EndLeg(ANAS_LEG));
  }

  @Test
  void aGuestWhoEndsItEndsTheirOwnPartOfIt() {
    CallOnPaper call = three().asks(ANA, END);

    assertThat(call.doing()).containsExactly(new CallEffect.EndLeg(ANAS_LEG));
    assertThat(room(call).guests()).isEmpty();
  }

  @Test
  void aCallerWhoHangsUpDoesNotCutOffTwoWhoTalkAboutThem() {
    CallOnPaper call = consulted().hangsUp();
    assertThat(call.phase()).isEqualTo(new Phase.Ended(Outcome.ANSWERED));
    assertThat(call.doing()).containsExactly(new CallEffect.Silence());

    call.agentLeaves(COLLEAGUE.id());
    assertThat(call.doing()).as("and nobody is left alone").containsExactly(new CallEffect.EndLeg(MARIAS_LEG));
    assertThat(call.agentLeaves(COLLEAGUE.id()).doing()).isEmpty();

    assertThat(held().hangsUp().doing()).contains(new CallEffect.EndLeg(MARIAS_LEG));
  }

  @Test
  void whenTheCarrierWillNotMoveTheAgentTheTwoTalkOn() {
    CallOnPaper call = talking().asks(MARIA, new RoomRequest.Consult(COLLEAGUE));
    call.moveRefused(marias(call));

    assertThat(call.phase()).isInstanceOf(Phase.Talking.class);
    assertThat(call.journal()).contains(new CallEvent.GuestGone(COLLEAGUE, CallEvent.Closing.WITHDRAWN));
    call.legAsks(marias(call));
    assertThat(call.doing()).as("moved after all: the caller follows").containsExactly(
        new CallEffect.EnterRoom(java.util.List.of(), true));
    assertThat(joins(call.dialEnds(true))).isTrue();
  }

  @Test
  void whenTheCarrierWillNotFetchTheCallerTheyAreWhereTheyWere() {
    CallOnPaper inRoom = held().asks(MARIA, RESUME).silence().asks(MARIA, HOLD).summonFails();
    assertThat(inRoom.phase().word()).isEqualTo("in-room");

    CallOnPaper onHold = held().asks(MARIA, RESUME).summonFails();
    assertThat(joins(onHold.silence())).as("at the next round").isTrue();
  }

  @Test
  void aCallerAloneInARoomIsFetchedUntilItSucceeds() {
    CallOnPaper call = held().asks(MARIA, RESUME).silence();
    call.agentLeaves(marias(call)).summonFails();

    assertThat(call.summonFails().doing()).containsExactly(new CallEffect.SummonCaller());
  }

  @Test
  void aCallerOnHoldWhoCouldNotBeFetchedHearsARoundBeforeTheyAreFetchedAgain() {
    CallOnPaper call = held().asks(MARIA, RESUME).summonFails().asks(MARIA, HOLD).asks(MARIA, RESUME);
    assertThat(call.doing()).isEmpty();
    assertThat(joins(call.silence())).isTrue();
  }

  @Test
  void nobodyIsAskedInTwice() {
    CallOnPaper call = moved(talking().asks(MARIA, new RoomRequest.Consult(COLLEAGUE)))
        .asks(MARIA, new RoomRequest.BringIn(COLLEAGUE));

    assertThat(room(call).guests()).hasSize(1);
    assertThat(RoomRules.refusal(call.state(), MARIA, ANA)).contains(RoomRefusal.ASKED_ALREADY);
  }

  @Test
  void aColleagueWhoIsNotWantedAnyMoreStopsRinging() {
    CallOnPaper call = moved(talking().asks(MARIA, new RoomRequest.Consult(COLLEAGUE))).placed(COLLEAGUE.id().value(), ANAS_LEG)
        .asks(MARIA, new RoomRequest.Dismiss(COLLEAGUE.id()));

    assertThat(call.doing()).containsExactly(new CallEffect.EndLeg(ANAS_LEG));
    assertThat(room(call).callerIn()).as("the caller comes back by the agent's own hand").isFalse();
    assertThat(call.deviceAnswers(COLLEAGUE.id(), ANAS_LEG).doing()).singleElement().isInstanceOf(CallEffect.Refuse.class);
  }

  @Test
  void aLegThatIsNamedAfterItsColleagueWasDismissedIsEnded() {
    CallOnPaper call = moved(talking().asks(MARIA, new RoomRequest.Consult(COLLEAGUE)))
        .asks(MARIA, new RoomRequest.Dismiss(COLLEAGUE.id())).placed(COLLEAGUE.id().value(), ANAS_LEG);

    assertThat(call.doing()).containsExactly(new CallEffect.EndLeg(ANAS_LEG));
  }
}

package dev.onetouch.call;

import static dev.onetouch.call.SampleHouse.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.cases.TeamId;
import dev.onetouch.flow.DrawnFlow;
import dev.onetouch.routing.Agent;
import dev.onetouch.routing.Waiter;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// P5: a wait is told as it is, keys stay live, and a freed agent fetches who waits.
class QueueTest {
  private static CallOnPaper calling(Agent... agents) {
    return new CallOnPaper(DrawnFlow.named("main").connect("support", "support").published())
        .agents(agents);
  }

  private static CallOnPaper waiting() {
    return calling(busy(maria())).arrives();
  }

  private static List<Duration> waits(int count) {
    return Stream.iterate(60L, seconds -> seconds + 60)
        .limit(count)
        .map(Duration::ofSeconds)
        .toList();
  }

  @Test
  void whoeverWaitsHearsTheirTruePlace() {
    List<Waiter> ahead =
        List.of(
            new Waiter("other-1", List.of(SUPPORT), NOW.minusSeconds(90)),
            new Waiter("other-2", List.of(BILLING), NOW.minusSeconds(80)),
            new Waiter("other-3", List.of(SUPPORT), NOW.plusSeconds(1)));

    CallOnPaper call = calling(busy(maria())).waiting(ahead, List.of()).arrives();
    assertThat(call.said()).isEqualTo("(queue-first) You are number 2. (queue-callback) (queue-message) (queue-keys)");

    call.waiting(List.of(new Waiter("call-1", List.of(SUPPORT), NOW)), List.of())
        .later(Duration.ofSeconds(20))
        .silence();
    assertThat(call.said()).isEqualTo("(still-looking) You are next. (queue-callback) (queue-message) (queue-keys)");
  }

  @Test
  void aWaitIsEstimatedOnlyFromFiveAnswersOrMore() {
    assertThat(calling(busy(maria())).waiting(List.of(), waits(4)).arrives().said())
        .doesNotContain("minutes");
    assertThat(calling(busy(maria())).waiting(List.of(), waits(5)).arrives().said())
        .contains("2 to 4 minutes.");
  }

  @Test
  void thePlaceInLineIsKeptFromTheFirstTimeTheyAsked() {
    CallOnPaper call =
        calling(maria(), busy(luis())).arrives().later(Duration.ofSeconds(25)).dialEnds(false);

    assertThat(call.phase()).isInstanceOf(Phase.Queued.class);
    assertThat(call.request().since()).isEqualTo(NOW);
  }

  @Test
  void zeroWhileWaitingGoesToTheDutyLine() {
    CallOnPaper call = waiting().keys("0");

    assertThat(call.doing()).singleElement().isInstanceOf(CallEffect.RingDutyLine.class);
  }

  @Test
  void otherKeysWhileWaitingChangeNothing() {
    assertThat(waiting().keys("7").doing()).singleElement().isInstanceOf(CallEffect.HoldOn.class);
  }

  @Test
  void withoutADutyLineTheCallerWaitsAndHearsSo() {
    CallOnPaper call = calling().company(company(List.of())).arrives();

    assertThat(call.phase()).isInstanceOf(Phase.Queued.class);
    assertThat(call.said()).isEqualTo("(nobody-yet) (queue-callback) (queue-message)");
    assertThat(call.silence().phase()).isInstanceOf(Phase.Queued.class);
    assertThat(call.said()).isEqualTo("(nobody-yet) (queue-callback) (queue-message)");
    assertThat(call.keys("0").phase()).isInstanceOf(Phase.Queued.class);
  }

  @Test
  void aDutyLineThatNeverAnswersNeverEndsTheCall() {
    CallOnPaper call = calling().arrives();
    for (int round = 0; round < 20; round++) {
      assertThat(call.phase()).isInstanceOf(Phase.OnDutyLine.class);
      call.dialEnds(false);
      assertThat(call.said()).isEqualTo("(duty-no-answer) (message-offer) (message-consent) (message-or-stay)");
      call.silence();
      assertThat(call.phase()).isInstanceOf(Phase.Queued.class);
      assertThat(call.said()).contains("(queue-callback) (queue-message)");
      call.silence();
    }
  }

  @Test
  void whoeverHasComeWhileTheDutyLineRangIsRungAsSoonAsTheCallerStaysOn() {
    CallOnPaper call = calling().arrives().agents(maria()).dialEnds(false);

    assertThat(call.said()).startsWith("(duty-no-answer) (message-offer)");
    call.silence();
    assertThat(call.ringing()).containsExactly("maria");
  }

  @Test
  void aSilentDutyLineIsNotDialledAgainBeforeTheCallerHadARoundOfKeys() {
    assertThat(calling().arrives().dialEnds(false).silence().phase()).isInstanceOf(Phase.Queued.class);
    assertThat(calling().arrives().floorUnseen().dialEnds(false).silence().phase()).isInstanceOf(Phase.Queued.class);
  }

  @Test
  void aDutyLineThatAnsweredEndsTheCallWhenTheyHangUp() {
    assertThat(calling().arrives().dialEnds(true).phase())
        .isEqualTo(new Phase.Ended(Outcome.DUTY_LINE));
  }

  @Test
  void aFreedAgentIsReservedBeforeTheWaitingCallerIsFetched() {
    CallOnPaper call = waiting().agentFreed(maria());

    assertThat(call.phase()).isInstanceOf(Phase.Summoned.class);
    assertThat(call.doing()).containsExactly(new CallEffect.SummonCaller());
    assertThat(call.ringing()).containsExactly("maria");

    call.fetchedByCarrier();
    assertThat(call.phase()).isInstanceOf(Phase.Ringing.class);
    assertThat(call.doing()).singleElement().isInstanceOf(CallEffect.RingAgents.class);
    assertThat(call.ringing()).containsExactly("maria");
  }

  @Test
  void aCallerWhoCannotBeFetchedWaitsOnAndTheAgentIsLetGo() {
    CallOnPaper call = waiting().agentFreed(maria());
    Offer offer = call.offers().getFirst();

    call.summonFails();
    assertThat(call.phase()).isInstanceOf(Phase.Queued.class);
    assertThat(call.journal())
        .contains(
            new CallEvent.OfferClosed(offer, CallEvent.Closing.WITHDRAWN),
            new CallEvent.SummonAbandoned());
    assertThat(call.request().skipped()).isEmpty();
  }

  @Test
  void aCallerWhoCouldNotBeFetchedIsSpokenToBeforeTheyAreFetchedAgain() {
    CallOnPaper call = waiting().agentFreed(maria()).summonFails();

    assertThat(call.agentFreed(maria()).phase()).isInstanceOf(Phase.Queued.class);
    assertThat(call.agents(busy(maria())).silence().doing())
        .singleElement()
        .isInstanceOf(CallEffect.HoldOn.class);
    assertThat(call.agentFreed(maria()).phase()).isInstanceOf(Phase.Summoned.class);
  }

  @Test
  void aCallerWhoCouldNotBeFetchedRingsTheFreeAgentWhenTheyComeRound() {
    CallOnPaper call = waiting().agentFreed(maria()).summonFails().silence();

    assertThat(call.ringing()).containsExactly("maria");
  }

  @Test
  void aSummonWhoseAgentDeclinesIsGivenUp() {
    CallOnPaper call = waiting().agentFreed(maria());

    assertThat(call.declined(call.offer()).phase()).isInstanceOf(Phase.Queued.class);
    assertThat(call.fetchedByCarrier().phase()).isInstanceOf(Phase.OnDutyLine.class);
  }

  @Test
  void aCallerWhoDoesNotWaitIsNotFetched() {
    CallOnPaper call = calling(maria()).arrives();
    CallState ringing = call.state();

    assertThat(call.agentFreed(maria()).state()).isEqualTo(ringing);
    assertThat(call.doing()).isEmpty();
  }

  @Test
  void aFreedAgentWhoDeclinedThisCallIsNotReservedAgain() {
    CallOnPaper call = calling(maria(), busy(luis())).arrives();
    call.declined(call.offer()).dialEnds(false);

    assertThat(call.agentFreed(maria()).phase()).isInstanceOf(Phase.Queued.class);
  }

  @Test
  void whoKeepsAnotherTeamWaitingDoesNotCountAhead() {
    List<Waiter> others =
        List.of(new Waiter("other", List.of(new TeamId("billing")), NOW.minusSeconds(90)));

    assertThat(calling(maria()).waiting(others, List.of()).arrives().ringing())
        .containsExactly("maria");
  }
}

package dev.onetouch.call;

import static dev.onetouch.call.SampleHouse.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.flow.DrawnFlow;
import dev.onetouch.routing.Agent;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// P7: what agents do with offers, in time, late, twice and at once.
class OfferTest {
  private static CallOnPaper ringing(Agent... agents) {
    return new CallOnPaper(DrawnFlow.named("main").connect("support", "support").published())
        .agents(agents)
        .arrives();
  }

  private static Agent omar() {
    return browser("omar", "Omar Bell", SUPPORT, 5);
  }

  @Test
  void anAgentAtTheDeskClaimsFirstAndTalksWhenTheirDeviceAnswers() {
    CallOnPaper call = ringing(maria());
    OfferId offer = call.offer();

    assertThat(call.accepted(offer).phase()).isInstanceOf(Phase.Claimed.class);
    assertThat(call.deviceAnswers(offer).doing()).containsExactly(new CallEffect.Bridge());
    assertThat(call.phase()).isInstanceOf(Phase.Talking.class);
  }

  @Test
  void aPhoneHearsWhoCallsAndMustPressOne() {
    CallOnPaper call = ringing(luis());
    OfferId offer = call.offer();

    assertThat(call.deviceAnswers(offer).said())
        .isEqualTo("Dana Fraser: Longest free in the team.");
    assertThat(call.phase()).isInstanceOf(Phase.Ringing.class);
    assertThat(call.accepted(offer).doing()).containsExactly(new CallEffect.Bridge());
    assertThat(call.phase()).isInstanceOf(Phase.Talking.class);
  }

  @Test
  void aDeskThatAnswersWithoutHavingClaimedIsRefused() {
    CallOnPaper call = ringing(maria());

    assertThat(call.deviceAnswers(call.offer()).doing())
        .singleElement()
        .isInstanceOf(CallEffect.Refuse.class);
    assertThat(call.phase()).isInstanceOf(Phase.Ringing.class);
  }

  @Test
  void theFirstToAcceptWinsAndLosingTheRaceIsNoMissedCall() {
    CallOnPaper call = ringing(maria(), omar());
    Offer first = call.offers().getFirst();
    Offer second = call.offers().getLast();

    call.accepted(second.id());
    assertThat(call.journal())
        .contains(new CallEvent.OfferClosed(first, CallEvent.Closing.WITHDRAWN));
    assertThat(call.accepted(first.id()).said()).isEqualTo("(refuse-taken)");
    assertThat(call.phase()).isEqualTo(new Phase.Claimed(call.request(), second));
    assertThat(call.request().skipped()).isEmpty();
  }

  @Test
  void acceptingTwiceChangesNothing() {
    CallOnPaper call = ringing(maria());
    OfferId offer = call.offer();
    CallState claimed = call.accepted(offer).state();

    assertThat(call.accepted(offer).state()).isEqualTo(claimed);
    CallState talking = call.deviceAnswers(offer).state();
    assertThat(call.deviceAnswers(offer).accepted(offer).state()).isEqualTo(talking);
    assertThat(call.doing()).containsExactly(new CallEffect.Bridge());
  }

  @Test
  void aClaimThatNeverAnswersCountsAsMissedAndTheSearchGoesOn() {
    CallOnPaper call = ringing(maria()).agents(maria(), omar());
    Offer claimed = call.offers().getFirst();

    call.accepted(claimed.id()).dialEnds(false);
    assertThat(call.journal())
        .contains(new CallEvent.OfferClosed(claimed, CallEvent.Closing.MISSED));
    assertThat(call.ringing()).containsExactly("omar");
  }

  @Test
  void anAcceptAfterTheLeaseIsOverIsRefused() {
    CallOnPaper call = ringing(maria());
    OfferId offer = call.offer();

    assertThat(call.lapsed(offer).accepted(offer).said()).isEqualTo("(refuse-taken)");
    assertThat(call.hangsUp().accepted(offer).said()).isEqualTo("(refuse-gone)");
    assertThat(call.deviceAnswers(offer).said()).isEqualTo("(refuse-gone)");
  }

  @Test
  void aTalkTheCarrierNeverJoinedGoesOnSearching() {
    CallOnPaper call = ringing(maria()).agents(maria(), omar());
    call.accepted(call.offer())
        .deviceAnswers(call.offer())
        .agents(busy(maria()), omar())
        .dialEnds(false);

    assertThat(call.ringing()).containsExactly("omar");
    assertThat(call.said()).startsWith("(trouble)");
  }

  @Test
  void theCallEndsWhenTheAgentEndsItUnlessTheFlowGoesOn() {
    CallOnPaper ends = ringing(maria());
    ends.accepted(ends.offer())
        .deviceAnswers(ends.offer())
        .later(Duration.ofMinutes(3))
        .agentEnds();
    assertThat(ends.phase()).isEqualTo(new Phase.Ended(Outcome.ANSWERED));

    CallOnPaper goesOn =
        new CallOnPaper(
                DrawnFlow.named("main")
                    .connectThen("support", "support", "menu")
                    .menu("menu", "1", "bye")
                    .goodbye("bye")
                    .published())
            .agents(maria())
            .arrives();
    goesOn.accepted(goesOn.offer()).deviceAnswers(goesOn.offer()).agentEnds();
    assertThat(goesOn.phase()).isInstanceOf(Phase.Listening.class);
  }

  @Test
  void ringingInARowLastsAMinuteBeforeTheCallerHasKeysAgain() {
    Agent[] support = {
      luis(),
      maria(),
      omar(),
      browser("jo", "Jo Reed", SUPPORT, 3),
      browser("kim", "Kim Hale", SUPPORT, 2)
    };
    CallOnPaper call = ringing(support);
    int rings = 1;
    while (call.phase() instanceof Phase.Ringing) {
      call.dialEnds(false);
      rings++;
    }

    assertThat(call.phase()).isInstanceOfAny(Phase.Queued.class, Phase.OnDutyLine.class);
    assertThat(rings * 20).isLessThanOrEqualTo(80);
  }

  @Test
  void afterAMinuteOfRingingTheCallerIsSpokenToAndThenItRingsOn() {
    CallOnPaper call = ringing(luis());
    for (String name : new String[] {"jo", "kim"}) {
      call.agents(browser(name, name, SUPPORT, 3)).dialEnds(false);
    }
    assertThat(call.agents(omar()).dialEnds(false).doing())
        .singleElement()
        .isInstanceOf(CallEffect.HoldOn.class);
    assertThat(call.said()).contains("(still-looking)");
    assertThat(call.silence().ringing()).containsExactly("omar");
  }

  @Test
  void afterAMinuteOfRingingNobodyIsFetchedOutOfTheirRoundOfWords() {
    CallOnPaper call = ringing(luis());
    for (String name : new String[] {"jo", "kim"}) {
      call.agents(browser(name, name, SUPPORT, 3)).dialEnds(false);
    }
    call.agents(omar()).dialEnds(false);

    assertThat(call.agentFreed(omar()).phase()).isInstanceOf(Phase.Queued.class);
    assertThat(call.agents(busy(omar())).silence().agentFreed(omar()).phase())
        .isInstanceOf(Phase.Summoned.class);
  }

  @Test
  void aKeyOrAWordWhileItRingsCostsNoAgentTheirOffer() {
    CallOnPaper call = ringing(maria());

    assertThat(call.keys("5").ringing()).containsExactly("maria");
    assertThat(call.words("hello?").ringing()).containsExactly("maria");
    assertThat(call.keys("0").doing()).singleElement().isInstanceOf(CallEffect.RingAgents.class);
  }
}

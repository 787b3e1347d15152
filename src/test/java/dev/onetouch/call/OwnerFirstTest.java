package dev.onetouch.call;

import static dev.onetouch.call.SampleHouse.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.CaseSelection;
import dev.onetouch.cases.CaseStatus;
import dev.onetouch.cases.Owner;
import dev.onetouch.flow.DrawnFlow;
import dev.onetouch.routing.Rung;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// P2 and P3: the same person, and one owner.
class OwnerFirstTest {
  private static CallOnPaper call() {
    return new CallOnPaper(
            DrawnFlow.named("main")
                .menu("menu", "1", "bye")
                .goodbye("bye")
                .connect("support", "support")
                .published())
        .cases(marias());
  }

  private static CallOnPaper resolved(Duration ago, Owner owner) {
    return call()
        .cases(
            new CallSignal.CaseOnFile(
                caseOf(owner, CaseStatus.RESOLVED, NOW.minus(ago)), "Maria Lopez"));
  }

  @Test
  void zeroRingsTheOwnerOfTheOpenCaseFirst() {
    CallOnPaper call = call().agents(luis(), ana(), maria()).arrives().keys("0");

    assertThat(call.ringing()).containsExactly("maria");
    assertThat(call.offers().getFirst().rung()).isEqualTo(Rung.OWNER);
    assertThat(call.said()).isEqualTo("Maria is being rung.");
  }

  @Test
  void aConnectStepThatNamesTheTeamDoesNotRingTheOwner() {
    CallOnPaper call =
        new CallOnPaper(DrawnFlow.named("main").connect("support", "billing").published())
            .cases(marias())
            .agents(maria(), ana())
            .arrives();

    assertThat(call.ringing()).containsExactly("ana");
  }

  @Test
  void theOwnerKeepsTheCaseWhenAColleagueAnswers() {
    CallOnPaper call = call().agents(busy(maria()), ana()).arrives().keys("0");
    assertThat(call.said()).isEqualTo("Maria is busy. (who-helps-wait) (who-helps-callback) (who-helps-else)");
    assertThat(call.keys("3").said()).isEqualTo("(colleague-ringing)");

    call.accepted(call.offer()).deviceAnswers(call.offer());
    assertThat(call.phase()).isInstanceOf(Phase.Talking.class);
    assertThat(call.state().about().found().orElseThrow().owner())
        .isEqualTo(new Owner.OwnedBy(MARIA));
    assertThat(call.journal())
        .noneMatch(CallEvent.CaseTaken.class::isInstance)
        .noneMatch(CallEvent.CaseOpened.class::isInstance);
  }

  @Test
  void whoeverAcceptsACallWithoutACaseOwnsTheNewOne() {
    CallOnPaper call = call().cases().agents(ana()).arrives().keys("0");
    call.accepted(call.offer()).deviceAnswers(call.offer());

    assertThat(call.journal())
        .contains(new CallEvent.CaseOpened(new CaseNumber("5000"), ANA, BILLING, NOW));
    assertThat(call.state().about().found().orElseThrow().owner())
        .isEqualTo(new Owner.OwnedBy(ANA));
    assertThat(call.state().facts().value("case.number")).contains("5000");
  }

  @Test
  void whoeverAcceptsACaseNobodyOwnsOwnsItFromThenOn() {
    CallOnPaper call =
        call()
            .cases(new CallSignal.CaseOnFile(caseOf(Owner.NOBODY, CaseStatus.OPEN, NOW), ""))
            .agents(ana())
            .arrives()
            .keys("0");
    call.accepted(call.offer()).deviceAnswers(call.offer());

    assertThat(call.journal()).contains(new CallEvent.CaseTaken(new CaseNumber("4821"), ANA, NOW));
  }

  @Test
  void aCaseResolvedLessThanFourteenDaysAgoReopensWithItsOwner() {
    CallOnPaper call =
        resolved(Duration.ofDays(13), new Owner.OwnedBy(MARIA))
            .agents(maria(), ana())
            .arrives()
            .keys("0");
    assertThat(call.ringing()).containsExactly("maria");

    call.accepted(call.offer()).deviceAnswers(call.offer());
    assertThat(call.journal()).contains(new CallEvent.CaseReopened(new CaseNumber("4821"), NOW));
    assertThat(call.state().about().found().orElseThrow().owner())
        .isEqualTo(new Owner.OwnedBy(MARIA));
    assertThat(call.state().about().found().orElseThrow().status()).isEqualTo(CaseStatus.OPEN);
  }

  @Test
  void aCaseResolvedFourteenDaysAgoStaysClosed() {
    CallOnPaper call =
        resolved(Duration.ofDays(14), new Owner.OwnedBy(MARIA)).agents(ana()).arrives();

    assertThat(call.state().about()).isEqualTo(CaseSelection.NEW);
  }

  @Test
  void aCaseThatReopensWithoutAnOwnerGetsTheOneWhoAnswers() {
    CallOnPaper call = resolved(Duration.ofDays(1), Owner.NOBODY).agents(ana()).arrives().keys("0");
    call.accepted(call.offer()).deviceAnswers(call.offer());

    assertThat(call.state().about().found().orElseThrow().owner())
        .isEqualTo(new Owner.OwnedBy(ANA));
  }

  @Test
  void theLadderGoesFromOwnerToCoverToTeamToAnyone() {
    var covered = coveredBy(maria(), ANA);
    CallOnPaper call = call().agents(covered, luis(), ana()).arrives().keys("0");
    assertThat(call.ringing()).containsExactly("maria");

    call.declined(call.offer()).dialEnds(false);
    assertThat(call.said()).startsWith("Maria does not answer.");
    call.silence();
    assertThat(call.ringing()).containsExactly("ana");
    assertThat(call.offers().getFirst().rung()).isEqualTo(Rung.COVER);

    call.lapsed(call.offer()).dialEnds(false);
    assertThat(call.ringing()).containsExactly("luis");
    assertThat(call.offers().getFirst().rung()).isEqualTo(Rung.TEAM);

    call.agents(covered, luis(), ana(), browser("omar", "Omar Bell", BILLING, 5))
        .dialEnds(false)
        .silence();
    assertThat(call.ringing()).containsExactly("omar");
    assertThat(call.offers().getFirst().rung()).isEqualTo(Rung.ANYONE);
  }

  @Test
  void whoDeclinedIsNotRungAgainOnThisCall() {
    CallOnPaper call = call().cases().agents(maria()).arrives().keys("0");

    call.declined(call.offer()).dialEnds(false);
    assertThat(call.request().skipped()).containsExactly(MARIA);
    assertThat(call.phase()).isInstanceOf(Phase.OnDutyLine.class);
  }

  @Test
  void anOwnerWhoIsAwayIsSaidToBe() {
    CallOnPaper call = call().agents(away(maria()), ana()).arrives().keys("0");

    assertThat(call.said()).isEqualTo("Maria is away. (who-helps-callback) (who-helps-else)");
    assertThat(call.silence().said()).isEqualTo("(colleague-ringing)");
    assertThat(call.ringing()).containsExactly("ana");
  }
}

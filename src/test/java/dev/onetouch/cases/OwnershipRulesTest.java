package dev.onetouch.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.cases.Taker.Standing;
import dev.onetouch.cases.Verdict.Reason;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OwnershipRulesTest {
  private static final Instant NOW = Instant.parse("2026-11-20T18:00:00Z");
  private static final AgentId MARIA = new AgentId("maria");
  private static final AgentId LUIS = new AgentId("luis");
  private static final Case MARIAS = about(new Owner.OwnedBy(MARIA), CaseStatus.OPEN);
  private static final Case RESOLVED = about(new Owner.OwnedBy(MARIA), CaseStatus.RESOLVED);
  private static final Mover OWNER = new Mover(MARIA, false);
  private static final Taker TO_LUIS = new Taker(LUIS, Standing.WORKS_HERE);

  @Test
  void theOwnerOffersACaseAndSoDoesASupervisor() {
    assertThat(OwnershipRules.mayOffer(MARIAS, false, OWNER, TO_LUIS)).isEqualTo(Verdict.GRANTED);
    assertThat(OwnershipRules.mayOffer(MARIAS, false, new Mover(new AgentId("sam"), true), TO_LUIS))
        .isEqualTo(Verdict.GRANTED);
    assertThat(OwnershipRules.mayOffer(MARIAS, false, new Mover(new AgentId("otto"), false), TO_LUIS))
        .isEqualTo(no(Reason.NOT_THE_OWNER));
  }

  @Test
  void everyOfferThatCannotBeIsRefusedWithItsReason() {
    assertThat(OwnershipRules.mayOffer(MARIAS, false, OWNER, new Taker(MARIA, Standing.WORKS_HERE)))
        .isEqualTo(no(Reason.TO_ONESELF));
    assertThat(OwnershipRules.mayOffer(RESOLVED, false, OWNER, TO_LUIS)).isEqualTo(no(Reason.RESOLVED));
    assertThat(OwnershipRules.mayOffer(MARIAS, true, OWNER, TO_LUIS)).isEqualTo(no(Reason.OFFERED_ALREADY));
    assertThat(OwnershipRules.mayOffer(MARIAS, false, OWNER, new Taker(LUIS, Standing.HAS_LEFT)))
        .isEqualTo(no(Reason.HAS_LEFT));
    assertThat(OwnershipRules.mayOffer(MARIAS, false, OWNER, new Taker(LUIS, Standing.UNKNOWN)))
        .isEqualTo(no(Reason.NO_SUCH_AGENT));
    assertThat(OwnershipRules.mayOffer(MARIAS, false, OWNER, new Taker(LUIS, Standing.HAS_NO_DESK)))
        .isEqualTo(no(Reason.HAS_NO_DESK));
  }

  @Test
  void anOfferIsAcceptedOnceAndOnlyFromTheOwnerItWasMadeBy() {
    assertThat(OwnershipRules.mayAccept(offer(HandOver.State.OPEN), MARIAS, TO_LUIS)).isEqualTo(Verdict.GRANTED);
    assertThat(OwnershipRules.mayAccept(offer(HandOver.State.ACCEPTED), MARIAS, TO_LUIS))
        .isEqualTo(no(Reason.ACCEPTED_ALREADY));
    assertThat(OwnershipRules.mayAccept(offer(HandOver.State.WITHDRAWN), MARIAS, TO_LUIS))
        .isEqualTo(no(Reason.WITHDRAWN));
    assertThat(OwnershipRules.mayAccept(offer(HandOver.State.OPEN), RESOLVED, TO_LUIS)).isEqualTo(no(Reason.RESOLVED));
    Case ottos = about(new Owner.OwnedBy(new AgentId("otto")), CaseStatus.OPEN);
    assertThat(OwnershipRules.mayAccept(offer(HandOver.State.OPEN), ottos, TO_LUIS)).isEqualTo(no(Reason.OWNER_CHANGED));
  }

  @Test
  void aLeaverNeedsAColleagueWhoCanTakeTheCases() {
    Leaver maria = new Leaver(MARIA, false, false, false);
    assertThat(OwnershipRules.mayLeave(maria, false, TO_LUIS)).isEqualTo(Verdict.GRANTED);
    assertThat(OwnershipRules.mayLeave(maria, false, new Taker(MARIA, Standing.WORKS_HERE)))
        .isEqualTo(no(Reason.TO_ONESELF));
    assertThat(OwnershipRules.mayLeave(maria, false, new Taker(LUIS, Standing.HAS_LEFT))).isEqualTo(no(Reason.HAS_LEFT));
    assertThat(OwnershipRules.mayLeave(new Leaver(MARIA, true, false, false), false, TO_LUIS))
        .isEqualTo(no(Reason.LEFT_ALREADY));
    assertThat(OwnershipRules.mayLeave(new Leaver(MARIA, false, true, false), false, TO_LUIS))
        .isEqualTo(no(Reason.FOR_AN_ADMINISTRATOR));
    assertThat(OwnershipRules.mayLeave(new Leaver(MARIA, false, false, true), true, TO_LUIS))
        .isEqualTo(no(Reason.HAS_A_CALL));
  }

  @Test
  void promisesAreForTheNextYearAndForOpenCases() {
    assertThat(PromiseRules.mayPromise(MARIAS, NOW.plusSeconds(1), NOW)).isEqualTo(Verdict.GRANTED);
    assertThat(PromiseRules.mayPromise(MARIAS, NOW, NOW)).isEqualTo(no(Reason.IN_THE_PAST));
    assertThat(PromiseRules.mayPromise(MARIAS, NOW.plus(Promise.FURTHEST_AHEAD), NOW)).isEqualTo(Verdict.GRANTED);
    assertThat(PromiseRules.mayPromise(MARIAS, NOW.plus(Promise.FURTHEST_AHEAD).plusSeconds(1), NOW))
        .isEqualTo(no(Reason.TOO_FAR_AHEAD));
    assertThat(PromiseRules.mayPromise(RESOLVED, NOW.plusSeconds(1), NOW)).isEqualTo(no(Reason.RESOLVED));
  }

  @Test
  void aPromiseComesNearerUntilItIsOverdue() {
    Duration soon = Duration.ofHours(24);
    assertThat(Promise.standing(NOW.plus(Duration.ofHours(24)), NOW, soon)).isEqualTo(Promise.Standing.LATER);
    assertThat(Promise.standing(NOW.plus(Duration.ofHours(23)), NOW, soon)).isEqualTo(Promise.Standing.DUE_SOON);
    assertThat(Promise.standing(NOW.plus(Duration.ofMinutes(59)), NOW, soon)).isEqualTo(Promise.Standing.DUE);
    assertThat(Promise.standing(NOW.minusMillis(1), NOW, soon)).isEqualTo(Promise.Standing.OVERDUE);
  }

  private static HandOver offer(HandOver.State state) {
    return new HandOver("h1", MARIAS.number(), MARIAS.owner(), MARIA, LUIS, "On holiday", state);
  }

  private static Verdict no(Reason reason) {
    return new Verdict.Refused(reason);
  }

  private static Case about(Owner owner, CaseStatus status) {
    return new Case(new CaseNumber("4821"), "Washer delivery", owner, new TeamId("support"), status, NOW, NOW);
  }
}

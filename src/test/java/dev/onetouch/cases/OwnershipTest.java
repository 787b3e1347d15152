package dev.onetouch.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class OwnershipTest {
  private static final AgentId MARIA = new AgentId("maria");
  private static final AgentId LUIS = new AgentId("luis");

  @Test
  void whoeverHelpsAnOwnedCaseKeepsItsOwner() {
    Case owned = file(new Owner.OwnedBy(MARIA), CaseStatus.OPEN);

    assertThat(Ownership.whenAnswered(new CaseSelection.Existing(owned), LUIS))
        .isEqualTo(new Ownership.Stays(owned));
  }

  @Test
  void whoeverAnswersAnUnownedCaseTakesIt() {
    Case unowned = file(Owner.NOBODY, CaseStatus.WAITING);

    assertThat(Ownership.whenAnswered(new CaseSelection.Existing(unowned), LUIS))
        .isEqualTo(new Ownership.Taken(unowned, LUIS));
  }

  @Test
  void whoeverAnswersWithoutACaseOpensOne() {
    assertThat(Ownership.whenAnswered(CaseSelection.NEW, LUIS))
        .isEqualTo(new Ownership.Opens(LUIS));
  }

  private static Case file(Owner owner, CaseStatus status) {
    Instant then = Instant.parse("2026-11-20T18:00:00Z");
    return new Case(
        new CaseNumber("4821"), "Washer", owner, new TeamId("support"), status, then, then);
  }
}

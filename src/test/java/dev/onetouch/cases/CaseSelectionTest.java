package dev.onetouch.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseSelectionTest {
  private static final Instant NOW = Instant.parse("2026-11-20T18:00:00Z");
  private static final Owner MARIA = new Owner.OwnedBy(new AgentId("maria"));

  @Test
  void ofSeveralOpenCasesTheOneLastTouchedIsMeant() {
    Case older = file("1", CaseStatus.OPEN, Duration.ofDays(3), Duration.ofDays(9));
    Case newer = file("2", CaseStatus.WAITING, Duration.ofDays(1), Duration.ofDays(9));

    assertThat(CaseSelection.among(List.of(newer, older), NOW))
        .isEqualTo(new CaseSelection.Existing(newer));
    assertThat(CaseSelection.among(List.of(older, newer), NOW))
        .isEqualTo(new CaseSelection.Existing(newer));
  }

  @Test
  void anOpenCaseComesBeforeAResolvedOneHoweverFresh() {
    Case open = file("1", CaseStatus.OPEN, Duration.ofDays(90), Duration.ofDays(90));
    Case resolved = file("2", CaseStatus.RESOLVED, Duration.ofHours(1), Duration.ofHours(1));

    assertThat(CaseSelection.among(List.of(open, resolved), NOW))
        .isEqualTo(new CaseSelection.Existing(open));
  }

  @Test
  void aCaseReopensUntilFourteenDaysHavePassedSinceItWasResolved() {
    Case lastSecond =
        file(
            "1",
            CaseStatus.RESOLVED,
            Duration.ofDays(20),
            CaseSelection.REOPENS_WITHIN.minusSeconds(1));
    Case over = file("1", CaseStatus.RESOLVED, Duration.ofDays(1), CaseSelection.REOPENS_WITHIN);

    assertThat(CaseSelection.among(List.of(lastSecond), NOW))
        .isEqualTo(new CaseSelection.Reopening(lastSecond));
    assertThat(CaseSelection.among(List.of(over), NOW)).isEqualTo(CaseSelection.NEW);
  }

  @Test
  void withoutCasesThereIsANewOne() {
    assertThat(CaseSelection.among(List.of(), NOW)).isEqualTo(CaseSelection.NEW);
  }

  private static Case file(
      String number, CaseStatus status, Duration lastContact, Duration statusSince) {
    return new Case(
        new CaseNumber(number),
        "Washer",
        MARIA,
        new TeamId("support"),
        status,
        NOW.minus(lastContact),
        NOW.minus(statusSince));
  }
}

package dev.onetouch.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VerifierAgreementTest {
  private static final int FLOWS = Integer.getInteger("onetouch.verifier.flows", 20_000);
  private static final long FIRST_SEED = Long.getLong("onetouch.verifier.seed", 1);

  @Test
  void theVerifierAgreesWithPlayingEveryCallOfRandomFlows() {
    int publishable = 0;
    Set<String> everBroken = new TreeSet<>();
    for (long seed = FIRST_SEED; seed < FIRST_SEED + FLOWS; seed++) {
      RandomFlows.Drawn drawn = RandomFlows.drawn(seed);
      Verdict verdict = Verifier.verify(drawn.main(), drawn.subflows(), RandomFlows.KNOWN);
      Set<String> broken = BruteForce.rulesBroken(drawn);

      assertThat(redRules(verdict))
          .as("seed %d (-Donetouch.verifier.seed=%d -Donetouch.verifier.flows=1): %s", seed, seed, drawn)
          .isEqualTo(broken);
      assertThat(verdict.publishable()).as("seed %d", seed).isEqualTo(broken.isEmpty());
      publishable += verdict.publishable() ? 1 : 0;
      everBroken.addAll(broken);
    }
    if (FLOWS >= 10_000) {
      assertThat(publishable).as("flows fit to go live").isBetween(FLOWS / 20, FLOWS * 19 / 20);
      assertThat(everBroken).as("every way of breaking P1 was met").hasSize(13);
    }
  }

  private static Set<String> redRules(Verdict verdict) {
    return verdict.findings().stream().filter(finding -> finding.severity() == Severity.RED)
        .map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
  }
}

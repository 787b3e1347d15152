package dev.onetouch.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FactsTest {
  @Test
  void pastTheCapNewNamesAreLeftOutAndKnownOnesStillChange() {
    Facts facts = Facts.NONE;
    for (int i = 0; i < Facts.MAX_FACTS; i++) {
      facts = facts.with("fact-" + i, "old");
    }

    assertThat(facts.with("one-more", "x").knows("one-more")).isFalse();
    assertThat(facts.with("fact-7", "new").value("fact-7")).contains("new");
  }

  @Test
  void aLongValueIsCut() {
    Facts facts = Facts.NONE.withAll(Map.of("text", "x".repeat(Facts.MAX_VALUE_CHARACTERS + 1)));

    assertThat(facts.value("text").orElseThrow()).hasSize(Facts.MAX_VALUE_CHARACTERS);
  }
}

package dev.onetouch.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {
  private static final Facts FACTS =
      new Facts(Map.of("order.status", "on its way $1", "name", "Dana"));

  @Test
  void aSentenceThatNeedsAnUnknownFactIsLeftOutWhole() {
    assertThat(Template.fill("Hello {name}. Your driver is {driver}. Goodbye!", FACTS))
        .isEqualTo("Hello Dana. Goodbye!");
  }

  @Test
  void valuesArePutInAsTheyAre() {
    assertThat(Template.fill("It is {order.status}.", FACTS)).isEqualTo("It is on its way $1.");
  }

  @Test
  void addressesKeepEveryPart() {
    assertThat(
            Template.fillWith(
                "https://x.example/{name}/{driver}", name -> FACTS.value(name).orElse("")))
        .isEqualTo("https://x.example/Dana/");
  }

  @Test
  void bracesThatNameNoFactAreWords() {
    assertThat(Template.fill("Press {1 or} two.", FACTS)).isEqualTo("Press {1 or} two.");
  }
}

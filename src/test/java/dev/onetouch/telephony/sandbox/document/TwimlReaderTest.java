package dev.onetouch.telephony.sandbox.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TwimlReaderTest {

  private static Reading read(String inside) {
    return TwimlReader.twiml(
        ("<Response>" + inside + "</Response>").getBytes(StandardCharsets.UTF_8));
  }

  private static List<Verb> verbs(String inside) {
    return ((Reading.Document) read(inside)).verbs();
  }

  private static List<Warning> warnings(String inside) {
    return ((Reading.Document) read(inside)).warnings();
  }

  @Test
  void defaultsAreTwilios() {
    Gather gather = (Gather) verbs("<Gather/>").getFirst();
    assertThat(gather.timeoutSeconds()).isEqualTo(5);
    assertThat(gather.finishOnKey()).isEqualTo("#");
    assertThat(gather.keys()).isTrue();
    assertThat(gather.speech()).isFalse();
    Dial dial = (Dial) verbs("<Dial>+16195550111</Dial>").getFirst();
    assertThat(dial.timeoutSeconds()).isEqualTo(30);
    assertThat(dial.timeLimitSeconds()).isEqualTo(14_400);
    assertThat(((Noun.NumberNoun) dial.nouns().getFirst()).address()).isEqualTo("+16195550111");
  }

  @Test
  void speechMarkupIsHeardAsItsText() {
    assertThat(
            ((Say)
                    verbs("<Say>Your order is <say-as interpret-as='digits'>4821</say-as>.</Say>")
                        .getFirst())
                .text())
        .isEqualTo("Your order is . 4821");
  }

  @Test
  void valuesOutOfRangeAreWarnedAboutAndTheDefaultStands() {
    assertThat(warnings("<Dial timeout='3'>+16195550111</Dial>")).hasSize(1);
    assertThat(((Dial) verbs("<Dial timeout='3'>+16195550111</Dial>").getFirst()).timeoutSeconds())
        .isEqualTo(30);
  }

  @Test
  void onlyPromptsMayStandInsideGather() {
    assertThat(warnings("<Gather><Hangup/></Gather>")).hasSize(1);
  }

  @Test
  void namesAreCaseSensitive() {
    assertThat(verbs("<say>Hello</say>")).isEmpty();
    assertThat(warnings("<say>Hello</say>")).hasSize(1);
  }

  @Test
  void documentTypesAndOtherRootsAreUnreadable() {
    assertThat(
            TwimlReader.twiml(
                "<!DOCTYPE x [<!ENTITY e 'x'>]><Response/>".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Reading.Unreadable.class);
    assertThat(TwimlReader.twiml("<Answer/>".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Reading.Unreadable.class);
  }
}

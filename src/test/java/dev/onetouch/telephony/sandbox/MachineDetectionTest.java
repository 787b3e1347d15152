package dev.onetouch.telephony.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.telephony.sandbox.exchange.Answering;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MachineDetectionTest {

  private static final String CUSTOMER = "+16195550111";

  private final Town town = new Town();

  @BeforeEach
  void document() {
    town.app.on("/hello", "<Say>Hello</Say><Pause length='60'/>");
  }

  @AfterEach
  void close() {
    town.close();
  }

  private void order(String... more) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("To", CUSTOMER);
    form.put("From", Town.NUMBER);
    form.put("Url", town.app.url("/hello"));
    for (int i = 0; i < more.length; i += 2) {
      form.put(more[i], more[i + 1]);
    }
    assertThat(town.post("/Calls.json", form).statusCode()).isEqualTo(201);
  }

  private void personAnswersIn(int seconds) {
    town.carrier.answering(CUSTOMER, Answering.Answers.in(Duration.ofSeconds(seconds)));
  }

  private String answeredBy() {
    return town.app.last("/hello").field("AnsweredBy");
  }

  @Test
  void personHearsNothingUntilItIsKnownThatTheyAreOne() {
    personAnswersIn(1);
    order("MachineDetection", "Enable");
    town.seconds(4.9);
    assertThat(town.at(CUSTOMER).status().wire()).isEqualTo("in-progress");
    assertThat(town.app.asked("/hello")).isEmpty();
    town.seconds(0.2);
    assertThat(answeredBy()).isEqualTo("human");
  }

  @Test
  void withoutItNobodyWaitsAndNothingIsSaidOfIt() {
    personAnswersIn(1);
    order();
    town.seconds(2.1);
    assertThat(town.app.last("/hello").form().has("AnsweredBy")).isFalse();
  }

  @Test
  void carrierMayBeWrong() {
    personAnswersIn(1);
    town.carrier.detectedAs(CUSTOMER, "machine_start");
    order("MachineDetection", "Enable");
    town.seconds(6);
    assertThat(answeredBy()).isEqualTo("machine_start");
    assertThat(town.at(CUSTOMER).answeredBy()).isEqualTo("machine_start");
  }

  @Test
  void notKnowingTakesTheWholeTime() {
    personAnswersIn(1);
    town.carrier.detectedAs(CUSTOMER, "unknown");
    order("MachineDetection", "Enable", "MachineDetectionTimeout", "10");
    town.seconds(11.9);
    assertThat(town.app.asked("/hello")).isEmpty();
    town.seconds(0.2);
    assertThat(answeredBy()).isEqualTo("unknown");
  }

  @Test
  void whoPicksUpBeforeTheirVoicemailIsAPerson() {
    town.carrier.answering(CUSTOMER, new Answering.Voicemail(Duration.ofSeconds(15), "Hello"));
    order("MachineDetection", "Enable");
    town.seconds(5);
    town.answer(CUSTOMER);
    town.seconds(3);
    assertThat(answeredBy()).isEqualTo("human");
  }

  @Test
  void endOfTheGreetingCanBeWaitedFor() {
    town.carrier.answering(
        CUSTOMER, new Answering.Voicemail(Duration.ofSeconds(1), "a".repeat(150)));
    order("MachineDetection", "DetectMessageEnd");
    town.seconds(14.9);
    assertThat(town.app.asked("/hello")).isEmpty();
    town.seconds(0.2);
    assertThat(answeredBy()).isEqualTo("machine_end_beep");
  }

  @Test
  void whoHangsUpMeanwhileIsAskedForNothing() {
    personAnswersIn(1);
    order("MachineDetection", "Enable");
    town.seconds(3);
    town.hangUp(town.at(CUSTOMER).sid());
    town.seconds(10);
    assertThat(town.app.asked("/hello")).isEmpty();
  }

  @Test
  void anotherWordForItIsRefused() {
    Map<String, String> form =
        Map.of(
            "To", CUSTOMER, "From", Town.NUMBER, "Url", town.app.url("/hello"),
            "MachineDetection", "true");
    assertThat(town.post("/Calls.json", form).statusCode()).isEqualTo(400);
  }
}

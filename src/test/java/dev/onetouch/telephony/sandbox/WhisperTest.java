package dev.onetouch.telephony.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.telephony.sandbox.event.CarrierEvent;
import dev.onetouch.telephony.sandbox.exchange.Answering;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WhisperTest {

  private static final String MARIA = "+16195550111";
  private static final String LUIS = "+16195550112";
  private static final String SCREEN =
      "<Gather action='/pressed' numDigits='1' timeout='5'><Say>A call for you, press"
          + " 1</Say></Gather><Hangup/>";

  private final Town town = new Town();

  @AfterEach
  void close() {
    town.close();
  }

  private String dial(String nouns) {
    town.app
        .on("/voice", "<Dial action='/done'>" + nouns + "</Dial>")
        .on("/done", "<Pause length='60'/>");
    String leg = town.call();
    town.seconds(1);
    return leg;
  }

  private static String screened(String number) {
    return "<Number url='/screen'>" + number + "</Number>";
  }

  @Test
  void documentThatEndsBridges() {
    town.app.on("/screen", SCREEN).on("/pressed", "");
    dial(screened(MARIA));
    town.answer(MARIA);
    assertThat(town.events(CarrierEvent.Bridged.class)).isEmpty();
    town.press(town.at(MARIA).sid(), "1");
    assertThat(town.app.last("/pressed").field("Digits")).isEqualTo("1");
    assertThat(town.app.last("/pressed").field("Direction")).isEqualTo("outbound-dial");
    assertThat(town.events(CarrierEvent.Bridged.class)).hasSize(1);
  }

  @Test
  void hangupRefusesAndNobodyIsBridged() {
    town.app.on("/screen", SCREEN);
    dial(screened(MARIA));
    town.answer(MARIA);
    town.seconds(7);
    assertThat(town.events(CarrierEvent.Bridged.class)).isEmpty();
    assertThat(town.app.last("/done").field("DialCallStatus")).isEqualTo("completed");
    assertThat(town.app.last("/done").field("DialBridged")).isEqualTo("false");
  }

  @Test
  void onlyTheWinnerHearsTheWhisper() {
    town.app.on("/screen", SCREEN);
    dial(screened(MARIA) + screened(LUIS));
    town.answer(LUIS);
    assertThat(town.app.asked("/screen")).hasSize(1);
    assertThat(town.app.last("/screen").field("To")).isEqualTo(LUIS);
    assertThat(town.carrier.legsAt(MARIA)).isEmpty();
  }

  @Test
  void voicemailCannotPressAndIsNeverBridged() {
    town.carrier.answering(
        MARIA, new Answering.Voicemail(Duration.ofSeconds(3), "Leave a message"));
    town.app.on("/screen", SCREEN);
    dial(screened(MARIA));
    town.seconds(11);
    assertThat(town.app.last("/done").field("DialBridged")).isEqualTo("false");
  }

  @Test
  void dialInsideAWhisperIsRefused() {
    town.app.on("/screen", "<Dial>+16195550113</Dial>");
    dial(screened(MARIA));
    town.answer(MARIA);
    assertThat(town.warnings()).contains(13201);
    assertThat(town.carrier.legsAt("+16195550113")).isEmpty();
    assertThat(town.events(CarrierEvent.Bridged.class)).hasSize(1);
  }

  @Test
  void brokenWhisperBridgesNobody() {
    town.app.on("/screen", seen -> new StubApplication.Said(500, "", "", java.util.Map.of()));
    dial(screened(MARIA));
    town.answer(MARIA);
    assertThat(town.events(CarrierEvent.Bridged.class)).isEmpty();
    assertThat(town.app.asked("/done")).hasSize(1);
  }

  @Test
  void scriptedPhoneAnswersAndPressesOne() {
    town.carrier.answering(
        MARIA, new Answering.Answers(Duration.ofSeconds(2), "1", Duration.ofSeconds(3)));
    town.app.on("/screen", SCREEN).on("/pressed", "<Say>Connected</Say>");
    dial(screened(MARIA));
    town.seconds(7);
    assertThat(town.events(CarrierEvent.Bridged.class)).hasSize(1);
  }

  @Test
  void callerLeavingDuringTheWhisperEndsTheWinner() {
    town.app.on("/screen", SCREEN);
    String leg = dial(screened(MARIA));
    town.answer(MARIA);
    town.hangUp(leg);
    assertThat(town.carrier.legsAt(MARIA)).isEmpty();
    assertThat(town.app.last("/done").field("DialBridged")).isEqualTo("false");
  }
}

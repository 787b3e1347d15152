package dev.onetouch.telephony.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.telephony.sandbox.StubApplication.Seen;
import dev.onetouch.telephony.sandbox.event.CarrierEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GatherTest {

  private static final String MENU =
      "<Gather action='/keys' numDigits='1' timeout='4'><Say>Press a key now</Say></Gather>";

  private final Town town = new Town();

  @AfterEach
  void close() {
    town.close();
  }

  @Test
  void silenceFallsThroughToTheNextVerbWithoutARequest() {
    town.app.on("/voice", MENU + "<Redirect>/silent</Redirect>").on("/silent", "<Pause/>");
    town.call();
    town.seconds(4.9);
    assertThat(town.app.asked("/silent")).isEmpty();
    town.seconds(0.2);
    assertThat(town.app.asked("/silent")).hasSize(1);
    assertThat(town.app.asked("/keys")).isEmpty();
  }

  @Test
  void silenceWithNoVerbLeftHangsUp() {
    town.app.on("/voice", MENU);
    String leg = town.call();
    town.seconds(6);
    assertThat(town.status(leg)).isEqualTo("completed");
  }

  @Test
  void keyCutsThePromptShortAndIsDelivered() {
    town.app.on("/voice", MENU).on("/keys", "<Pause/>");
    String leg = town.call();
    town.press(leg, "2");
    assertThat(town.app.last("/keys").field("Digits")).isEqualTo("2");
    assertThat(town.app.last("/keys").field("CallStatus")).isEqualTo("in-progress");
    assertThat(town.events(CarrierEvent.CutShort.class)).hasSize(1);
  }

  @Test
  void finishKeyDeliversWhatWasKeyedWithoutItself() {
    town.app.on("/voice", "<Gather action='/keys'/>").on("/keys", "<Pause/>");
    String leg = town.call();
    town.press(leg, "482");
    assertThat(town.app.asked("/keys")).isEmpty();
    town.press(leg, "1#");
    assertThat(town.app.last("/keys").field("Digits")).isEqualTo("4821");
    assertThat(town.app.last("/keys").field("FinishedOnKey")).isEqualTo("#");
  }

  @Test
  void onlyTheFinishKeyIsNoInput() {
    town.app
        .on("/voice", "<Gather action='/keys'/><Redirect>/silent</Redirect>")
        .on("/silent", "<Pause/>");
    String leg = town.call();
    town.press(leg, "#");
    assertThat(town.app.asked("/keys")).isEmpty();
    assertThat(town.app.asked("/silent")).hasSize(1);
  }

  @Test
  void timeoutCountsAnewFromEachKey() {
    town.app.on("/voice", "<Gather action='/keys' timeout='4'/>").on("/keys", "<Pause/>");
    String leg = town.call();
    town.seconds(3);
    town.press(leg, "1");
    town.seconds(3);
    town.press(leg, "2");
    town.seconds(3.9);
    assertThat(town.app.asked("/keys")).isEmpty();
    town.seconds(0.2);
    assertThat(town.app.last("/keys").field("Digits")).isEqualTo("12");
  }

  @Test
  void emptyFinishKeyLetsTheHashBeADigit() {
    town.app
        .on("/voice", "<Gather action='/keys' finishOnKey='' numDigits='2'/>")
        .on("/keys", "<Pause/>");
    String leg = town.call();
    town.press(leg, "#1");
    assertThat(town.app.last("/keys").field("Digits")).isEqualTo("#1");
  }

  @Test
  void actionOnEmptyResultTellsOfSilence() {
    town.app
        .on("/voice", "<Gather action='/keys' actionOnEmptyResult='true' timeout='2'/>")
        .on("/keys", "<Pause/>");
    town.call();
    town.seconds(2);
    Seen asked = town.app.last("/keys");
    assertThat(asked.form().has("Digits")).isTrue();
    assertThat(asked.field("Digits")).isEmpty();
  }

  @Test
  void withoutActionTheSameDocumentIsAskedForAgain() {
    town.app.on("/voice", "<Gather numDigits='1'><Say>Again</Say></Gather>");
    String leg = town.call();
    town.press(leg, "9");
    assertThat(town.app.asked("/voice")).hasSize(2);
    assertThat(town.app.last("/voice").field("Digits")).isEqualTo("9");
  }

  @Test
  void speechIsDeliveredAfterItWasSpokenAndThePauseThatFollows() {
    town.app
        .on(
            "/voice",
            "<Gather input='dtmf speech' action='/keys' speechTimeout='2'><Say>Say something"
                + " please</Say></Gather>")
        .on("/keys", "<Pause/>");
    String leg = town.call();
    town.say(leg, "where is my washer");
    town.seconds(3);
    assertThat(town.app.asked("/keys")).isEmpty();
    town.seconds(0.3);
    assertThat(town.app.last("/keys").field("SpeechResult")).isEqualTo("where is my washer");
    assertThat(town.app.last("/keys").field("Confidence")).startsWith("0.9");
    assertThat(town.app.last("/keys").form().has("Digits")).isFalse();
  }

  @Test
  void afterSpeechKeysMeanNothing() {
    town.app
        .on("/voice", "<Gather input='dtmf speech' action='/keys' speechTimeout='1'/>")
        .on("/keys", "<Pause/>");
    String leg = town.call();
    town.say(leg, "hello");
    town.press(leg, "1#");
    town.seconds(2);
    assertThat(town.app.last("/keys").field("SpeechResult")).isEqualTo("hello");
  }

  @Test
  void wordsMeanNothingToAGatherOfKeys() {
    town.app.on("/voice", MENU + "<Redirect>/silent</Redirect>").on("/silent", "<Pause/>");
    String leg = town.call();
    town.say(leg, "agent");
    town.seconds(6);
    assertThat(town.app.asked("/keys")).isEmpty();
    assertThat(town.app.asked("/silent")).hasSize(1);
  }
}

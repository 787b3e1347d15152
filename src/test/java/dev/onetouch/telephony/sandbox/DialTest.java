package dev.onetouch.telephony.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.telephony.sandbox.StubApplication.Seen;
import dev.onetouch.telephony.sandbox.event.CarrierEvent;
import dev.onetouch.telephony.sandbox.exchange.Answering;
import dev.onetouch.telephony.sandbox.exchange.Odds;
import dev.onetouch.telephony.sandbox.exchange.Trouble;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DialTest {

  private static final String MARIA = "+16195550111";
  private static final String LUIS = "+16195550112";

  private final Town town = new Town();

  @AfterEach
  void close() {
    town.close();
  }

  private String dial(String attributes, String inside) {
    town.app
        .on("/voice", "<Dial action='/done' " + attributes + ">" + inside + "</Dial>")
        .on("/done", "<Say>Bye</Say>");
    String leg = town.call();
    town.seconds(1);
    return leg;
  }

  @Test
  void answeredCalleeIsBridgedAndTheActionHearsHowLong() {
    String leg = dial("", MARIA);
    town.answer(MARIA);
    assertThat(town.events(CarrierEvent.Bridged.class)).hasSize(1);
    String callee = town.at(MARIA).sid();
    town.seconds(30);
    town.hangUp(callee);
    Seen done = town.app.last("/done");
    assertThat(done.field("DialCallStatus")).isEqualTo("completed");
    assertThat(done.field("DialCallSid")).isEqualTo(callee);
    assertThat(done.field("DialCallDuration")).isEqualTo("30");
    assertThat(done.field("DialBridged")).isEqualTo("true");
    assertThat(done.field("CallSid")).isEqualTo(leg);
  }

  @Test
  void ringingLastsFiveSecondsLongerThanAskedFor() {
    town.app
        .on("/voice", "<Dial action='/done' timeout='20'>" + MARIA + "</Dial>")
        .on("/done", "<Pause/>");
    town.call();
    town.seconds(24.9);
    assertThat(town.app.asked("/done")).isEmpty();
    town.seconds(0.2);
    assertThat(town.app.last("/done").field("DialCallStatus")).isEqualTo("no-answer");
    assertThat(town.app.last("/done").field("DialBridged")).isEqualTo("false");
    assertThat(town.app.last("/done").form().has("DialCallDuration")).isFalse();
  }

  @Test
  void firstToAnswerWinsAndTheOthersAreCutOff() {
    dial("", "<Number>" + MARIA + "</Number><Number>" + LUIS + "</Number>");
    String maria = town.at(MARIA).sid();
    town.answer(LUIS);
    assertThat(town.status(maria)).isEqualTo("canceled");
    assertThat(town.status(town.at(LUIS).sid())).isEqualTo("in-progress");
    assertThat(town.events(CarrierEvent.Bridged.class).getFirst().other())
        .isEqualTo(town.at(LUIS).sid());
  }

  @Test
  void voicemailWinsLikeAnybodyElse() {
    town.carrier.answering(LUIS, new Answering.Voicemail(Duration.ofSeconds(4), "Leave a message"));
    dial("", "<Number>" + MARIA + "</Number><Number>" + LUIS + "</Number>");
    town.seconds(4);
    assertThat(town.carrier.legsAt(MARIA)).isEmpty();
    assertThat(town.events(CarrierEvent.Bridged.class)).hasSize(1);
  }

  @Test
  void whenOneDeclinesTheOthersRingOn() {
    dial("", "<Number>" + MARIA + "</Number><Number>" + LUIS + "</Number>");
    town.carrier.decline(town.at(MARIA).sid());
    town.clock.settle();
    assertThat(town.app.asked("/done")).isEmpty();
    town.carrier.decline(town.at(LUIS).sid());
    town.clock.settle();
    assertThat(town.app.last("/done").field("DialCallStatus")).isEqualTo("busy");
  }

  @Test
  void sequentialRingsOneAfterTheOther() {
    dial(
        "sequential='true' timeout='10'",
        "<Number>" + MARIA + "</Number><Number>" + LUIS + "</Number>");
    assertThat(town.carrier.legsAt(LUIS)).isEmpty();
    town.seconds(15);
    assertThat(town.carrier.legsAt(MARIA)).isEmpty();
    assertThat(town.carrier.legsAt(LUIS)).hasSize(1);
  }

  @Test
  void callerHangingUpCutsTheRingingCalleesInTheSameBeat() {
    String leg = dial("", "<Number>" + MARIA + "</Number><Number>" + LUIS + "</Number>");
    town.hangUp(leg);
    assertThat(town.carrier.legsAt(MARIA)).isEmpty();
    assertThat(town.carrier.legsAt(LUIS)).isEmpty();
    Seen done = town.app.last("/done");
    assertThat(done.field("CallStatus")).isEqualTo("completed");
    assertThat(done.field("DialBridged")).isEqualTo("false");
    assertThat(town.heard(leg)).isEmpty();
  }

  @Test
  void callerHangingUpEndsTheBridgeAndTheActionsAnswerIsIgnored() {
    String leg = dial("", MARIA);
    town.answer(MARIA);
    town.seconds(5);
    town.hangUp(leg);
    assertThat(town.carrier.legsAt(MARIA)).isEmpty();
    assertThat(town.app.last("/done").field("CallStatus")).isEqualTo("completed");
    assertThat(town.app.last("/done").field("DialCallStatus")).isEqualTo("completed");
    assertThat(town.heard(leg)).isEmpty();
  }

  @Test
  void withoutActionTheNextVerbFollows() {
    town.carrier.answering(MARIA, new Answering.Busy());
    town.app
        .on("/voice", "<Dial>" + MARIA + "</Dial><Redirect>/after</Redirect>")
        .on("/after", "<Pause/>");
    town.call();
    town.seconds(1);
    assertThat(town.app.asked("/after")).hasSize(1);
  }

  @Test
  void statusesOfBusyAndUnreachableCalleesAreReported() {
    town.carrier.answering(MARIA, new Answering.Busy());
    dial("", MARIA);
    assertThat(town.app.last("/done").field("DialCallStatus")).isEqualTo("busy");
    town.carrier.order(new Trouble.LegFails(), Odds.once());
    dial("", LUIS);
    assertThat(town.app.last("/done").field("DialCallStatus")).isEqualTo("failed");
  }

  @Test
  void answerOnBridgeKeepsTheCallerRingingUntilSomebodyIsThere() {
    String leg = dial("answerOnBridge='true'", MARIA);
    assertThat(town.status(leg)).isEqualTo("ringing");
    town.answer(MARIA);
    assertThat(town.status(leg)).isEqualTo("in-progress");
  }

  @Test
  void callerIdHasToBeTheCallsOwnOrTheAccounts() {
    dial("callerId='+16195550166'", MARIA);
    assertThat(town.app.last("/done").field("DialCallStatus")).isEqualTo("failed");
    assertThat(town.warnings()).contains(13214);
    dial("callerId='" + Town.NUMBER + "'", LUIS);
    assertThat(town.at(LUIS).from()).isEqualTo(Town.NUMBER);
  }

  @Test
  void timeLimitEndsTheBridge() {
    dial("timeLimit='60'", MARIA);
    town.answer(MARIA);
    town.seconds(60);
    assertThat(town.app.last("/done").field("DialCallDuration")).isEqualTo("60");
  }

  @Test
  void callersStarHangsUpTheCallee() {
    String leg = dial("hangupOnStar='true'", MARIA);
    town.answer(MARIA);
    town.press(leg, "*");
    assertThat(town.app.last("/done").field("DialCallStatus")).isEqualTo("completed");
    assertThat(town.heard(leg)).containsExactly("Bye");
  }

  @Test
  void progressOfALegIsToldWithItsParent() {
    String leg =
        dial(
            "",
            "<Number statusCallback='/leg' statusCallbackEvent='initiated ringing answered"
                + " completed'>"
                + MARIA
                + "</Number>");
    town.answer(MARIA);
    town.seconds(2);
    town.hangUp(town.at(MARIA).sid());
    assertThat(town.app.asked("/leg").stream().map(seen -> seen.field("CallStatus")))
        .containsExactly("initiated", "ringing", "in-progress", "completed");
    assertThat(town.app.asked("/leg").stream().map(seen -> seen.field("SequenceNumber")))
        .containsExactly("0", "1", "2", "3");
    Seen last = town.app.last("/leg");
    assertThat(last.field("ParentCallSid")).isEqualTo(leg);
    assertThat(last.field("CallbackSource")).isEqualTo("call-progress-events");
    assertThat(last.field("CallDuration")).isEqualTo("2");
    assertThat(last.field("Timestamp")).startsWith("Fri, 20 Nov 2026 18:00");
  }

  @Test
  void recordedBridgeSendsItsRecording() {
    dial("record='record-from-answer' recordingStatusCallback='/recorded'", MARIA);
    town.answer(MARIA);
    town.seconds(7);
    town.hangUp(town.at(MARIA).sid());
    assertThat(town.app.last("/done").field("RecordingUrl")).startsWith(town.carrier.restUrl());
    town.seconds(2);
    assertThat(town.app.last("/recorded").field("RecordingStatus")).isEqualTo("completed");
    assertThat(town.app.last("/recorded").field("RecordingDuration")).isEqualTo("7");
  }
}

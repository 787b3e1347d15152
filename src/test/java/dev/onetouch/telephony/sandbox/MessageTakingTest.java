package dev.onetouch.telephony.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.telephony.sandbox.StubApplication.Seen;
import dev.onetouch.telephony.sandbox.event.CarrierEvent;
import dev.onetouch.telephony.sandbox.exchange.Message;
import dev.onetouch.telephony.sandbox.exchange.Odds;
import dev.onetouch.telephony.sandbox.exchange.Trouble;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MessageTakingTest {

  private final Town town = new Town();

  @AfterEach
  void close() {
    town.close();
  }

  private String records(String attributes) {
    town.app
        .on(
            "/voice",
            "<Record action='/taken' recordingStatusCallback='/recording' "
                + "recordingStatusCallbackEvent='completed absent' "
                + attributes
                + "/><Redirect>/nothing</Redirect>")
        .on("/taken", "<Pause/>")
        .on("/nothing", "<Pause/>");
    return town.call();
  }

  @Test
  void silenceAfterWordsEndsTheMessage() {
    String leg = records("timeout='3'");
    town.seconds(1);
    town.say(leg, "please call me back about my washer");
    town.seconds(6);
    Seen taken = town.app.last("/taken");
    assertThat(taken.field("RecordingUrl")).contains("/Recordings/RE");
    assertThat(taken.field("RecordingDuration")).isEqualTo("4");
    assertThat(taken.field("Digits")).isEmpty();
    town.seconds(2);
    assertThat(town.app.last("/recording").field("RecordingStatus")).isEqualTo("completed");
  }

  @Test
  void anyKeyEndsTheMessageAndIsDelivered() {
    String leg = records("");
    town.say(leg, "hello");
    town.press(leg, "0");
    assertThat(town.app.last("/taken").field("Digits")).isEqualTo("0");
  }

  @Test
  void hangingUpEndsTheMessageAndTheActionsAnswerIsIgnored() {
    String leg = records("");
    town.say(leg, "hello");
    town.seconds(1);
    town.hangUp(leg);
    assertThat(town.app.last("/taken").field("Digits")).isEqualTo("hangup");
    assertThat(town.app.last("/taken").field("CallStatus")).isEqualTo("completed");
  }

  @Test
  void nothingSaidIsNothingRecorded() {
    records("timeout='2'");
    town.seconds(2);
    assertThat(town.app.asked("/taken")).isEmpty();
    assertThat(town.app.asked("/nothing")).hasSize(1);
    town.seconds(2);
    assertThat(town.app.last("/recording").field("RecordingStatus")).isEqualTo("absent");
  }

  @Test
  void longestLengthEndsTheMessage() {
    String leg = records("maxLength='5' timeout='0'");
    town.say(leg, "a".repeat(150));
    town.seconds(5);
    assertThat(town.app.last("/taken").field("RecordingDuration")).isEqualTo("5");
  }

  @Test
  void recordingsAreRealAudioAndCanBeDeleted() {
    String leg = records("");
    town.say(leg, "hello there");
    town.seconds(1);
    town.press(leg, "#");
    town.seconds(2);
    String sid = town.carrier.recordings().getFirst().sid();
    assertThat(town.get("/Recordings/" + sid + ".wav").body()).startsWith("RIFF");
    assertThat(town.get("/Recordings/" + sid + ".mp3").headers().firstValue("content-type"))
        .contains("audio/mpeg");
    assertThat(town.get("/Calls/" + leg + "/Recordings.json").body()).contains(sid);
    assertThat(town.rest("DELETE", "/Recordings/" + sid + ".json", "").statusCode()).isEqualTo(204);
    assertThat(town.get("/Recordings/" + sid + ".json").statusCode()).isEqualTo(404);
  }

  @Test
  void fileIsNotThereBeforeTheWordOfIt() {
    String leg = records("");
    town.say(leg, "hello there");
    town.seconds(1);
    town.press(leg, "#");
    String sid = town.carrier.recordings().getFirst().sid();
    assertThat(town.get("/Recordings/" + sid + ".json").body()).contains("\"processing\"");
    assertThat(town.get("/Recordings/" + sid + ".mp3").statusCode()).isEqualTo(404);
    town.seconds(2);
    assertThat(town.get("/Recordings/" + sid + ".json").body()).contains("\"completed\"");
    assertThat(town.get("/Recordings/" + sid + ".mp3").statusCode()).isEqualTo(200);
    assertThat(town.get("/Recordings/" + sid).headers().firstValue("content-type"))
        .contains("audio/x-wav");
  }

  @Test
  void beepIsHeardUnlessTheDocumentSaysOtherwise() {
    records("playBeep='false'");
    assertThat(town.events(CarrierEvent.AudioPlayed.class)).isEmpty();
    records("");
    assertThat(town.events(CarrierEvent.AudioPlayed.class))
        .singleElement()
        .satisfies(beep -> assertThat(beep.url()).isEqualTo("twilio:beep"));
  }

  @Test
  void beginningIsToldToWhoeverAsksForIt() {
    town.app.on(
        "/voice",
        "<Record recordingStatusCallback='/recording'"
            + " recordingStatusCallbackEvent='in-progress completed'/>");
    String leg = town.call();
    assertThat(town.app.last("/recording").field("RecordingStatus")).isEqualTo("in-progress");
    assertThat(town.app.last("/recording").field("RecordingDuration")).isEqualTo("0");
    town.say(leg, "hello");
    town.seconds(1);
    town.hangUp(leg);
    town.seconds(2);
    assertThat(town.app.last("/recording").field("RecordingStatus")).isEqualTo("completed");
  }

  @Test
  void recordingCanBeLost() {
    town.carrier.order(new Trouble.RecordingLost(), Odds.once());
    String leg = records("");
    town.say(leg, "hello there");
    town.seconds(1);
    town.press(leg, "#");
    assertThat(town.app.last("/taken").form().has("RecordingUrl")).isTrue();
    town.seconds(2);
    assertThat(town.app.last("/recording").field("RecordingStatus")).isEqualTo("absent");
    String sid = town.app.last("/recording").field("RecordingSid");
    assertThat(town.get("/Recordings/" + sid + ".mp3").statusCode()).isEqualTo(404);
  }

  @Test
  void wordOfARecordingCanComeLateAndTwice() {
    town.carrier.order(new Trouble.RecordingLate(Duration.ofSeconds(60)), Odds.once());
    String leg = records("");
    town.say(leg, "hello there");
    town.seconds(1);
    town.press(leg, "#");
    town.seconds(61);
    assertThat(town.app.asked("/recording")).isEmpty();
    town.carrier.order(new Trouble.CallbackTwice(), Odds.once());
    town.seconds(1);
    assertThat(town.app.asked("/recording")).hasSize(2);
    assertThat(town.app.asked("/recording").stream().map(seen -> seen.field("RecordingSid")).distinct())
        .hasSize(1);
  }

  @Test
  void messageIsWrittenDown() {
    String leg = records("transcribe='true' transcribeCallback='/text'");
    town.say(leg, "please call me back");
    town.seconds(1);
    town.say(leg, "about my washer, it leaks");
    town.seconds(2);
    town.press(leg, "#");
    town.seconds(9);
    assertThat(town.app.asked("/text")).isEmpty();
    town.seconds(1);
    Seen text = town.app.last("/text");
    assertThat(text.field("TranscriptionStatus")).isEqualTo("completed");
    assertThat(text.field("TranscriptionText"))
        .isEqualTo("please call me back about my washer, it leaks");
    assertThat(text.field("RecordingSid")).isEqualTo(town.app.last("/recording").field("RecordingSid"));
    assertThat(text.field("CallSid")).isEqualTo(leg);
    assertThat(town.warnings()).isEmpty();
  }

  @Test
  void messageMayBeTooShortOrTooHardToWriteDown() {
    String first = records("transcribeCallback='/text'");
    town.say(first, "hello");
    town.seconds(1);
    town.press(first, "#");
    town.seconds(10);
    assertThat(town.app.last("/text").field("TranscriptionStatus")).isEqualTo("failed");
    assertThat(town.app.last("/text").field("TranscriptionText")).isEmpty();
    town.carrier.order(new Trouble.TranscriptionFails(), Odds.once());
    String second = records("transcribeCallback='/text'");
    town.say(second, "a".repeat(60));
    town.seconds(4);
    town.press(second, "#");
    town.seconds(10);
    assertThat(town.app.asked("/text")).hasSize(2);
    assertThat(town.app.last("/text").field("TranscriptionStatus")).isEqualTo("failed");
  }

  @Test
  void messageThatIsWrittenDownIsTwoMinutesAtMost() {
    String leg = records("timeout='0' transcribe='true'");
    town.say(leg, "a".repeat(3_000));
    town.seconds(119);
    assertThat(town.app.asked("/taken")).isEmpty();
    town.seconds(1);
    assertThat(town.app.last("/taken").field("RecordingDuration")).isEqualTo("120");
  }

  @Test
  void messageIsLeftWhenTheBeepComes() {
    town.app
        .on("/voice", "<Say>" + "a".repeat(45) + "</Say><Record action='/taken' timeout='3'/>")
        .on("/taken", "<Pause/>");
    String leg = town.call();
    Town.done(
        town.carrier.leaveMessage(leg, new Message("my washer leaks", Duration.ofSeconds(20), "#")));
    town.seconds(22.9);
    assertThat(town.app.asked("/taken")).isEmpty();
    town.seconds(0.2);
    assertThat(town.app.last("/taken").field("Digits")).isEqualTo("#");
    assertThat(town.app.last("/taken").field("RecordingDuration")).isEqualTo("20");
  }

  @Test
  void messageCanEndWithHangingUp() {
    String leg = records("");
    Town.done(
        town.carrier.leaveMessage(
            leg, new Message("never mind", Duration.ofSeconds(4), Message.HANG_UP)));
    town.seconds(4);
    assertThat(town.status(leg)).isEqualTo("completed");
    assertThat(town.app.last("/taken").field("Digits")).isEqualTo("hangup");
  }
}

package dev.onetouch.telephony.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.telephony.sandbox.StubApplication.Seen;
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
    town.press(leg, "#");
    String sid = town.carrier.recordings().getFirst().sid();
    assertThat(town.get("/Recordings/" + sid + ".wav").body()).startsWith("RIFF");
    assertThat(town.get("/Recordings/" + sid + ".mp3").headers().firstValue("content-type"))
        .contains("audio/mpeg");
    assertThat(town.get("/Calls/" + leg + "/Recordings.json").body()).contains(sid);
    assertThat(town.rest("DELETE", "/Recordings/" + sid + ".json", "").statusCode()).isEqualTo(204);
    assertThat(town.get("/Recordings/" + sid + ".json").statusCode()).isEqualTo(404);
  }
}

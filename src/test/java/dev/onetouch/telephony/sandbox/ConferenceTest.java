package dev.onetouch.telephony.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.telephony.sandbox.StubApplication.Said;
import dev.onetouch.telephony.sandbox.exchange.PlacedCall;
import dev.onetouch.telephony.sandbox.exchange.RoomView;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConferenceTest {

  private static final String REPORTS =
      " statusCallback='/room' statusCallbackEvent='start end join leave mute hold modify"
          + " announcement'";

  private final Town town = new Town();

  @AfterEach
  void close() {
    town.close();
  }

  private String enters(String attributes) {
    town.app
        .on(
            "/voice",
            "<Dial action='/out'><Conference " + attributes + REPORTS + ">k-1</Conference></Dial>")
        .on("/out", "<Say>Out of the room</Say><Pause length='60'/>");
    return town.call();
  }

  private List<String> told() {
    return town.app.asked("/room").stream().map(seen -> seen.field("StatusCallbackEvent")).toList();
  }

  private RoomView room() {
    return town.carrier.rooms().getFirst();
  }

  @Test
  void startsWhenTwoAreInAndOneMayStartIt() {
    enters("startConferenceOnEnter='false'");
    enters("startConferenceOnEnter='false'");
    assertThat(room().status()).isEqualTo("init");
    enters("");
    assertThat(room().status()).isEqualTo("in-progress");
    assertThat(told())
        .containsExactly(
            "participant-join", "participant-join", "participant-join", "conference-start");
    assertThat(town.app.last("/room").field("FriendlyName")).isEqualTo("k-1");
    assertThat(town.app.last("/room").field("ConferenceSid")).matches("CF[0-9a-f]{32}");
  }

  @Test
  void oneAloneDoesNotStartIt() {
    enters("");
    assertThat(room().status()).isEqualTo("init");
  }

  @Test
  void leavingOneGoesOnAndTheLastOneEndsIt() {
    String first = enters("");
    String second = enters("");
    town.hangUp(first);
    assertThat(room().status()).isEqualTo("in-progress");
    town.hangUp(second);
    assertThat(room().status()).isEqualTo("completed");
    assertThat(town.app.last("/room").field("ReasonConferenceEnded"))
        .isEqualTo("last-participant-left");
    assertThat(town.app.last("/room").field("CallSidEndingConference")).isEqualTo(second);
  }

  @Test
  void goingEndsItForAllWhenTheDocumentSaysSo() {
    String first = enters("");
    String second = enters("endConferenceOnExit='true'");
    town.hangUp(second);
    assertThat(room().status()).isEqualTo("completed");
    assertThat(town.status(first)).isEqualTo("in-progress");
    assertThat(town.heard(first)).containsExactly("Out of the room");
    assertThat(town.app.asked("/out").stream().map(seen -> seen.field("CallSid"))).contains(first);
    assertThat(town.app.last("/out").field("DialCallStatus")).isEqualTo("answered");
    assertThat(town.app.last("/out").form().has("DialCallSid")).isFalse();
    assertThat(town.app.last("/out").form().has("DialCallDuration")).isFalse();
  }

  @Test
  void endOnExitCanBeClearedBeforeALegGoes() {
    String first = enters("");
    String second = enters("endConferenceOnExit='true'");
    String path = "/Conferences/" + room().sid() + "/Participants/" + second + ".json";
    assertThat(town.post(path, Map.of("EndConferenceOnExit", "false")).statusCode()).isEqualTo(200);
    town.hangUp(second);
    assertThat(room().status()).isEqualTo("in-progress");
    assertThat(told()).contains("participant-modify");
    assertThat(town.heard(first)).isEmpty();
  }

  @Test
  void redirectedParticipantLeavesByUpdate() {
    String first = enters("");
    enters("");
    town.app.on("/new", "<Pause length='60'/>");
    town.post("/Calls/" + first + ".json", Map.of("Url", town.app.url("/new")));
    town.clock.settle();
    assertThat(town.app.last("/room").field("ReasonParticipantLeft"))
        .isEqualTo("participant_updated_via_api");
    assertThat(town.app.asked("/out")).hasSize(1);
  }

  @Test
  void waitDocumentIsPlayedOnceAndStopsWhenTheRoomStarts() {
    town.app.on("/wait", "<Say>Please hold</Say>");
    String first = enters("waitUrl='/wait'");
    town.seconds(60);
    assertThat(town.app.asked("/wait")).hasSize(1);
    assertThat(town.heard(first)).containsExactly("Please hold");
    enters("");
    assertThat(town.app.asked("/wait")).hasSize(1);
  }

  @Test
  void emptyRedirectLoopsTheWaitDocument() {
    town.app.on("/wait", "<Play>/music.mp3</Play><Redirect/>");
    enters("waitUrl='/wait'");
    town.seconds(35);
    assertThat(town.app.asked("/wait")).hasSize(4);
  }

  @Test
  void gatherInAWaitDocumentIsComplainedAbout() {
    town.app.on("/wait", "<Gather/><Say>Please hold</Say>");
    String first = enters("waitUrl='/wait'");
    assertThat(town.warnings()).contains(13238);
    assertThat(town.heard(first)).containsExactly("Please hold");
  }

  @Test
  void brokenWaitDocumentPutsTheCallerOut() {
    town.app.on("/wait", seen -> new Said(500, "", "", Map.of()));
    town.app.on("/fallback", seen -> new Said(500, "", "", Map.of()));
    String first = enters("waitUrl='/wait'");
    assertThat(town.heard(first)).containsExactly("Out of the room");
  }

  @Test
  void laterParticipantsCannotChangeWhereEventsGo() {
    enters("");
    town.app.on(
        "/voice",
        "<Dial><Conference statusCallback='/other'"
            + " statusCallbackEvent='join'>k-1</Conference></Dial>");
    town.call();
    assertThat(town.app.asked("/other")).isEmpty();
    assertThat(told()).hasSize(3);
  }

  @Test
  void holdPlaysItsDocumentToOneParticipant() {
    town.app.on("/hold", "<Say>On hold</Say>");
    String first = enters("");
    enters("");
    String path = "/Conferences/" + room().sid() + "/Participants/" + first + ".json";
    assertThat(town.post(path, Map.of("Hold", "true", "HoldUrl", town.app.url("/hold"))).body())
        .contains("\"hold\":true");
    town.clock.settle();
    assertThat(town.app.last("/hold").method()).isEqualTo("GET");
    assertThat(town.heard(first)).containsExactly("On hold");
    town.post(path, Map.of("Hold", "false"));
    town.clock.settle();
    assertThat(told()).contains("participant-hold", "participant-unhold");
  }

  @Test
  void participantCanBePutOutAndTheRoomEndedByRest() {
    String first = enters("");
    String second = enters("");
    String sid = room().sid();
    assertThat(
            town.rest("DELETE", "/Conferences/" + sid + "/Participants/" + first + ".json", "")
                .statusCode())
        .isEqualTo(204);
    town.clock.settle();
    assertThat(town.heard(first)).containsExactly("Out of the room");
    assertThat(
            town.post("/Conferences/" + sid + ".json", Map.of("Status", "completed")).statusCode())
        .isEqualTo(200);
    town.clock.settle();
    assertThat(town.heard(second)).containsExactly("Out of the room");
    assertThat(town.app.last("/room").field("ReasonConferenceEnded"))
        .isEqualTo("conference-ended-via-api");
  }

  @Test
  void colleagueIsCalledIntoTheRoom() {
    enters("");
    String path = "/Conferences/" + room().sid() + "/Participants.json";
    String answer =
        town.post(
                path,
                Map.of(
                    "From",
                    Town.NUMBER,
                    "To",
                    "+16195550112",
                    "Label",
                    "luis",
                    "EndConferenceOnExit",
                    "true"))
            .body();
    assertThat(answer).contains("\"status\":\"queued\"").contains("\"label\":\"luis\"");
    town.seconds(2);
    town.answer("+16195550112");
    assertThat(room().status()).isEqualTo("in-progress");
    assertThat(town.get("/Conferences/" + room().sid() + "/Participants/luis.json").statusCode())
        .isEqualTo(200);
    assertThat(room().participants()).hasSize(2);
  }

  @Test
  void callerInARoomCanHangUpAndItsActionIsAskedInVain() {
    String first = enters("");
    town.hangUp(first);
    assertThat(town.app.last("/out").field("CallStatus")).isEqualTo("completed");
    assertThat(town.heard(first)).isEmpty();
  }

  @Test
  void nameIsFreeAgainWhenTheRoomHasEnded() {
    town.hangUp(enters(""));
    town.call(PlacedCall.between("+16195550143", Town.NUMBER));
    assertThat(town.carrier.rooms()).hasSize(2);
  }

  @Test
  void starLeavesTheRoomWhenTheDocumentSaysSo() {
    town.app
        .on(
            "/voice",
            "<Dial action='/out' hangupOnStar='true'><Conference"
                + REPORTS
                + ">k-1</Conference></Dial>")
        .on("/out", "<Say>Out of the room</Say><Pause length='60'/>");
    String first = town.call();
    town.call();
    town.press(first, "1*");
    assertThat(town.heard(first)).containsExactly("Out of the room");
    assertThat(told()).contains("participant-leave");
    assertThat(room().participants()).hasSize(1);
  }

  @Test
  void recordingOfARoomEndsWithItHoweverItEnds() {
    String record = "record='record-from-start' recordingStatusCallback='/recording'";
    enters(record);
    enters("");
    town.seconds(5);
    town.post("/Conferences/" + room().sid() + ".json", Map.of("Status", "completed"));
    town.seconds(2);
    assertThat(town.app.last("/recording").field("RecordingStatus")).isEqualTo("completed");
    assertThat(town.app.last("/recording").field("RecordingDuration")).isEqualTo("5");
    assertThat(town.app.last("/recording").field("ConferenceSid")).isEqualTo(room().sid());
  }
}

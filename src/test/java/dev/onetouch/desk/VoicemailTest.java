package dev.onetouch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.desk.Browser.Answer;
import dev.onetouch.telephony.CarrierAnswer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VoicemailTest {
  private static final String RECORDING = "/api/voicemails/v1/recording";
  private static final String SOUND = "0123456789";
  private DeskHouse house;
  private RecordingShelf shelf;
  private Browser maria;
  private Browser luis;
  private Browser ines;

  @BeforeEach
  void open() {
    house = new DeskHouse();
    shelf = house.node().shelf;
    shelf.put("RE1", "audio/mpeg", SOUND.getBytes(StandardCharsets.US_ASCII));
    maria = house.signedIn("maria");
    luis = house.signedIn("luis");
    ines = house.signedIn("ines");
    house.database().execute(
        """
        insert into voicemail (id, case_number, owner_id, team_id, caller_number, call_id, state, recording_id, seconds, transcript)
        values ('v1', '4821', 'maria', 'support', '+16195550142', 'c1', 'arrived', 'RE1', 42, 'My washer leaks'),
          ('v2', '4821', 'maria', 'support', null, 'c2', 'recording', null, null, '');
        insert into task (id, kind, case_number, owner_id, team_id, what)
        values ('voicemail-v1', 'voicemail', '4821', 'maria', 'support', 'A message')""");
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aMessageIsOnTheDeskOfWhomItWasLeftForUntilItIsHandled() {
    Answer desk = maria.get("/api/desk");
    assertThat(desk.at("/tasks/0/voicemail").asText()).isEqualTo("v1");
    assertThat(desk.at("/voicemails").findValuesAsText("transcript")).containsExactly("My washer leaks");
    assertThat(desk.at("/voicemails/0/customer").asText()).isEqualTo("Dana Fraser");
    assertThat(luis.get("/api/desk").at("/voicemails").size()).isZero();

    maria.post("/api/tasks/voicemail-v1/done", "{\"result\": \"Called\"}");
    assertThat(maria.get("/api/desk").at("/voicemails").size()).isZero();
    assertThat(maria.get("/api/cases/4821").at("/timeline").findValuesAsText("words"))
        .contains("Left a message of 42 seconds: My washer leaks", "Leaves a message");
  }

  @Test
  void onlyWhoMaySeeTheCaseFindsTheMessageOrItsSound() {
    assertThat(luis.get("/api/voicemails/v1").at("/seconds").asInt()).isEqualTo(42);
    assertThat(luis.get("/api/voicemails/v2").at("/state").asText()).isEqualTo("recording");
    assertThat(luis.get("/api/voicemails/v2").at("/caller").asText()).isEmpty();

    assertThat(ines.get("/api/voicemails/v1").status()).isEqualTo(404);
    assertThat(ines.get(RECORDING).status()).isEqualTo(404);
    assertThat(house.signedIn("ada").get(RECORDING).status()).isEqualTo(403);
    assertThat(maria.get("/api/voicemails/nothing/recording").status()).isEqualTo(404);
    assertThat(maria.get("/api/voicemails/v2/recording").status()).isEqualTo(404);
    assertThat(shelf.fetched).isEmpty();
    assertThat(house.database().value("select count(*) from voicemail_hearing")).isEqualTo("0");
    assertThat(house.signedIn("sam").get(RECORDING).status()).isEqualTo(200);
  }

  @Test
  void theSoundIsOursPrivateAndFetchedOnce() {
    Answer whole = maria.get(RECORDING);

    assertThat(whole.status()).isEqualTo(200);
    assertThat(whole.text()).isEqualTo(SOUND);
    assertThat(whole.mediaType()).isEqualTo("audio/mpeg");
    assertThat(whole.response().headers().allValues("Cache-Control")).containsExactly("private, no-store");
    assertThat(whole.header("Accept-Ranges")).contains("bytes");
    assertThat(whole.header("X-Content-Type-Options")).contains("nosniff");
    luis.get(RECORDING);
    assertThat(shelf.fetched).containsExactly("RE1");
    assertThat(house.database().rows("select agent_id from voicemail_hearing order by at"))
        .containsExactly(List.of("maria"), List.of("luis"));
    assertThat(luis.get("/api/voicemails/v1").at("/heard-by").asText()).isEqualTo("Maria Lopez");
  }

  @Test
  void partsAreGivenAndPartsThatAreNotThereAreRefused() {
    Answer part = part(Map.of("Range", "bytes=2-4"));
    assertThat(part.status()).isEqualTo(206);
    assertThat(part.text()).isEqualTo("234");
    assertThat(part.header("Content-Range")).contains("bytes 2-4/10");
    assertThat(part.header("Content-Length")).contains("3");
    assertThat(part(Map.of("Range", "bytes=-3")).text()).isEqualTo("789");
    assertThat(part(Map.of("Range", "bytes=8-")).header("Content-Range")).contains("bytes 8-9/10");

    Answer beyond = part(Map.of("Range", "bytes=10-"));
    assertThat(beyond.status()).isEqualTo(416);
    assertThat(beyond.header("Content-Range")).contains("bytes */10");
    assertThat(beyond.kind()).isEqualTo("range");

    assertThat(part(Map.of("Range", "bytes=0-1,4-5")).text()).isEqualTo(SOUND);
    assertThat(part(Map.of("Range", "bytes=0-1", "If-Range", "\"x\"")).status()).isEqualTo(200);
  }

  @Test
  void whatIsNoAudioOrCannotBeHadIsSaidSo() {
    shelf.put("RE1", "text/html", SOUND.getBytes(StandardCharsets.US_ASCII));
    assertThat(maria.get(RECORDING).mediaType()).isEqualTo("application/octet-stream");

    recording("RE2");
    shelf.answers.put("RE2", new CarrierAnswer.Unknown<>("no answer from api.carrier.example"));
    Answer later = maria.get(RECORDING);
    assertThat(later.status()).isEqualTo(503);
    assertThat(later.header("Retry-After")).isPresent();
    shelf.answers.put("RE2", new CarrierAnswer.Refused<>("see https://api.carrier.example/RE2"));
    Answer refused = maria.get(RECORDING);
    assertThat(refused.kind()).isEqualTo("recording-gone");
    assertThat(later.text() + refused.text()).doesNotContain("carrier.example");
  }

  @Test
  void theShelfKeepsWhatWasHeardLastAndNothingTooLarge() {
    byte[] half = new byte[DeskNode.SHELF_BYTES / 2];
    for (String id : List.of("RE1", "RE2", "RE3")) {
      shelf.put(id, "audio/mpeg", half);
    }
    shelf.put("RE4", "audio/mpeg", new byte[DeskNode.SHELF_BYTES + 1]);

    for (String id : List.of("RE1", "RE2", "RE1", "RE3", "RE1", "RE2", "RE4", "RE4")) {
      recording(id);
      assertThat(maria.get(RECORDING).status()).isEqualTo(200);
    }

    assertThat(shelf.fetched).containsExactly("RE1", "RE2", "RE3", "RE2", "RE4", "RE4");
  }

  private void recording(String id) {
    house.database().execute("update voicemail set recording_id = '" + id + "' where id = 'v1'");
  }

  private Answer part(Map<String, String> headers) {
    return maria.send("GET", RECORDING, "", headers);
  }
}

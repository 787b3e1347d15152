package dev.onetouch.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.desk.Browser;
import dev.onetouch.desk.Browser.Answer;
import dev.onetouch.desk.DeskHouse;
import java.util.Map;
import dev.onetouch.kit.HeadOnly;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyTest {
  private static final String PRESENCE = "/api/desk/presence";
  private static DeskHouse house;
  private static Browser maria;

  @BeforeAll
  static void open() {
    house = new DeskHouse();
    maria = house.signedIn("maria");
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "{'presence': 'on'}                                        | /presence",
        "{'presence': 7}                                           | /presence",
        "{'presence': null}                                        | /presence",
        "{'presence': ['available']}                               | /presence",
        "{'presence': 'available'}                                 | /by",
        "{'presence': 'available', 'by': 'pigeon'}                 | /by",
        "{'presence': 'away', 'colour': 'red'}                     | /colour",
        "{'presence': 'away', 'a/b~c': 1}                          | /a~1b~0c",
        "{}                                                        | /presence",
      })
  void eachMistakeIsNamedByItsPlace(String body, String pointer) {
    Answer answer = maria.put(PRESENCE, body.replace('\'', '"').replace("\u2019", "\""));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.pointers()).contains(pointer);
    assertThat(answer.at("/detail").asText()).isNotBlank();
  }

  @Test
  void allMistakesAreSaidAtOnce() {
    Answer answer = maria.put(PRESENCE, "{\"presence\": 1, \"reason\": false, \"x\": 1, \"y\": 2}");

    assertThat(answer.pointers()).contains("/presence", "/reason", "/x", "/y");
  }

  @Test
  void whatIsNoJsonObjectIsRefused() {
    for (String body :
        new String[] {
          "[]",
          "7",
          "\"text\"",
          "null",
          "{",
          "{} {}",
          "{\"presence\": \"away\", \"presence\": \"away\"}",
          "nul"
        }) {
      Answer answer = maria.put(PRESENCE, body);

      assertThat(answer.status()).as(body).isEqualTo(400);
      assertThat(answer.kind()).isEqualTo("bad-body");
    }
  }

  @Test
  void anEmptyBodyIsRefused() {
    assertThat(maria.put(PRESENCE, "").status()).isEqualTo(400);
  }

  @Test
  void deepJsonIsRefused() {
    String deep = "{\"presence\": " + "[".repeat(60) + "]".repeat(60) + "}";

    assertThat(maria.put(PRESENCE, deep).status()).isEqualTo(400);
  }

  @Test
  void bodiesOverTheLimitAreRefused() {
    String large = "{\"text\": \"" + "x".repeat(Json.MAX_BODY_BYTES) + "\"}";
    String notesTooLong = "{\"text\": \"" + "x".repeat(20_001) + "\"}";

    assertThat(maria.put("/api/desk/calls/none/notes", large).status()).isEqualTo(413);
    assertThat(maria.put("/api/desk/calls/none/notes", notesTooLong).pointers())
        .containsExactly("/text");
  }

  @Test
  void onlyJsonIsTaken() {
    Map<String, String> asForm = new java.util.HashMap<>(maria.own());
    asForm.put("Content-Type", "application/x-www-form-urlencoded");

    assertThat(maria.send("PUT", PRESENCE, "presence=away", asForm).status()).isEqualTo(415);
  }

  @Test
  void theListenerRefusesWhatNobodyWouldEverSend() {
    long tooMuch = HttpLimits.STANDARD.maxPayloadBytes() + 1;

    assertThat(HeadOnly.status(URI.create(house.node().site()), "PUT", "/api/desk/calls/none/notes", tooMuch)).isEqualTo(413);
  }
}

package dev.onetouch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.desk.Browser.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SoftphoneTest {
  private static DeskHouse house;

  @BeforeAll
  static void open() {
    house = new DeskHouse();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Test
  void anAgentGetsTheTokenOfTheirOwnBrowser() {
    Answer answer = house.signedIn("maria").post("/api/desk/softphone", "");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/kind").asText()).isEqualTo("twilio");
    assertThat(answer.at("/identity").asText()).isEqualTo("maria");
    assertThat(answer.at("/seconds").asInt()).isEqualTo(3600);
  }

  @Test
  void inTheDemoTheBrowserIsATelephoneOfTheSandbox() {
    Answer answer = house.signedIn("luis").post("/api/desk/softphone", "");

    assertThat(answer.at("/kind").asText()).isEqualTo("sandbox");
    assertThat(answer.at("/identity").asText()).isEqualTo("luis");
    assertThat(answer.at("/token").isMissingNode()).isTrue();
  }

  @Test
  void withoutBrowserPhonesTheAnswerSaysWhatToDoInstead() {
    Answer answer = house.signedIn("otto").post("/api/desk/softphone", "");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.at("/type").asText()).endsWith(":no-browser-phones");
    assertThat(answer.at("/detail").asText()).contains("Be available by phone");
  }
}

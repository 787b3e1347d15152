package dev.onetouch.telephony.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.telephony.sandbox.StubApplication.Said;
import dev.onetouch.telephony.sandbox.event.CarrierEvent;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlayingTest {
  private static final Map<String, String> THREE_SECONDS = Map.of("Content-Duration", "3");

  private final Town town = new Town();

  @AfterEach
  void close() {
    town.close();
  }

  private void menu(String inside) {
    town.app.on("/voice", "<Gather action='/keys' timeout='2'>" + inside + "</Gather><Redirect>/silent</Redirect>")
        .on("/silent", "<Pause/>").on("/keys", "<Pause/>");
  }

  private String play(String path) {
    return "<Play>" + town.app.url(path) + "</Play>";
  }

  @Test
  void audioOfTheHouseIsFetchedOnceAndPlaysAsLongAsItSays() {
    town.app.on("/a.wav", seen -> new Said(200, "audio/wav", "RIFF", THREE_SECONDS));
    menu(play("/a.wav") + play("/a.wav"));
    town.call();
    town.seconds(7.9);
    assertThat(town.app.asked("/silent")).isEmpty();
    town.seconds(0.2);

    assertThat(town.app.asked("/silent")).hasSize(1);
    assertThat(town.app.asked("/a.wav")).hasSize(1);
    assertThat(town.app.last("/a.wav").method()).isEqualTo("GET");
    assertThat(town.events(CarrierEvent.AudioPlayed.class)).extracting(CarrierEvent.AudioPlayed::lasts)
        .containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(3));
  }

  @Test
  void whatIsNotThereIsAWarningAndTheNextThingIsHeard() {
    town.app.on("/gone.wav", seen -> new Said(404, "application/problem+json", "{}", Map.of()))
        .on("/page.wav", seen -> new Said(200, "text/html", "<p>", Map.of()));
    menu(play("/gone.wav") + play("/page.wav") + "<Say>Press a key now</Say>");
    String leg = town.call();
    assertThat(town.events(CarrierEvent.Warned.class)).extracting(CarrierEvent.Warned::code).containsExactly(11200, 12300);
    assertThat(town.events(CarrierEvent.AudioPlayed.class)).isEmpty();
    assertThat(town.events(CarrierEvent.WordsSaid.class)).hasSize(1);
    town.press(leg, "1#");

    assertThat(town.app.last("/keys").field("Digits")).isEqualTo("1");
  }

  @Test
  void audioFromElsewhereIsTakenAsBeingThere() {
    menu("<Play>https://sounds.acme.example/a.mp3</Play>");
    town.call();

    assertThat(town.events(CarrierEvent.AudioPlayed.class)).hasSize(1);
    assertThat(town.events(CarrierEvent.Warned.class)).isEmpty();
  }
}

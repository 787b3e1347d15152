package dev.onetouch.telephony.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onetouch.telephony.sandbox.event.CarrierEvent;
import dev.onetouch.telephony.sandbox.exchange.Application;
import dev.onetouch.telephony.sandbox.exchange.OwnedNumber;
import dev.onetouch.telephony.sandbox.exchange.PlacedCall;
import dev.onetouch.telephony.sandbox.time.ManualClock;
import dev.onetouch.telephony.sandbox.time.RealClock;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClockTest {

  @Test
  void timeStandsStillUntilItIsMovedAndWebhooksCostNothing() {
    try (Town town = new Town()) {
      town.app
          .on("/voice", "<Say>Hello</Say><Redirect>/next</Redirect>")
          .on("/next", "<Pause length='60'/>");
      Instant before = town.clock.now();
      town.call();
      assertThat(town.clock.now()).isEqualTo(before);
      assertThat(town.clock.step(Duration.ofHours(1))).isTrue();
      assertThat(Duration.between(before, town.clock.now())).isLessThan(Duration.ofSeconds(1));
      assertThat(town.app.asked("/next")).hasSize(1);
    }
  }

  @Test
  void runningUntilSomethingHoldsStopsThere() {
    try (Town town = new Town()) {
      town.app.on("/voice", "<Say>Hello</Say><Pause length='30'/><Say>Bye</Say>");
      String leg = town.call();
      assertThat(town.clock.runUntil(() -> town.heard(leg).contains("Bye"), Duration.ofMinutes(1)))
          .isTrue();
      assertThat(town.clock.now()).isEqualTo(Instant.parse("2026-11-20T18:00:30.333Z"));
      assertThat(town.clock.runUntil(() -> town.carrier.legs().size() > 5, Duration.ofMinutes(1)))
          .isFalse();
    }
  }

  @Test
  void clockThatNoCarrierHasCannotBeMoved() {
    assertThatThrownBy(() -> new ManualClock(Instant.EPOCH).settle())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void twoRunsWithOneSeedTellTheSameStory() {
    assertThat(story()).isEqualTo(story());
  }

  private static List<String> story() {
    try (Town town = new Town()) {
      town.app
          .on(
              "/voice",
              "<Dial action='/done' timeout='10'><Number statusCallback='/leg'"
                  + " statusCallbackEvent='initiated ringing"
                  + " completed'>+16195550111</Number><Number>+16195550112</Number></Dial>")
          .on("/done", "<Say>Bye</Say>");
      town.call();
      town.seconds(30);
      return town.carrier.events().after(0).stream()
          .filter(event -> !(event instanceof CarrierEvent.WebhookSent))
          .map(CarrierEvent::toString)
          .toList();
    }
  }

  @Test
  void onRealTimeACallRunsByItself() throws IOException, InterruptedException {
    try (StubApplication app = new StubApplication();
        SandboxCarrier carrier =
            SandboxCarrier.start(
                SandboxSettings.of(
                        Town.ACCOUNT, Town.TOKEN, new RealClock(InstantSource.system()), 3)
                    .withLines(
                        List.of(
                            OwnedNumber.at(
                                Town.NUMBER_SID, Town.NUMBER, app.url("/voice"), "", "")),
                        List.<Application>of()))) {
      app.on("/voice", "<Say>Hi</Say>");
      carrier.place(PlacedCall.between(Town.CALLER, Town.NUMBER));
      long seen = 0;
      while (carrier.events().after(seen).stream()
          .noneMatch(CarrierEvent.HungUp.class::isInstance)) {
        assertThat(carrier.events().await(carrier.events().lastId(), Duration.ofSeconds(5)))
            .isNotEmpty();
      }
      assertThat(app.asked("/voice")).hasSize(1);
    }
  }
}

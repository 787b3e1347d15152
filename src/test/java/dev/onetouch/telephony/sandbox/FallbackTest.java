package dev.onetouch.telephony.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.telephony.sandbox.StubApplication.Said;
import dev.onetouch.telephony.sandbox.event.CarrierEvent;
import dev.onetouch.telephony.sandbox.exchange.Odds;
import dev.onetouch.telephony.sandbox.exchange.OwnedNumber;
import dev.onetouch.telephony.sandbox.exchange.Trouble;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FallbackTest {

  private final Town town = new Town();

  @AfterEach
  void close() {
    town.close();
  }

  private static Said status(int status) {
    return new Said(status, "text/plain", "no", Map.of());
  }

  @Test
  void serverErrorGoesToTheFallbackAtOnceAndIsNotTriedAgain() {
    town.app
        .on("/voice", seen -> status(500))
        .on("/fallback", "<Say>Sorry, one moment</Say><Pause length='60'/>");
    String leg = town.call();
    assertThat(town.app.asked("/voice")).hasSize(1);
    assertThat(town.app.last("/fallback").field("ErrorCode")).isEqualTo("11200");
    assertThat(town.app.last("/fallback").field("ErrorUrl")).isEqualTo(town.app.url("/voice"));
    assertThat(town.heard(leg)).containsExactly("Sorry, one moment");
  }

  @Test
  void fallbackServesLaterActionsTooAndTheCallGoesOn() {
    town.app
        .on("/voice", "<Gather action='/keys' numDigits='1'/>")
        .on("/keys", seen -> status(503))
        .on("/fallback", "<Redirect>/again</Redirect>")
        .on("/again", "<Pause length='60'/>");
    String leg = town.call();
    town.press(leg, "1");
    assertThat(town.app.last("/fallback").field("Digits")).isEqualTo("1");
    assertThat(town.app.asked("/again")).hasSize(1);
  }

  @Test
  void withoutAUsableFallbackTheCallerHearsOfTheErrorAndIsCutOff() {
    town.app.on("/voice", seen -> status(500)).on("/fallback", seen -> status(500));
    String leg = town.call();
    assertThat(town.heard(leg))
        .containsExactly("We are sorry, an application error has occurred. Goodbye.");
    town.seconds(10);
    assertThat(town.status(leg)).isEqualTo("completed");
  }

  @Test
  void malformedTwimlAndForeignContentTypesAreUnusable() {
    town.app
        .on("/voice", seen -> new Said(200, "text/xml", "<Response><Say>", Map.of()))
        .on("/fallback", "<Pause/>");
    town.call();
    assertThat(town.app.last("/fallback").field("ErrorCode")).isEqualTo("12100");
    town.app.on("/voice", seen -> new Said(200, "application/json", "{}", Map.of()));
    town.call();
    assertThat(town.app.last("/fallback").field("ErrorCode")).isEqualTo("12300");
    town.app.on(
        "/voice",
        seen ->
            new Said(200, "text/xml", "<Response>" + " ".repeat(66_000) + "</Response>", Map.of()));
    town.call();
    assertThat(town.app.last("/fallback").field("ErrorCode")).isEqualTo("11750");
  }

  @Test
  void refusedConnectionGoesToTheFallback() throws IOException {
    int closed;
    try (ServerSocket socket = new ServerSocket(0)) {
      closed = socket.getLocalPort();
    }
    leadsTo("http://127.0.0.1:" + closed + "/voice");
    town.app.on("/fallback", "<Pause/>");
    town.call();
    assertThat(town.app.last("/fallback").field("ErrorCode")).isEqualTo("11205");
  }

  @Test
  void failedHandshakeIsTriedOnceMoreAndThenTheFallbackIsAsked() throws IOException {
    AtomicInteger connections = new AtomicInteger();
    try (ServerSocket socket = new ServerSocket(0)) {
      Thread.ofVirtual().start(() -> hangUpOnEverybody(socket, connections));
      leadsTo("https://127.0.0.1:" + socket.getLocalPort() + "/voice");
      town.app.on("/fallback", "<Pause/>");
      town.call();
    }
    assertThat(connections).hasValue(2);
    assertThat(town.app.last("/fallback").field("ErrorCode")).isEqualTo("11220");
  }

  private static void hangUpOnEverybody(ServerSocket socket, AtomicInteger connections) {
    try {
      while (true) {
        socket.accept().close();
        connections.incrementAndGet();
      }
    } catch (IOException closed) {
      assertThat(socket.isClosed()).isTrue();
    }
  }

  private void leadsTo(String voiceUrl) {
    town.carrier.own(
        OwnedNumber.at(Town.NUMBER_SID, Town.NUMBER, voiceUrl, town.app.url("/fallback"), ""));
  }

  @Test
  void onlyWhatTheFragmentNamesIsTriedAgain() {
    town.app.on("/voice", seen -> status(502)).on("/fallback", "<Pause/>");
    leadsTo(town.app.url("/voice?x=1#rc=3&rp=5xx"));
    town.call();
    assertThat(town.app.asked("/voice")).hasSize(4);
    assertThat(town.app.last("/voice").uri()).isEqualTo("/voice?x=1");
    assertThat(
            town.app.asked("/voice").stream()
                .map(seen -> seen.header("I-Twilio-Idempotency-Token"))
                .distinct())
        .hasSize(1);
  }

  @Test
  void silentServerIsGivenUpAfterItsReadTimeoutWithoutASecondTry() {
    CountDownLatch never = new CountDownLatch(1);
    town.app.on(
        "/voice",
        seen -> {
          try {
            never.await(5, TimeUnit.SECONDS);
          } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
          }
          return Said.twiml("");
        });
    town.app.on("/fallback", "<Pause/>");
    leadsTo(town.app.url("/voice#rt=200"));
    town.call();
    never.countDown();
    assertThat(town.app.asked("/voice")).hasSize(1);
    assertThat(town.app.last("/fallback").field("ErrorCode")).isEqualTo("11200");
  }

  @Test
  void slowAnswerCostsCarrierTimeAndPastFifteenSecondsItIsLost() {
    town.app.on("/voice", "<Say>Hello</Say>").on("/fallback", "<Pause length='60'/>");
    town.carrier.order(new Trouble.WebhookSlow(Duration.ofSeconds(4)), Odds.once());
    String slow = town.call();
    town.seconds(3.9);
    assertThat(town.heard(slow)).isEmpty();
    town.seconds(0.2);
    assertThat(town.heard(slow)).containsExactly("Hello");
    town.carrier.order(new Trouble.WebhookSlow(Duration.ofSeconds(20)), Odds.once());
    String lost = town.call();
    town.seconds(14.9);
    assertThat(town.app.asked("/fallback")).isEmpty();
    town.seconds(0.2);
    assertThat(town.app.asked("/fallback")).hasSize(1);
    assertThat(town.heard(lost)).isEmpty();
  }

  @Test
  void lostWebhookGoesToTheFallback() {
    town.app.on("/voice", "<Pause/>").on("/fallback", "<Pause/>");
    town.carrier.order(new Trouble.WebhookLost(), Odds.once());
    town.call();
    assertThat(town.app.asked("/voice")).isEmpty();
    assertThat(town.app.last("/fallback").field("ErrorCode")).isEqualTo("11205");
  }

  @Test
  void webhookSentTwiceIsExecutedOnce() {
    town.app.on("/voice", "<Say>Hello</Say>");
    town.carrier.order(new Trouble.WebhookTwice(), Odds.once());
    String leg = town.call();
    assertThat(town.app.asked("/voice")).hasSize(2);
    assertThat(town.app.asked("/voice").stream().map(seen -> seen.field("CallSid")).distinct())
        .hasSize(1);
    assertThat(town.heard(leg)).containsExactly("Hello");
  }

  @Test
  void redirectsAreFollowedTenTimes() {
    town.app.on("/voice", seen -> new Said(302, "", "", Map.of("Location", "/voice")));
    town.app.on("/fallback", "<Pause/>");
    town.call();
    assertThat(town.app.asked("/voice")).hasSize(11);
    assertThat(town.app.last("/fallback").field("ErrorCode")).isEqualTo("11215");
  }

  @Test
  void unknownVerbsAndAttributesAreWarnedAboutAndPassedOver() {
    town.app.on("/voice", "<Shout>Hey</Shout><Say colour='red'>Hello</Say>");
    String leg = town.call();
    assertThat(town.warnings()).containsExactly(12200, 12200);
    assertThat(town.heard(leg)).containsExactly("Hello");
  }

  @Test
  void plainTextIsReadOutAndAudioIsPlayed() {
    town.app.on("/voice", seen -> new Said(200, "text/plain", "Just words", Map.of()));
    assertThat(town.heard(town.call())).containsExactly("Just words");
    town.app.on("/voice", seen -> new Said(200, "audio/mpeg", "xx", Map.of()));
    town.call();
    assertThat(town.events(CarrierEvent.AudioPlayed.class)).hasSize(1);
  }

  @Test
  void documentThatGoesInCirclesIsEnded() {
    town.app.on(
        "/voice", seen -> Said.twiml("<Sms>x</Sms>".repeat(3000) + "<Redirect>/voice</Redirect>"));
    String leg = town.call();
    assertThat(town.status(leg)).isEqualTo("completed");
  }
}

package dev.onetouch.telephony.twilio.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.telephony.CallOrder;
import dev.onetouch.telephony.CarrierAnswer;
import dev.onetouch.telephony.Leg;
import dev.onetouch.telephony.LegAddress;
import dev.onetouch.telephony.LegId;
import dev.onetouch.telephony.LegStatus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwilioCarrierTest {
  private static final String ACCOUNT = "AC" + "0123456789abcdef".repeat(2);
  private static final LegId LEG = new LegId("CA" + "fedcba9876543210".repeat(2));
  private static final String CALL = "{\"sid\":\"" + LEG + "\",\"status\":\"queued\"}";
  private static final CallOrder ORDER =
      new CallOrder(
          new LegAddress.Browser("maria"),
          new PhoneNumber("+16195550199"),
          URI.create("https://phone.example.com/voice/offer?o=1"),
          URI.create("https://phone.example.com/voice/fallback"),
          URI.create("https://phone.example.com/voice/leg?o=1"),
          "intent-7",
          20,
          false);

  @Test
  void anOrderIsSentOnceWithItsCorrelationIdInEveryUrl() throws IOException {
    try (StubApi api = StubApi.answering(201, CALL);
        TwilioCarrier carrier = carrier(api)) {
      assertThat(carrier.place(ORDER))
          .isEqualTo(new CarrierAnswer.Done<>(new Leg(LEG, LegStatus.QUEUED)));
      assertThat(api.asked())
          .singleElement()
          .satisfies(asked -> {
            assertThat(asked.method()).isEqualTo("POST");
            assertThat(asked.path()).isEqualTo("/2010-04-01/Accounts/" + ACCOUNT + "/Calls.json");
            assertThat(asked.body())
                .contains("To=client%3Amaria")
                .contains("From=%2B16195550199")
                .contains("Timeout=20")
                .contains("voice%2Foffer%3Fo%3D1%26order%3Dintent-7")
                .contains("voice%2Ffallback%3Forder%3Dintent-7")
                .contains("voice%2Fleg%3Fo%3D1%26order%3Dintent-7");
            assertThat(asked.authorization()).startsWith("Basic ");
          });
    }
  }

  @Test
  void machineIsListenedForOnlyWhenTheOrderSaysSo() throws IOException {
    CallOrder detecting =
        new CallOrder(
            ORDER.to(),
            ORDER.from(),
            ORDER.answerUrl(),
            ORDER.fallbackUrl(),
            ORDER.statusUrl(),
            ORDER.correlationId(),
            ORDER.ringSeconds(),
            true);
    try (StubApi api = StubApi.answering(201, CALL);
        TwilioCarrier carrier = carrier(api)) {
      carrier.place(ORDER);
      carrier.place(detecting);
      assertThat(api.asked().getFirst().body()).doesNotContain("MachineDetection");
      assertThat(api.asked().getLast().body()).contains("MachineDetection=Enable");
    }
  }

  @Test
  void whatSpeaksToTwilioItselfStaysAtTheEndOfAnAddress() throws IOException {
    CallOrder order =
        new CallOrder(
            ORDER.to(),
            ORDER.from(),
            URI.create("https://phone.example.com/voice/offer/c/o#rc=1&rp=5xx"),
            ORDER.fallbackUrl(),
            ORDER.statusUrl(),
            ORDER.correlationId(),
            20,
            false);
    try (StubApi api = StubApi.answering(201, CALL);
        TwilioCarrier carrier = carrier(api)) {
      carrier.place(order);
      assertThat(api.asked().getFirst().body())
          .contains("voice%2Foffer%2Fc%2Fo%3Forder%3Dintent-7%23rc%3D1%26rp%3D5xx");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504, 408})
  void afterAServerErrorNothingIsKnownAndNothingIsSentAgain(int status) throws IOException {
    try (StubApi api = StubApi.answering(status, "<html>busy</html>");
        TwilioCarrier carrier = carrier(api)) {
      assertThat(carrier.place(ORDER)).isInstanceOf(CarrierAnswer.Unknown.class);
      assertThat(api.asked()).hasSize(1);
      assertThat(carrier.redirect(LEG, ORDER.answerUrl()))
          .isInstanceOf(CarrierAnswer.Unknown.class);
      assertThat(carrier.find(LEG)).isInstanceOf(CarrierAnswer.Unknown.class);
      assertThat(api.asked()).hasSize(3);
    }
  }

  @Test
  void aHangingServerIsUnknownAtTheDeadline() throws IOException {
    try (StubApi api = StubApi.hanging();
        TwilioCarrier carrier = carrier(api, Duration.ofMillis(300))) {
      long start = System.nanoTime();
      assertThat(carrier.place(ORDER))
          .isEqualTo(new CarrierAnswer.Unknown<>("no answer in 300 ms"));
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .isBetween(Duration.ofMillis(290), Duration.ofSeconds(2));
      assertThat(api.asked()).hasSize(1);
    }
  }

  @Test
  void theDeadlineIsThreeSeconds() {
    assertThat(TwilioCarrier.DEADLINE).isEqualTo(Duration.ofSeconds(3));
  }

  @Test
  void tooManyRequestsMayBeSentAgainLater() throws IOException {
    try (StubApi api =
            StubApi.answering(429, "{\"code\":20429,\"message\":\"Too Many Requests\"}");
        TwilioCarrier carrier = carrier(api)) {
      assertThat(carrier.place(ORDER))
          .isEqualTo(new CarrierAnswer.TryLater<>("429/20429 Too Many Requests"));
      assertThat(api.asked()).hasSize(1);
    }
  }

  @Test
  void whatCouldNotBeSentMayBeSentLater() throws IOException {
    int freePort;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      freePort = socket.getLocalPort();
    }
    URI nobody = URI.create("http://127.0.0.1:" + freePort);
    try (TwilioCarrier carrier =
        new TwilioCarrier(TwilioAccount.withToken(ACCOUNT, "token", nobody))) {
      assertThat(carrier.place(ORDER)).isInstanceOf(CarrierAnswer.TryLater.class);
    }
  }

  @Test
  void aLegThatEndedAlreadyIsGone() throws IOException {
    try (StubApi api =
            StubApi.answering(400, "{\"code\":21220,\"message\":\"Invalid call state\"}");
        TwilioCarrier carrier = carrier(api)) {
      assertThat(carrier.redirect(LEG, ORDER.answerUrl())).isEqualTo(new CarrierAnswer.Gone<Leg>());
      assertThat(carrier.end(LEG)).isEqualTo(new CarrierAnswer.Gone<Leg>());
    }
    try (StubApi api = StubApi.answering(404, "{\"code\":20404,\"message\":\"not found\"}");
        TwilioCarrier carrier = carrier(api)) {
      assertThat(carrier.find(LEG)).isEqualTo(new CarrierAnswer.Gone<Leg>());
      assertThat(carrier.place(ORDER)).isInstanceOf(CarrierAnswer.Refused.class);
    }
  }

  @Test
  void aRefusalSaysWhy() throws IOException {
    try (StubApi api =
            StubApi.answering(400, "{\"code\":21212,\"message\":\"From is not yours\"}");
        TwilioCarrier carrier = carrier(api)) {
      assertThat(carrier.place(ORDER))
          .isEqualTo(new CarrierAnswer.Refused<>("400/21212 From is not yours"));
    }
  }

  @Test
  void redirectsOfTheServerAreNotFollowed() throws IOException {
    try (StubApi elsewhere = StubApi.answering(201, CALL);
        StubApi api = StubApi.redirecting(elsewhere.url() + "/2010-04-01/Accounts");
        TwilioCarrier carrier = carrier(api)) {
      assertThat(carrier.place(ORDER)).isInstanceOf(CarrierAnswer.Refused.class);
      assertThat(elsewhere.asked()).isEmpty();
    }
  }

  @Test
  void anAcceptedOrderWithAnUnreadableAnswerIsUnknown() throws IOException {
    String tooLong = "{\"sid\":\"" + LEG + "\",\"x\":\"" + "y".repeat(1024 * 1024) + "\"}";
    for (String answer : List.of("", "<html>", "{}", "{\"sid\":\"../x\"}", "[]", tooLong)) {
      try (StubApi api = StubApi.answering(201, answer);
          TwilioCarrier carrier = carrier(api)) {
        assertThat(carrier.place(ORDER)).as(answer).isInstanceOf(CarrierAnswer.Unknown.class);
        assertThat(api.asked()).hasSize(1);
      }
    }
  }

  @Test
  void aListThatIsNoneIsUnknown() throws IOException {
    for (String answer : List.of("", "{}", "[]", "{\"calls\":[{}]}")) {
      try (StubApi api = StubApi.answering(200, answer);
          TwilioCarrier carrier = carrier(api)) {
        assertThat(carrier.legsLike(ORDER, Instant.EPOCH))
            .as(answer)
            .isInstanceOf(CarrierAnswer.Unknown.class);
      }
    }
  }

  @Test
  void aStatusNobodyKnowsIsUnclear() throws IOException {
    try (StubApi api = StubApi.answering(200, "{\"sid\":\"" + LEG + "\",\"status\":\"parked\"}");
        TwilioCarrier carrier = carrier(api)) {
      assertThat(carrier.find(LEG))
          .isEqualTo(new CarrierAnswer.Done<>(new Leg(LEG, LegStatus.UNCLEAR)));
    }
  }

  @Test
  void legsLikeAnOrderAreThoseMadeSince() throws IOException {
    String older =
        "{\"sid\":\"CA"
            + "0".repeat(32)
            + "\",\"status\":\"completed\",\"date_created\":\"Fri, 20 Nov 2026 17:59:50 +0000\"}";
    String since =
        "{\"sid\":\""
            + LEG
            + "\",\"status\":\"ringing\",\"date_created\":\"Fri, 20 Nov 2026 18:00:00 +0000\"}";
    try (StubApi api =
            StubApi.answering(200, "{\"calls\":[" + since + "," + older + "],\"page_size\":50}");
        TwilioCarrier carrier = carrier(api)) {
      assertThat(carrier.legsLike(ORDER, Instant.parse("2026-11-20T18:00:00.700Z")))
          .asInstanceOf(type(CarrierAnswer.Done.class))
          .isEqualTo(new CarrierAnswer.Done<>(List.of(new Leg(LEG, LegStatus.RINGING))));
      assertThat(api.asked())
          .singleElement()
          .satisfies(asked -> {
            assertThat(asked.method()).isEqualTo("GET");
            assertThat(asked.query())
                .contains("To=client%3Amaria")
                .contains("From=%2B16195550199")
                .contains("PageSize=50");
          });
    }
  }

  @Test
  void theBaseUrlMayHaveAPathOfItsOwn() throws IOException {
    try (StubApi api = StubApi.answering(200, CALL);
        TwilioCarrier carrier =
            new TwilioCarrier(
                TwilioAccount.withApiKey(
                    ACCOUNT, "SK1", "secret", URI.create(api.url() + "/twilio/")))) {
      carrier.find(LEG);
      assertThat(api.asked())
          .singleElement()
          .satisfies(asked ->
              assertThat(asked.path())
                  .isEqualTo("/twilio/2010-04-01/Accounts/" + ACCOUNT + "/Calls/" + LEG + ".json"));
    }
  }

  @Test
  void theSecretIsNeverPrinted() {
    assertThat(TwilioAccount.withToken(ACCOUNT, "s3cret", TwilioAccount.TWILIO_API).toString())
        .doesNotContain("s3cret");
  }

  private static TwilioCarrier carrier(StubApi api) {
    return carrier(api, Duration.ofSeconds(10));
  }

  private static TwilioCarrier carrier(StubApi api, Duration deadline) {
    return new TwilioCarrier(TwilioAccount.withToken(ACCOUNT, "token", api.url()), deadline);
  }
}

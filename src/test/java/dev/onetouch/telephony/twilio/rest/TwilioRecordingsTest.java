package dev.onetouch.telephony.twilio.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.onetouch.telephony.CarrierAnswer;
import dev.onetouch.telephony.Recording;
import dev.onetouch.telephony.Recordings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwilioRecordingsTest {
  private static final String ACCOUNT = "AC" + "0123456789abcdef".repeat(2);
  private static final String ID = "RE" + "fedcba9876543210".repeat(2);

  @Test
  void soundIsFetchedOnceWithOurSignIn() throws IOException {
    try (StubApi api = StubApi.answering(404, "{\"code\":20404}");
        TwilioRecordings recordings = recordings(api.url())) {
      assertThat(recordings.fetch(ID)).isEqualTo(new CarrierAnswer.Gone<Recording>());
      assertThat(api.asked())
          .singleElement()
          .satisfies(asked -> {
            assertThat(asked.method()).isEqualTo("GET");
            assertThat(asked.path())
                .isEqualTo("/2010-04-01/Accounts/" + ACCOUNT + "/Recordings/" + ID + ".mp3");
            assertThat(asked.authorization()).startsWith("Basic ");
          });
    }
  }

  @Test
  void redirectIsNotFollowedForItWouldTakeOurSignInAlong() throws IOException {
    try (StubApi elsewhere = StubApi.answering(200, "sound");
        StubApi api = StubApi.redirecting(elsewhere.url() + "/sound.mp3");
        TwilioRecordings recordings = recordings(api.url())) {
      assertThat(recordings.fetch(ID)).isInstanceOf(CarrierAnswer.Refused.class);
      assertThat(elsewhere.asked()).isEmpty();
    }
  }

  @Test
  void audioIsTakenUpToTenMegabytesAndNotAByteMore() throws IOException {
    byte[] longest = new byte[Recordings.MAX_BYTES];
    try (Sound sound = new Sound("audio/mpeg; charset=binary", longest);
        TwilioRecordings recordings = recordings(sound.url())) {
      assertThat(recordings.fetch(ID))
          .isEqualTo(new CarrierAnswer.Done<>(new Recording("audio/mpeg", longest)));
    }
    try (Sound sound = new Sound("audio/mpeg", new byte[Recordings.MAX_BYTES + 1]);
        TwilioRecordings recordings = recordings(sound.url())) {
      assertThat(recordings.fetch(ID))
          .isEqualTo(
              new CarrierAnswer.Refused<>("the answer is longer than 10485760 bytes"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "application/json", "audio/", "audio/x\"y", ""})
  void whatIsNoAudioIsRefused(String type) throws IOException {
    try (Sound sound = new Sound(type, new byte[] {1});
        TwilioRecordings recordings = recordings(sound.url())) {
      assertThat(recordings.fetch(ID)).isInstanceOf(CarrierAnswer.Refused.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "RE1", "../Calls", "CA0123456789abcdef0123456789abcdef", "RE\n"})
  void oddIdIsNeverAskedFor(String id) throws IOException {
    try (StubApi api = StubApi.answering(200, "");
        TwilioRecordings recordings = recordings(api.url())) {
      assertThat(recordings.fetch(id)).isInstanceOf(CarrierAnswer.Refused.class);
      assertThat(api.asked()).isEmpty();
    }
  }

  @Test
  void failuresMayBeAskedAgain() throws IOException {
    try (StubApi api = StubApi.answering(503, "");
        TwilioRecordings recordings = recordings(api.url())) {
      assertThat(recordings.fetch(ID)).isInstanceOf(CarrierAnswer.Unknown.class);
    }
    try (StubApi api = StubApi.answering(429, "");
        TwilioRecordings recordings = recordings(api.url())) {
      assertThat(recordings.fetch(ID)).isInstanceOf(CarrierAnswer.TryLater.class);
    }
    int freePort;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      freePort = socket.getLocalPort();
    }
    try (TwilioRecordings recordings = recordings(URI.create("http://127.0.0.1:" + freePort))) {
      assertThat(recordings.fetch(ID)).isInstanceOf(CarrierAnswer.TryLater.class);
    }
  }

  @Test
  void trickleOfBytesEndsAtTheDeadline() throws IOException {
    assertThat(TwilioRecordings.DEADLINE).isEqualTo(Duration.ofSeconds(10));
    try (StubApi api = StubApi.hanging();
        TwilioRecordings recordings =
            new TwilioRecordings(account(api.url()), Duration.ofMillis(300))) {
      assertThat(recordings.fetch(ID))
          .isEqualTo(new CarrierAnswer.Unknown<>("no answer in 300 ms"));
    }
  }

  private static TwilioRecordings recordings(URI api) {
    return new TwilioRecordings(account(api));
  }

  private static TwilioAccount account(URI api) {
    return TwilioAccount.withToken(ACCOUNT, "token", api);
  }

  /// A server with one file.
  private record Sound(HttpServer server) implements AutoCloseable {
    Sound(String type, byte[] bytes) throws IOException {
      this(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
      server.createContext(
          "/",
          exchange -> {
            if (!type.isEmpty()) {
              exchange.getResponseHeaders().add("Content-Type", type);
            }
            exchange.sendResponseHeaders(200, 0);
            try (exchange) {
              exchange.getResponseBody().write(bytes);
            } catch (IOException hungUp) {
              // Whoever has read enough hangs up.
              return;
            }
          });
      server.start();
    }

    URI url() {
      return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
      server.stop(0);
    }
  }
}

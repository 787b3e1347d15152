package dev.onetouch.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onetouch.app.demo.DemoCarrier;
import dev.onetouch.app.health.DatabaseLook;
import dev.onetouch.app.settings.CallSettings;
import dev.onetouch.app.settings.DatabaseSettings;
import dev.onetouch.app.settings.HouseSettings;
import dev.onetouch.app.settings.LogSettings;
import dev.onetouch.app.settings.OperatorSettings;
import dev.onetouch.app.settings.Secret;
import dev.onetouch.app.settings.ShutdownSettings;
import dev.onetouch.app.settings.WebLimits;
import dev.onetouch.app.settings.WebSettings;
import dev.onetouch.caller.PhoneNumber;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class HouseTest {
  private static final DatabaseSettings NOWHERE =
      new DatabaseSettings("jdbc:postgresql://127.0.0.1:1/onetouch", "onetouch", new Secret("secret"), 1, 1);
  private static final House.Surroundings LOST =
      House.Surroundings.real(new DatabaseLook.Lost("as this test wants it"));

  @Test
  void busyPortIsNamedInOneSentence() throws Exception {
    try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> House.open(settings(busy.getLocalPort(), ShutdownSettings.DEMO), NOWHERE, LOST))
          .isInstanceOf(EnvironmentFault.class)
          .hasMessageStartingWith("Port " + busy.getLocalPort() + " of 127.0.0.1 for webhooks and desks");
    }
  }

  @Test
  void withoutADatabaseItIsDegradedButReady() throws Exception {
    try (House house = House.open(settings(0, ShutdownSettings.DEMO), NOWHERE, LOST)) {
      HttpResponse<String> health = ask(house.port());
      assertThat(health.statusCode()).isEqualTo(200);
      assertThat(health.body()).isEqualTo("{\"status\":\"degraded\",\"database\":\"lost\"}");
    }
  }

  @Test
  void whenItLeavesItSaysSoAndStillAnswers() throws Exception {
    ShutdownSettings slow = new ShutdownSettings(Duration.ofSeconds(2), Duration.ofSeconds(2));
    House house = House.open(settings(0, slow), NOWHERE, LOST);
    int port = house.port();
    Thread leaving = Thread.ofVirtual().start(house::close);
    HttpResponse<String> health = ask(port);
    while (health.statusCode() == 200) {
      health = ask(port);
    }
    assertThat(health.statusCode()).isEqualTo(503);
    assertThat(health.body()).contains("\"leaving\"");
    leaving.join();
    assertThatThrownBy(() -> ask(port)).isInstanceOf(IOException.class);
  }

  private static HttpResponse<String> ask(int port) throws IOException, InterruptedException {
    URI ready = URI.create("http://127.0.0.1:" + port + "/health/ready");
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(ready).build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  private static HouseSettings settings(int port, ShutdownSettings shutdown) {
    return new HouseSettings(
        new WebSettings("127.0.0.1", port, URI.create("https://phone.example.com"), WebLimits.USUAL, List.of()),
        DemoCarrier.account(),
        CallSettings.USUAL.dutyLine(new PhoneNumber("+16195550100")),
        new OperatorSettings("127.0.0.1", 0),
        shutdown,
        new LogSettings(LogSettings.Format.TEXT, "info"));
  }
}

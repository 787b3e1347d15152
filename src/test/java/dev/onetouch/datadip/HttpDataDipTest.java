package dev.onetouch.datadip;

import static dev.onetouch.datadip.DipLab.STATUS;
import static dev.onetouch.datadip.DipLab.allowing;
import static dev.onetouch.datadip.DipLab.assertFails;
import static dev.onetouch.datadip.DipLab.assertFinds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpDataDipTest {

  @Test
  void factsComeFromAServerThatAnswersInChunks() throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    server.createContext(
        "/orders",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
          exchange.sendResponseHeaders(200, 0);
          try (exchange) {
            exchange.getResponseBody().write("{\"status\":\"on ".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            exchange.getResponseBody().write("its way\"}".getBytes(StandardCharsets.UTF_8));
          }
        });
    server.start();
    String authority = "127.0.0.1:" + server.getAddress().getPort();
    try (HttpDataDip dip = new HttpDataDip(HouseGuard.allowing(List.of(authority)), InstantSource.system())) {
      assertFinds(dip.fetch("http://" + authority + "/orders", STATUS), Map.of("order.status", "on its way"));
    } finally {
      server.stop(0);
    }
  }

  @Test
  void theRequestAsksForPlainJsonOnceAndKeepsNothingOpen() throws IOException {
    try (ScriptedServer server = ScriptedServer.json("{\"status\":\"sent\"}");
        HttpDataDip dip = allowing(server)) {
      dip.fetch("HTTP://" + server.authority() + "/orders/12%2F3?q=%C3%A9#part", STATUS);
      assertThat(server.requests())
          .containsExactly(
              """
              GET /orders/12%2F3?q=%C3%A9 HTTP/1.1
              Host: 127.0.0.1:PORT
              Accept: application/json
              Accept-Encoding: identity
              User-Agent: OneTouch
              Connection: close
              """
                  .replace("PORT", Integer.toString(server.port())));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void redirectsAreNotFollowed(int status) throws IOException {
    try (ScriptedServer elsewhere = ScriptedServer.json("{\"status\":\"stolen\"}");
        ScriptedServer server =
            ScriptedServer.saying(
                "HTTP/1.1 " + status + " Go\r\nLocation: http://" + elsewhere.authority()
                    + "/\r\nContent-Length: 0\r\n\r\n")) {
      assertFails(DipLab.fetch(server, STATUS), "status " + status);
      assertThat(server.requests()).hasSize(1);
      assertThat(elsewhere.requests()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {101, 400, 404, 429, 500, 503})
  void anythingButSuccessFailsWithItsStatus(int status) throws IOException {
    try (ScriptedServer server =
        ScriptedServer.saying(
            "HTTP/1.1 " + status + " Oh\r\nContent-Type: application/json\r\n\r\n{\"status\":\"x\"}")) {
      assertFails(DipLab.fetch(server, STATUS), "status " + status);
    }
  }

  @Test
  void aPortWhereNobodyListensIsNotReached() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      port = free.getLocalPort();
    }
    String authority = "127.0.0.1:" + port;
    try (HttpDataDip dip = new HttpDataDip(HouseGuard.allowing(List.of(authority)), InstantSource.system())) {
      assertFails(dip.fetch("http://" + authority + "/", STATUS), "not reached");
    }
  }

  @Test
  void theNextAddressIsTriedWhenTheFirstRefuses() throws IOException {
    try (ScriptedServer server = ScriptedServer.json("{\"status\":\"sent\"}");
        HttpDataDip dip =
            DipLab.hurried(
                DipLab.guarding(),
                _ -> List.of(InetAddress.ofLiteral("127.0.0.3"), InetAddress.ofLiteral("127.0.0.1")),
                HttpDataDip.BUDGET)) {
      String url = "http://orders.acme.example:" + server.port() + "/";
      assertFinds(dip.fetch(url, STATUS), Map.of("order.status", "sent"));
    }
  }

  @Test
  void aNameNobodyKnowsFails() {
    NameResolver knowsNothing =
        host -> {
          throw new java.net.UnknownHostException(host);
        };
    try (HttpDataDip dip = DipLab.hurried(DipLab.guarding(), knowsNothing, HttpDataDip.BUDGET)) {
      assertFails(dip.fetch("http://orders.acme.example/", STATUS), "unknown host");
    }
  }

  @Test
  void aResolverThatBreaksIsAFailureAndNoException() {
    NameResolver broken =
        _ -> {
          throw new IllegalStateException("secret words");
        };
    try (HttpDataDip dip = DipLab.hurried(DipLab.guarding(), broken, HttpDataDip.BUDGET)) {
      assertFails(dip.fetch("http://orders.acme.example/", STATUS), "broken");
    }
  }

  @Test
  void fiveFailuresInARowPauseTheHost() throws IOException {
    try (ScriptedServer server = ScriptedServer.saying("HTTP/1.1 500 Oh\r\n\r\n");
        HttpDataDip dip = allowing(server)) {
      String url = "http://" + server.authority() + "/";
      for (int i = 0; i < HostBreakers.FAILURES_IN_A_ROW; i++) {
        assertFails(dip.fetch(url, STATUS), "status 500");
      }
      assertFails(dip.fetch(url, STATUS), "host paused");
      assertThat(server.requests()).hasSize(HostBreakers.FAILURES_IN_A_ROW);
    }
  }

  @Test
  void ordersThatDoNotExistNeverPauseTheHost() throws IOException {
    try (ScriptedServer server = ScriptedServer.saying("HTTP/1.1 404 No\r\n\r\n");
        HttpDataDip dip = allowing(server)) {
      for (int i = 0; i < 2 * HostBreakers.FAILURES_IN_A_ROW; i++) {
        assertFails(dip.fetch("http://" + server.authority() + "/", STATUS), "status 404");
      }
    }
  }

  @Test
  void aBudgetAboveThePortsPromiseIsRefused() {
    Duration tooLong = HttpDataDip.BUDGET.plusMillis(1);
    assertThatThrownBy(() -> DipLab.hurried(DipLab.guarding(), DipLab.always("127.0.0.1"), tooLong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PT2.001S");
  }
}

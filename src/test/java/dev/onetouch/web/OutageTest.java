package dev.onetouch.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.desk.Browser;
import dev.onetouch.desk.Browser.Answer;
import dev.onetouch.desk.DeskHouse;
import dev.onetouch.desk.DeskNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OutageTest {
  private static DeskHouse house;
  private static DeskNode alone;

  @BeforeAll
  static void open() {
    house = new DeskHouse();
    alone = house.nodeWithoutDatabase();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Test
  void anOutageIsNeverNotFoundNorSignedOut() throws Exception {
    Map<String, Future<Answer>> answers = new TreeMap<>();
    try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
      // A person's browser comes to the provider's addresses, and gets a page: ProviderRoutes.
      for (Route route : alone.routes().stream().filter(one -> !one.path().startsWith(SessionRoutes.PATH + "/")).toList()) {
        answers.put(route.method().text() + " " + route.path(), all.submit(() -> ask(route)));
      }
    }

    for (Map.Entry<String, Future<Answer>> one : answers.entrySet()) {
      Answer answer = one.getValue().get();
      assertThat(answer.status()).as(one.getKey()).isEqualTo(503);
      assertThat(answer.kind()).isEqualTo("unavailable");
      assertThat(answer.header("Retry-After")).isPresent();
    }
  }

  private static Answer ask(Route route) {
    Browser browser = house.browserAt(alone).withCookie("onetouch=" + "A".repeat(43));
    String method = route.method().text();
    String body =
        method.equals("POST") && route.path().endsWith("session")
            ? "{\"email\": \"maria@acme.example\", \"password\": \"x\"}"
            : "";
    String path = route.path().replace("{id}", "x").replaceAll("\\{[a-z]+}", "1");
    return browser.send(method, path, body, method.equals("GET") ? Map.of() : browser.own());
  }
}

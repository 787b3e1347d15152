package dev.onetouch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.onetouch.desk.Browser;
import dev.onetouch.desk.DeskHouse;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every route with every role, drawn from the table itself.
class AccessTest {
  private static final Map<Role, String> SOMEBODY =
      Map.of(Role.AGENT, "maria", Role.SUPERVISOR, "sam", Role.ADMINISTRATOR, "ada");
  private static DeskHouse house;

  @BeforeAll
  static void open() {
    house = new DeskHouse();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @TestFactory
  Stream<DynamicTest> everyRoleGetsWhatTheTableSaysAndNoMore() {
    return guarded()
        .flatMap(route ->
            Stream.of(Role.values())
                .map(role ->
                    dynamicTest(
                        role.word() + " " + name(route),
                        () -> {
                          int status = call(house.signedIn(SOMEBODY.get(role)), route);
                          if (route.roles().contains(role)) {
                            assertThat(status).isNotIn(401, 403);
                          } else {
                            assertThat(status).isEqualTo(403);
                          }
                        })));
  }

  @TestFactory
  Stream<DynamicTest> whoeverIsNotSignedInGetsNothing() {
    return guarded()
        .map(route ->
            dynamicTest(
                name(route),
                () -> {
                  assertThat(call(house.browser(), route)).isEqualTo(401);
                  assertThat(call(house.browser().withCookie("onetouch=" + "A".repeat(43)), route))
                      .isEqualTo(401);
                  assertThat(call(house.browser().withCookie("onetouch=../../etc"), route))
                      .isEqualTo(401);
                }));
  }

  @TestFactory
  Stream<DynamicTest> unsafeRoutesRefuseWhatOurPagesWouldNotSend() {
    String site = house.node().site();
    Map<String, Map<String, String>> bad =
        Map.of(
            "nothing", Map.of(),
            "no origin", Map.of("X-OneTouch", "1"),
            "no header", Map.of("Origin", site),
            "another site", Map.of("X-OneTouch", "1", "Origin", "https://elsewhere.example"),
            "another port", Map.of("X-OneTouch", "1", "Origin", "http://127.0.0.1:1"),
            "no origin to speak of", Map.of("X-OneTouch", "1", "Origin", "null"),
            "ours as a prefix", Map.of("X-OneTouch", "1", "Origin", site + ".elsewhere.example"),
            "cross-site",
                Map.of("X-OneTouch", "1", "Origin", site, "Sec-Fetch-Site", "cross-site"));
    return house.node().routes().stream()
        .filter(route -> !route.method().text().equals("GET"))
        .flatMap(route ->
            bad.entrySet().stream()
                .map(headers ->
                    dynamicTest(
                        headers.getKey() + ": " + name(route),
                        () -> {
                          Browser maria = house.signedIn("maria");
                          assertThat(
                                  maria
                                      .send(
                                          route.method().text(),
                                          concrete(route),
                                          "",
                                          headers.getValue())
                                      .status())
                              .isEqualTo(403);
                          assertThat(maria.get("/api/session").status()).isEqualTo(200);
                        })));
  }

  @Test
  void thePublicAddressIsOursToo() {
    try (DeskHouse behindProxy = new DeskHouse()) {
      String address = behindProxy.node("https://phone.acme.example").site();
      Browser browser = behindProxy.browser().at(address);
      Map<String, String> own = Map.of("X-OneTouch", "1", "Origin", "https://phone.acme.example");

      assertThat(browser.send("DELETE", "/api/session", "", own).status()).isEqualTo(204);
    }
  }

  private static Stream<Route> guarded() {
    return house.node().routes().stream()
        .filter(Route.Guarded.class::isInstance)
        .filter(route -> !route.path().endsWith("events"));
  }

  private static int call(Browser browser, Route route) {
    Map<String, String> headers = route.method().text().equals("GET") ? Map.of() : browser.own();
    return browser.send(route.method().text(), concrete(route), "", headers).status();
  }

  private static String concrete(Route route) {
    return route.path().replace("{id}", "none").replaceAll("\\{[a-z]+}", "1");
  }

  private static String name(Route route) {
    return route.method().text() + " " + route.path();
  }
}

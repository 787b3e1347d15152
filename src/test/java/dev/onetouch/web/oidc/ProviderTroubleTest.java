package dev.onetouch.web.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.sun.net.httpserver.HttpHandler;
import dev.onetouch.desk.DeskHouse;
import dev.onetouch.kit.TestClock;
import dev.onetouch.kit.TestProvider;
import dev.onetouch.web.Passwords;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// A provider that is down, slow, or out of its mind.
class ProviderTroubleTest {
  private static final String UNAVAILABLE = "/?sign-in=unavailable";
  private static final String FAILED = "/?sign-in=failed";
  private static final Duration A_LITTLE_MORE = ProviderHttp.DEADLINE.plusSeconds(2);
  private static DeskHouse house;
  private final TestClock clock = new TestClock(ProviderHouse.now());
  private final CountDownLatch hanging = new CountDownLatch(1);
  private ProviderHouse at;

  @BeforeAll
  static void build() {
    house = new DeskHouse();
  }

  @AfterAll
  static void pullDown() {
    house.close();
  }

  @BeforeEach
  void open() {
    ProviderHouse.forget(house);
    at = ProviderHouse.in(house, "", clock);
  }

  @AfterEach
  void close() {
    hanging.countDown();
    at.close();
  }

  private Map<String, HttpHandler> troubles() {
    Map<String, HttpHandler> troubles = new LinkedHashMap<>();
    troubles.put("down", exchange -> TestProvider.send(exchange, 503, "{}"));
    troubles.put("hangs up", com.sun.net.httpserver.HttpExchange::close);
    troubles.put("hangs", _ -> await(hanging));
    troubles.put("drips", exchange -> {
      exchange.sendResponseHeaders(200, 0);
      for (int i = 0; i < 100 && !await(hanging, Duration.ofMillis(200)); i++) {
        exchange.getResponseBody().write(' ');
        exchange.getResponseBody().flush();
      }
    });
    troubles.put("never stops", exchange -> {
      exchange.sendResponseHeaders(200, 0);
      byte[] more = " ".repeat(64 * 1024).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
      for (int i = 0; i < 1_000; i++) {
        exchange.getResponseBody().write(more);
      }
    });
    return troubles;
  }

  @TestFactory
  Stream<DynamicTest> whereverItIsInTroubleItIsSaidSoonAndPasswordsStillWork() {
    house.database().execute("update agent set password_hash = '"
        + new Passwords(new SecureRandom()).hash(DeskHouse.PASSWORD) + "'");
    return troubles().entrySet().stream()
        .flatMap(trouble -> Stream.of(TestProvider.DISCOVERY, TestProvider.TOKEN, TestProvider.KEYS)
            .map(path -> dynamicTest(path + " " + trouble.getKey(), () -> {
              at.close();
              ProviderHouse.forget(house);
              at = ProviderHouse.in(house);
              at.provider().instead(path, trouble.getValue());
              long begun = System.nanoTime();

              Visitor visitor = at.visitor();
              String end = path.equals(TestProvider.DISCOVERY) ? visitor.starts().toString() : visitor.goesThrough();

              assertThat(end).isEqualTo(UNAVAILABLE);
              assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(A_LITTLE_MORE);
              assertThat(visitor.cookies()).isEmpty();
              assertThat(house.browserAt(at.node()).post("/api/session",
                  "{\"email\": \"maria@acme.example\", \"password\": \"" + DeskHouse.PASSWORD + "\"}").status()).isEqualTo(200);
            })));
  }

  @Test
  void aRedirectIsNeverFollowedLeastOfAllWithTheSecret() {
    for (String path : List.of(TestProvider.TOKEN, TestProvider.KEYS)) {
      at.provider().instead(path, exchange -> {
        exchange.getResponseHeaders().set("Location", at.provider().issuer() + "/elsewhere");
        exchange.sendResponseHeaders(307, -1);
      });
      assertThat(at.visitor().goesThrough()).isIn(FAILED, UNAVAILABLE);
      at.provider().asUsual(path);
    }
    assertThat(at.provider().strays()).isZero();
  }

  @TestFactory
  Stream<DynamicTest> aTokenEndpointThatTalksNonsenseIsNotBelieved() {
    return Stream.of("", "[]", "null", "{}", "{\"id_token\":7}", "<html>", "{".repeat(50_000),
            "{\"access_token\":\"a\",\"token_type\":\"Bearer\"}")
        .map(nonsense -> dynamicTest("it says " + nonsense.substring(0, Math.min(20, nonsense.length())), () -> {
          at.provider().instead(TestProvider.TOKEN, exchange -> TestProvider.send(exchange, 200, nonsense));
          assertThat(at.visitor().goesThrough()).isEqualTo(FAILED);
        }));
  }

  @TestFactory
  Stream<DynamicTest> aDescriptionThatIsNotTheProvidersIsNotTaken() {
    Map<String, UnaryOperator<Map<String, Object>>> bad = new LinkedHashMap<>();
    bad.put("another issuer", it -> with(it, "issuer", "https://id.elsewhere.example"));
    bad.put("no issuer", it -> with(it, "issuer", ""));
    bad.put("secrets in the clear", it -> with(it, "token_endpoint", "http://id.elsewhere.example/token"));
    bad.put("keys in the clear", it -> with(it, "jwks_uri", "http://id.elsewhere.example/keys"));
    bad.put("people sent into the clear", it -> with(it, "authorization_endpoint", "http://id.elsewhere.example/in"));
    bad.put("a script for an address", it -> with(it, "authorization_endpoint", "javascript:alert(1)"));
    bad.put("a file for keys", it -> with(it, "jwks_uri", "file:///etc/passwd"));
    return bad.entrySet().stream().map(one -> dynamicTest(one.getKey(), () -> {
      at.close();
      at = ProviderHouse.in(house);
      at.provider().described = one.getValue();
      assertThat(at.visitor().starts().toString()).isEqualTo(UNAVAILABLE);
    }));
  }

  @Test
  void aProviderThatIsDownIsAskedNowAndThenAndIsBackWhenItIsBack() {
    at.provider().instead(TestProvider.DISCOVERY, exchange -> TestProvider.send(exchange, 503, "{}"));
    for (int i = 0; i < 10; i++) {
      assertThat(at.visitor().starts().toString()).isEqualTo(UNAVAILABLE);
    }
    assertThat(at.provider().visits(TestProvider.DISCOVERY)).isEqualTo(1);

    at.provider().asUsual(TestProvider.DISCOVERY);
    clock.advance(Discovery.PAUSE);
    assertThat(at.visitor().goesThrough()).isEqualTo("/");
  }

  @Test
  void itsDescriptionAndItsKeysAreAskedForOnce() {
    for (int i = 0; i < 5; i++) {
      assertThat(at.visitor().goesThrough()).isEqualTo("/");
    }

    assertThat(at.provider().visits(TestProvider.DISCOVERY)).isEqualTo(1);
    assertThat(at.provider().visits(TestProvider.KEYS)).isEqualTo(1);
  }

  @Test
  void aDescriptionServesForADayWhileNoNewOneIsToBeHad() {
    assertThat(at.visitor().goesThrough()).isEqualTo("/");
    at.provider().instead(TestProvider.DISCOVERY, exchange -> TestProvider.send(exchange, 503, "{}"));

    clock.advance(Discovery.USABLE.minusMinutes(1));
    assertThat(at.visitor().goesThrough()).isEqualTo("/");
    clock.advance(Duration.ofMinutes(2));
    assertThat(at.visitor().starts().toString()).isEqualTo(UNAVAILABLE);
  }

  @Test
  void aNewKeyIsFetchedWhenItIsFirstSeen() {
    assertThat(at.visitor().goesThrough()).isEqualTo("/");
    at.provider().keys.rotate();
    at.provider().signing = at.provider().keys::rotated;

    assertThat(at.visitor().goesThrough()).isEqualTo("/");
    assertThat(at.provider().visits(TestProvider.KEYS)).isEqualTo(2);

    at.provider().signing = at.provider().keys::rs256;
    assertThat(at.visitor().goesThrough()).as("the old key is withdrawn").isEqualTo(FAILED);
  }

  @Test
  void aFloodOfUnknownKeysNeitherReachesTheProviderNorKeepsOthersOut() {
    assertThat(at.visitor().goesThrough()).isEqualTo("/");
    for (int i = 0; i < 20; i++) {
      String kid = "flood-" + i;
      at.provider().signing = claims -> at.provider().keys.named(kid, claims);
      assertThat(at.visitor().goesThrough()).isEqualTo(FAILED);
    }
    assertThat(at.provider().visits(TestProvider.KEYS)).isLessThanOrEqualTo(3);

    at.provider().signing = at.provider().keys::rs256;
    assertThat(at.visitor().goesThrough()).isEqualTo("/");
  }

  private static Map<String, Object> with(Map<String, Object> document, String key, Object value) {
    document.put(key, value);
    return document;
  }

  private static void await(CountDownLatch latch) {
    boolean _ = await(latch, Duration.ofSeconds(20));
  }

  private static boolean await(CountDownLatch latch, Duration atMost) {
    try {
      return latch.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}

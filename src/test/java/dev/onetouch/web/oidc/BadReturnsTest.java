package dev.onetouch.web.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.onetouch.desk.DeskHouse;
import dev.onetouch.web.ProviderSignIn;
import dev.onetouch.web.ProviderTrip;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What a browser brings back has been in strange hands.
class BadReturnsTest {
  private static final String FAILED = "/?sign-in=failed";
  private static final String EXPIRED = "/?sign-in=expired";
  private static final String TRIP = "onetouch-trip";
  private static DeskHouse house;
  private static ProviderHouse at;

  @BeforeAll
  static void open() {
    house = new DeskHouse();
    at = ProviderHouse.in(house);
  }

  @AfterAll
  static void close() {
    at.close();
    house.close();
  }

  @BeforeEach
  void nobodyCameYet() {
    ProviderHouse.forget(house);
  }

  private static Map<String, UnaryOperator<String>> queries() {
    Map<String, UnaryOperator<String>> bad = new LinkedHashMap<>();
    bad.put("another state", query -> query.replaceFirst("state=[^&]*", "state=" + "A".repeat(43)));
    bad.put("an empty state", query -> query.replaceFirst("state=[^&]*", "state="));
    bad.put("no state", query -> query.replaceFirst("&state=[^&]*", ""));
    bad.put("two states", query -> query + "&state=" + "A".repeat(43));
    bad.put("two codes", query -> "code=mine&" + query);
    bad.put("no code", query -> query.replaceFirst("code=[^&]*&", ""));
    bad.put("an empty code", query -> query.replaceFirst("code=[^&]*", "code="));
    bad.put("a code of somebody's making", query -> query.replaceFirst("code=[^&]*", "code=guess"));
    bad.put("another provider's answer", query -> query.replaceFirst("iss=[^&]*", "iss=https%3A%2F%2Fid.elsewhere.example"));
    bad.put("not said whose answer", query -> query.replaceFirst("&iss=[^&]*", ""));
    bad.put("half a character", query -> query.replaceFirst("state=[^&]*", "state=%C3"));
    bad.put("an error nobody knows", query -> query.replaceFirst("code=[^&]*", "error=invalid_scope"));
    return bad;
  }

  @TestFactory
  Stream<DynamicTest> noneOfTheseAnswersOpensASession() {
    return queries().entrySet().stream().map(bad -> dynamicTest(bad.getKey(), () -> {
      Visitor visitor = at.visitor();
      String query = bad.getValue().apply(Visitor.signsIn(visitor.starts()));
      assertThat(visitor.returns(query)).isEqualTo(FAILED);
      assertThat(visitor.cookies()).isEmpty();
    }));
  }

  @Test
  void anotherBrowserCannotFinishTheTrip() {
    String query = Visitor.signsIn(at.visitor().starts());

    assertThat(at.visitor().returns(query)).isEqualTo(EXPIRED);

    Visitor withATripOfItsOwn = at.visitor();
    withATripOfItsOwn.starts();
    assertThat(withATripOfItsOwn.returns(query)).isEqualTo(FAILED);
  }

  @Test
  void aCodeFromAnotherTripIsStoppedByPkce() {
    String strangers = Visitor.signsIn(at.visitor().starts());
    Visitor victim = at.visitor();
    String own = Visitor.signsIn(victim.starts());
    String code = strangers.replaceFirst(".*code=([^&]*).*", "$1");

    assertThat(victim.returns(own.replaceFirst("code=[^&]*", "code=" + code))).isEqualTo(FAILED);
  }

  @Test
  void aTripIsGoodForOneReturn() {
    Visitor visitor = at.visitor();
    String query = Visitor.signsIn(visitor.starts());
    String cookie = visitor.cookies().get(TRIP);
    assertThat(visitor.returns(query)).isEqualTo("/");

    assertThat(visitor.returns(query)).isEqualTo(EXPIRED);
    Visitor replaying = at.visitor();
    replaying.cookies().put(TRIP, cookie);
    assertThat(replaying.returns(query)).as("the provider gives nothing for a used code").isEqualTo(FAILED);
  }

  @Test
  void aTripEndsAfterTenMinutesAndCannotBeMadeYounger() {
    Visitor visitor = at.visitor();
    long old = ProviderHouse.now().minus(ProviderTrip.LIMIT).minus(Duration.ofSeconds(1)).getEpochSecond();
    ProviderTrip trip = new ProviderTrip(old, "s".repeat(43));
    String query = "code=x&state=" + trip.state() + "&iss=" + at.provider().issuer();
    visitor.cookies().put(TRIP, old + "." + "s".repeat(43));
    assertThat(visitor.returns(query)).isEqualTo(EXPIRED);

    visitor.cookies().put(TRIP, ProviderHouse.now().getEpochSecond() + "." + "s".repeat(43));
    assertThat(visitor.returns(query)).isEqualTo(FAILED);
  }

  @TestFactory
  Stream<DynamicTest> aCookieThatIsNoneOfOursIsNone() {
    return Stream.of("", "x", "1.x", "-1." + "s".repeat(43), "9".repeat(30) + "." + "s".repeat(43), "../../etc")
        .map(value -> dynamicTest("'" + value + "'", () -> {
          Visitor visitor = at.visitor();
          visitor.cookies().put(TRIP, value);
          assertThat(visitor.returns("code=x&state=y")).isEqualTo(EXPIRED);
        }));
  }

  @Test
  void whoeverSaysNoAtTheProviderIsToldSoAndMayTryAgain() {
    at.provider().answer = said -> {
      said.remove("code");
      said.put("error", "access_denied");
      said.put("error_description", "<script>alert(1)</script>");
      return said;
    };
    Visitor visitor = at.visitor();
    assertThat(visitor.goesThrough()).isEqualTo("/?sign-in=declined");

    at.provider().answer = UnaryOperator.identity();
    assertThat(visitor.goesThrough()).isEqualTo("/");
  }

  @Test
  void badReturnsAreSlowedDownAndGoodOnesAreNotCounted() {
    for (int i = 0; i < ProviderSignIn.MAX_FROM_ADDRESS + 5; i++) {
      assertThat(at.visitor().goesThrough()).isEqualTo("/");
    }
    for (int i = 0; i < ProviderSignIn.MAX_FROM_ADDRESS; i++) {
      Visitor guessing = at.visitor();
      URI _ = guessing.starts();
      assertThat(guessing.returns("code=x&state=y")).isEqualTo(FAILED);
    }
    int asked = at.provider().visits("/token");

    assertThat(at.visitor().goesThrough()).isEqualTo("/?sign-in=too-many");
    assertThat(at.provider().visits("/token")).isEqualTo(asked);
  }

  @Test
  void withTheStoreAwayThePersonGetsAPageAndNoSession() {
    Visitor visitor = at.visitor();
    String query = Visitor.signsIn(visitor.starts());

    assertThat(visitor.at(house.nodeWithoutDatabase(at.trusted()).site()).returns(query)).isEqualTo("/?sign-in=down");
    assertThat(visitor.cookies()).isEmpty();
  }
}

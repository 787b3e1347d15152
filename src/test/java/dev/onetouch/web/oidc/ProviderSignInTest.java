package dev.onetouch.web.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import dev.onetouch.desk.Browser;
import dev.onetouch.desk.DeskHouse;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderSignInTest {
  private static final String NOT_ADMITTED = "/?sign-in=not-admitted";
  private static DeskHouse house;
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
    at = ProviderHouse.in(house);
  }

  @AfterEach
  void close() {
    at.close();
  }

  @Test
  void whomTheProviderVouchesForGetsASessionLikeAnyOther() {
    Visitor maria = at.visitor();

    assertThat(maria.goesThrough()).isEqualTo("/");

    assertThat(maria.get("/api/session").body()).contains("\"agent\":\"maria\"").contains("Maria Lopez");
    assertThat(maria.cookies()).containsOnlyKeys("onetouch");
    assertThat(house.database().value("select token_hash from session")).hasSize(64);
  }

  @Test
  void theQuestionCarriesPkceStateAndNonceAndNoSecret() {
    String asked = at.visitor().starts().toString();

    assertThat(asked)
        .startsWith(at.provider().issuer() + "/authorize?")
        .contains("response_type=code", "code_challenge_method=S256", "code_challenge=", "state=", "nonce=")
        .contains("scope=openid+email", "redirect_uri=https%3A%2F%2Fphone.acme.example%2Fapi%2Fsession%2Foidc%2Fcallback")
        .doesNotContain("secret", "verifier");
  }

  @Test
  void theTripsCookieIsShortLivedAndOutOfReachOfScripts() {
    String set = at.visitor().get("/api/session/oidc").headers().firstValue("Set-Cookie").orElseThrow();

    assertThat(set).startsWith("onetouch-trip=").contains("; Path=/", "; HttpOnly", "; SameSite=Lax", "; Max-Age=600");
  }

  @Test
  void behindHttpsTheTripsCookieBelongsToTheHostAlone() {
    Visitor visitor = new Visitor(house.node("https://phone.acme.example", at.trusted()).site());

    HttpResponse<String> started = visitor.get("/api/session/oidc");

    assertThat(started.headers().firstValue("Set-Cookie").orElseThrow())
        .startsWith("__Host-onetouch-trip=").endsWith("; Secure").doesNotContain("Domain");
  }

  @Test
  void theFirstTimeTheVerifiedAddressCountsAndEverAfterTheSubject() {
    at.visitor().goesThrough();
    at.provider().person("sub-maria", "another@elsewhere.example", false);
    Visitor again = at.visitor();

    assertThat(again.goesThrough()).isEqualTo("/");

    assertThat(again.get("/api/session").body()).contains("\"agent\":\"maria\"");
    assertThat(house.database().value("select subject || ' ' || agent_id from provider_identity"))
        .isEqualTo("sub-maria maria");
  }

  @Test
  void anAddressThatWasGivenToSomebodyElseOpensNothing() {
    at.visitor().goesThrough();
    at.provider().person("sub-of-a-newcomer", "maria@acme.example", true);

    assertThat(at.visitor().goesThrough()).isEqualTo(NOT_ADMITTED);
  }

  @Test
  void theSameSubjectAtAnotherProviderIsSomebodyElse() {
    at.visitor().goesThrough();
    try (ProviderHouse other = ProviderHouse.in(house)) {
      other.provider().person("sub-maria", "unknown@elsewhere.example", true);

      assertThat(other.visitor().goesThrough()).isEqualTo(NOT_ADMITTED);
    }
  }

  @Test
  void nobodyUnknownIsLetIn() {
    at.provider().person("sub-x", "nobody@acme.example", true);
    Visitor visitor = at.visitor();

    assertThat(visitor.goesThrough()).isEqualTo(NOT_ADMITTED);

    assertThat(visitor.status()).isEqualTo(401);
    assertThat(house.database().value("select count(*) from agent where email like 'nobody%'")).isEqualTo("0");
  }

  @Test
  void aDisabledAgentHearsWhatAStrangerHears() {
    at.visitor().goesThrough();
    house.database().execute("update agent set disabled = true where id = 'maria'");
    assertThat(at.visitor().goesThrough()).isEqualTo(NOT_ADMITTED);

    house.database().execute("truncate provider_identity");
    assertThat(at.visitor().goesThrough()).isEqualTo(NOT_ADMITTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"maria@acme.example ", "maria\u0000@acme.example", "m\u0430ria@acme.example", "maria@acme.example@x", ""})
  void anAddressThatOnlyLooksLikeOursLinksNobody(String email) {
    at.provider().person("sub-y", email, true);

    assertThat(at.visitor().goesThrough()).isEqualTo(NOT_ADMITTED);
  }

  @Test
  void anAddressNobodyVerifiedLinksNobody() {
    for (Object verified : new Object[] {false, "true", 1, "yes"}) {
      at.provider().person("sub-z", "maria@acme.example", verified);
      assertThat(at.visitor().goesThrough()).isEqualTo(NOT_ADMITTED);
    }
    at.provider().claims = claims -> claims.claim("email_verified", null);
    assertThat(at.visitor().goesThrough()).isEqualTo(NOT_ADMITTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"RS256", "PS256", "ES256"})
  void eachAlgorithmOfTheListIsTaken(String algorithm) {
    at.provider().signing = claims -> at.provider().keys.with(JWSAlgorithm.parse(algorithm), claims);

    assertThat(at.visitor().goesThrough()).isEqualTo("/");
  }

  @Test
  void signingInAgainMakesTheOldSessionWorthless() {
    Visitor maria = at.visitor();
    maria.goesThrough();
    String old = maria.cookies().get("onetouch");
    // From another site the browser does not show the session's cookie.
    URI provider = maria.starts();
    maria.cookies().remove("onetouch");
    maria.returns(Visitor.signsIn(provider));

    assertThat(maria.cookies().get("onetouch")).isNotEqualTo(old);
    assertThat(house.browserAt(at.node()).withCookie("onetouch=" + old).get("/api/session").status()).isEqualTo(401);
  }

  @Test
  void anyNodeMaySeeTheBrowserReturnAndSignedOutThereIsSignedOutHere() {
    String otherNode = house.node("", at.trusted()).site();
    Visitor maria = at.visitor();
    URI provider = maria.starts();

    assertThat(maria.at(otherNode).returns(Visitor.signsIn(provider))).isEqualTo("/");

    Browser there = house.browser().at(otherNode).withCookie("onetouch=" + maria.cookies().get("onetouch"));
    assertThat(there.delete("/api/session").status()).isEqualTo(204);
    assertThat(maria.at(at.node().site()).status()).isEqualTo(401);
  }

  @Test
  void disabledIsOutAtOnceOnEveryNodeHoweverTheySignedIn() {
    Visitor maria = at.visitor();
    maria.goesThrough();
    String otherNode = house.node("").site();
    assertThat(maria.at(otherNode).status()).isEqualTo(200);

    house.database().execute("update agent set disabled = true where id = 'maria'");

    assertThat(maria.at(otherNode).status()).isEqualTo(401);
    assertThat(maria.at(at.node().site()).status()).isEqualTo(401);
  }

  @Test
  void theListSaysWhichWaysInThereAre() {
    assertThat(at.visitor().get("/api/session/providers").body())
        .isEqualTo("{\"providers\":[{\"name\":\"Acme ID\",\"start\":\"/api/session/oidc\"}]}");
    assertThat(house.browser().get("/api/session/providers").text()).isEqualTo("{\"providers\":[]}");
  }

  @Test
  void withoutAProviderThereIsNothingToStart() {
    assertThat(house.browser().get("/api/session/oidc").status()).isEqualTo(404);
    assertThat(house.browser().get("/api/session/oidc/callback?code=x&state=y").status()).isEqualTo(404);
  }
}

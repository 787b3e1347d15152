package dev.onetouch.web.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import dev.onetouch.desk.DeskHouse;
import dev.onetouch.kit.TestKeys;
import dev.onetouch.kit.TestProvider;
import java.time.Duration;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every token here comes over the right connection, from the right provider, for the right code, and is bad.
class BadTokensTest {
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

  private static Map<String, UnaryOperator<JWTClaimsSet.Builder>> claims() {
    Map<String, UnaryOperator<JWTClaimsSet.Builder>> bad = new LinkedHashMap<>();
    bad.put("another issuer", it -> it.issuer("https://id.elsewhere.example"));
    bad.put("nearly our issuer", it -> it.issuer(at.provider().issuer() + "/"));
    bad.put("no issuer", it -> it.issuer(null));
    bad.put("for another client", it -> it.audience("another-client"));
    bad.put("for nobody", it -> it.audience((String) null));
    bad.put("for several, and not said who asked", it -> it.audience(List.of(TestProvider.CLIENT, "another-client")));
    bad.put("for several, and another asked",
        it -> it.audience(List.of(TestProvider.CLIENT, "another-client")).claim("azp", "another-client"));
    bad.put("another asked for it", it -> it.claim("azp", "another-client"));
    bad.put("no nonce", it -> it.claim("nonce", null));
    bad.put("another browser's nonce", it -> it.claim("nonce", "n-0S6_WzA2Mj"));
    bad.put("a nonce that is no text", it -> it.claim("nonce", List.of("n")));
    bad.put("expired", it -> it.expirationTime(in(Duration.ofSeconds(-90))));
    bad.put("never expires", it -> it.expirationTime(null));
    bad.put("issued tomorrow", it -> it.issueTime(in(Duration.ofDays(1))).expirationTime(in(Duration.ofDays(2))));
    bad.put("issued before the trip began", it -> it.issueTime(in(Duration.ofMinutes(-5))));
    bad.put("issued at no time", it -> it.issueTime(null));
    bad.put("not valid yet", it -> it.notBeforeTime(in(Duration.ofMinutes(5))));
    bad.put("names nobody", it -> it.subject(null));
    bad.put("names nobody at all", it -> it.subject(""));
    bad.put("a name without an end", it -> it.subject("s".repeat(256)));
    bad.put("a name with a line in it", it -> it.subject("sub\nmaria"));
    bad.put("belongs to another access token", it -> it.claim("at_hash", "77QmUPtjPfzWtF2AnpK9RQ"));
    return bad;
  }

  private static Map<String, Function<JWTClaimsSet, String>> signatures() {
    TestKeys keys = at.provider().keys;
    Map<String, Function<JWTClaimsSet, String>> bad = new LinkedHashMap<>();
    bad.put("alg none", keys::unsigned);
    bad.put("the public key as a shared secret", keys::publicKeyAsSecret);
    bad.put("the client's secret as a key", keys::clientSecretAsKey);
    bad.put("a stranger's signature under our key's name", keys::byAStranger);
    bad.put("a stranger's key inside the token", keys::withItsOwnKey);
    bad.put("a stranger's address for keys", it -> keys.withItsOwnAddress(it, at.provider().at("/strangers-keys")));
    bad.put("an unknown key", it -> keys.named("rsa-9", it));
    bad.put("a key that is a path", it -> keys.named("../../../../dev/null", it));
    bad.put("a key that is a statement", it -> keys.named("' union select 'x", it));
    bad.put("a key that is an address", it -> keys.named(at.provider().issuer() + "/strangers-keys", it));
    bad.put("an algorithm not on the list", it -> keys.with(JWSAlgorithm.RS512, it));
    bad.put("something critical we do not know", keys::critical);
    bad.put("changed after signing", it -> changed(keys.rs256(it)));
    bad.put("without its signature", it -> keys.rs256(it).replaceFirst("\\.[^.]*$", "."));
    bad.put("half of it", it -> keys.rs256(it).substring(0, 200));
    bad.put("not a token", _ -> "e30.e30.e30");
    return bad;
  }

  @TestFactory
  Stream<DynamicTest> noneOfTheseClaimsOpensASession() {
    return claims().entrySet().stream()
        .map(bad -> dynamicTest(bad.getKey(), () -> refused(bad.getValue(), at.provider().keys::rs256)));
  }

  @TestFactory
  Stream<DynamicTest> noneOfTheseSignaturesOpensASession() {
    return signatures().entrySet().stream()
        .map(bad -> dynamicTest(bad.getKey(), () -> refused(UnaryOperator.identity(), bad.getValue())));
  }

  /// Or else all of the above would be refused for a reason of their own.
  @Test
  void theSameTokenWithNothingWrongDoes() {
    ProviderHouse.forget(house);
    at.provider().claims = UnaryOperator.identity();
    at.provider().signing = at.provider().keys::rs256;
    assertThat(at.visitor().goesThrough()).isEqualTo("/");

    at.provider().claims = it ->
        it.audience(List.of(TestProvider.CLIENT, "another-client")).claim("azp", TestProvider.CLIENT)
            .expirationTime(in(Duration.ofSeconds(-30)));
    assertThat(at.visitor().goesThrough()).as("within the skew, and asked for by us").isEqualTo("/");
  }

  private static void refused(UnaryOperator<JWTClaimsSet.Builder> claims, Function<JWTClaimsSet, String> signing) {
    ProviderHouse.forget(house);
    at.provider().claims = claims;
    at.provider().signing = signing;
    Visitor visitor = at.visitor();

    assertThat(visitor.goesThrough()).isEqualTo("/?sign-in=failed");

    assertThat(visitor.cookies()).isEmpty();
    assertThat(house.database().value("select (select count(*) from session) + (select count(*) from provider_identity)"))
        .isEqualTo("0");
    assertThat(at.provider().strays()).isZero();
  }

  private static String changed(String token) {
    String[] parts = token.split("\\.");
    String payload = new String(java.util.Base64.getUrlDecoder().decode(parts[1]), java.nio.charset.StandardCharsets.UTF_8);
    byte[] other = payload.replace("sub-maria", "sub-marja").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return parts[0] + "." + java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(other) + "." + parts[2];
  }

  private static Date in(Duration time) {
    return Date.from(ProviderHouse.now().plus(time));
  }
}

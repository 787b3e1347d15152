package dev.onetouch.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.desk.Browser;
import dev.onetouch.desk.Browser.Answer;
import dev.onetouch.desk.DeskHouse;
import java.security.SecureRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInTest {
  private static final String SESSION = "/api/session";
  private static DeskHouse house;

  @BeforeAll
  static void open() {
    house = new DeskHouse();
    String hash = new Passwords(new SecureRandom()).hash(DeskHouse.PASSWORD);
    house.database().execute("update agent set password_hash = '" + hash + "'");
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @BeforeEach
  void nobodyTriedYet() {
    house.database().execute("truncate sign_in_attempt, session");
    house.database().execute("update agent set disabled = false");
  }

  @Test
  void passwordsAreKeptAsArgon2idWithTheAdvisedCost() {
    assertThat(house.database().value("select password_hash from agent limit 1"))
        .startsWith("$argon2id$v=19$m=47104,t=1,p=1$");
  }

  @Test
  void theRightPasswordOpensASession() {
    Browser browser = house.browser();

    Answer answer = signIn(browser, "Maria@acme.example", DeskHouse.PASSWORD);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/name").asText()).isEqualTo("Maria Lopez");
    assertThat(answer.header("Set-Cookie").orElseThrow())
        .startsWith("onetouch=")
        .contains("HttpOnly", "SameSite=Strict", "Path=/", "Max-Age=43200")
        .doesNotContain("Secure", "Domain");
    assertThat(browser.get(SESSION).at("/agent").asText()).isEqualTo("maria");
  }

  @Test
  void behindHttpsTheCookieBelongsToTheHostAlone() {
    Browser browser = house.browserAt(house.node("https://phone.acme.example"));

    String cookie =
        signIn(browser, "maria@acme.example", DeskHouse.PASSWORD)
            .header("Set-Cookie")
            .orElseThrow();

    assertThat(cookie)
        .startsWith("__Host-onetouch=")
        .contains("; Secure", "; Path=/")
        .doesNotContain("Domain");
    assertThat(browser.get(SESSION).status()).isEqualTo(200);
  }

  @Test
  void theStoreHoldsNoToken() {
    Browser browser = house.browser();
    signIn(browser, "maria@acme.example", DeskHouse.PASSWORD);
    String token = browser.cookie().substring("onetouch=".length());

    assertThat(token).hasSize(43);
    assertThat(house.database().value("select token_hash from session"))
        .hasSize(64)
        .doesNotContain(token);
  }

  @Test
  void anUnknownEmailSoundsLikeAWrongPassword() {
    Answer wrong = signIn(house.browser(), "maria@acme.example", "not it");
    Answer unknown = signIn(house.browser(), "nobody@acme.example", "not it");

    assertThat(wrong.status()).isEqualTo(401);
    assertThat(unknown.text()).isEqualTo(wrong.text());
    assertThat(wrong.header("Set-Cookie")).isEmpty();
  }

  @Test
  void anUnknownEmailCostsAHashToo() {
    signIn(house.browser(), "maria@acme.example", "warm up");
    long known = nanos("maria@acme.example");
    long unknown = nanos("nobody@acme.example");

    assertThat(unknown).isGreaterThan(known / 4);
  }

  @Test
  void signingInAgainMakesTheOldSessionWorthless() {
    Browser browser = house.browser();
    signIn(browser, "maria@acme.example", DeskHouse.PASSWORD);
    String old = browser.cookie();
    signIn(browser, "maria@acme.example", DeskHouse.PASSWORD);

    assertThat(browser.cookie()).isNotEqualTo(old);
    assertThat(house.browser().withCookie(old).get(SESSION).status()).isEqualTo(401);
  }

  @Test
  void aPlantedTokenIsNeverTakenOver() {
    Browser browser = house.browser().withCookie("onetouch=" + "A".repeat(43));
    signIn(browser, "maria@acme.example", DeskHouse.PASSWORD);

    assertThat(browser.cookie()).doesNotContain("AAAA");
    assertThat(house.browser().withCookie("onetouch=" + "A".repeat(43)).get(SESSION).status())
        .isEqualTo(401);
  }

  @Test
  void signedOutHereIsSignedOutEverywhere() {
    Browser browser = house.signedIn("maria");
    Browser otherNode = browser.at(house.node("").site());
    assertThat(otherNode.get(SESSION).status()).isEqualTo(200);

    assertThat(browser.delete(SESSION).status()).isEqualTo(204);

    assertThat(otherNode.get(SESSION).status()).isEqualTo(401);
  }

  @Test
  void aDisabledAgentIsOutAtOnce() {
    Browser browser = house.signedIn("otto");
    assertThat(browser.get(SESSION).status()).isEqualTo(200);

    house.database().execute("update agent set disabled = true where id = 'otto'");

    assertThat(browser.get(SESSION).status()).isEqualTo(401);
    assertThat(signIn(house.browser(), "otto@acme.example", DeskHouse.PASSWORD).status())
        .isEqualTo(401);
  }

  @Test
  void unusedAndOldSessionsAreOver() {
    Browser unused = house.signedIn("maria");
    house
        .database()
        .execute(
            "update session set last_seen_at = clock_timestamp() - interval '2 hours 1 second'");
    Browser old = house.signedIn("luis");
    house
        .database()
        .execute(
            "update session set created_at = clock_timestamp() - interval '12 hours 1 second' where agent_id = 'luis'");

    assertThat(unused.get(SESSION).status()).isEqualTo(401);
    assertThat(old.get(SESSION).status()).isEqualTo(401);
  }

  @Test
  void useKeepsASessionAlive() {
    Browser browser = house.signedIn("maria");
    house
        .database()
        .execute("update session set last_seen_at = clock_timestamp() - interval '1 hour'");

    browser.get(SESSION);

    assertThat(
            house
                .database()
                .value(
                    "select last_seen_at > clock_timestamp() - interval '1 minute' from session"))
        .isEqualTo("t");
  }

  @Test
  void guessingIsSlowedDownEvenWhenTheGuessIsRight() {
    for (int i = 0; i < SignIn.MAX_FROM_HERE; i++) {
      assertThat(signIn(house.browser(), "maria@acme.example", "guess " + i).status())
          .isEqualTo(401);
    }

    Answer slowed = signIn(house.browser(), "maria@acme.example", DeskHouse.PASSWORD);

    assertThat(slowed.status()).isEqualTo(429);
    assertThat(slowed.header("Retry-After")).contains("900");
    assertThat(signIn(house.browser(), "luis@acme.example", DeskHouse.PASSWORD).status())
        .isEqualTo(200);
  }

  @Test
  void anEmailUnderAttackFromElsewhereStillLetsItsOwnerIn() {
    SignInStore elsewhere = house.tries();
    for (int i = 0; i < SignIn.ATTACK + 10; i++) {
      elsewhere.count("maria@acme.example", "192.0.2." + i, SignIn.WINDOW);
    }

    assertThat(signIn(house.browser(), "maria@acme.example", DeskHouse.PASSWORD).status())
        .isEqualTo(200);
  }

  @Test
  void whoOnceMistypedIsForgivenAfterGettingItRight() {
    for (int i = 0; i < 3 * SignIn.MAX_FROM_HERE; i++) {
      assertThat(
              signIn(
                      house.browser(),
                      "maria@acme.example",
                      i % 3 == 0 ? "oops" : DeskHouse.PASSWORD)
                  .status())
          .isNotEqualTo(429);
    }
  }

  private static long nanos(String email) {
    long before = System.nanoTime();
    signIn(house.browser(), email, "not it");
    return System.nanoTime() - before;
  }

  private static Answer signIn(Browser browser, String email, String password) {
    return browser.post(
        SESSION, "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(email, password));
  }
}

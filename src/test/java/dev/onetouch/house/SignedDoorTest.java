package dev.onetouch.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.kit.CarrierClient;
import dev.onetouch.kit.CarrierClient.Reply;
import dev.onetouch.kit.LogLines;
import dev.onetouch.kit.SampleDatabase;
import dev.onetouch.kit.TestCall;
import dev.onetouch.kit.TestDatabase;
import dev.onetouch.kit.TestHouse;
import dev.onetouch.kit.Webhook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Who is let in at `/voice`, and what the others change: nothing.
class SignedDoorTest {
  private static final String CALLER = "+16195550142";
  private static final String REFUSED = "onetouch_signature_refused_total";
  private static TestDatabase database;
  private static TestHouse house;
  private static LogLines expected;

  @BeforeAll
  static void open() {
    expected = LogLines.of("dev.onetouch");
    database = SampleDatabase.create();
    house = TestHouse.on(database).withTokens("the-old-token", "the-new-token").open();
  }

  @AfterAll
  static void close() {
    house.close();
    database.close();
    expected.close();
  }

  @BeforeEach
  void seat() {
    SampleDatabase.hangUpAll(database);
    SampleDatabase.seat(database, "phone", "maria");
  }

  static List<String> routes() {
    return VoiceRouteList.withNames("call-1", "name-1");
  }

  @ParameterizedTest
  @MethodSource("routes")
  void anUnsignedOrForgedRequestIsRefusedCountedAndChangesNothing(String route) {
    TestCall call = new TestCall(house.carrier(), CALLER, SampleDatabase.MAIN_LINE);
    call.arrives();
    String here = call.next().startsWith("/voice/turn/") && route.startsWith("/voice/turn/") ? call.next() : route;
    Webhook genuine = Webhook.post(here, call.form("completed"));
    List<List<String>> before = rows();
    double counted = house.operator().metric(REFUSED);

    for (String forged : forgeries(genuine)) {
      Reply reply = house.carrier().send(genuine.signedBy(forged));
      assertThat(reply.status()).as("%s signed %s", here, forged).isEqualTo(403);
      assertThat(reply.text()).isEmpty();
    }

    assertThat(rows()).isEqualTo(before);
    assertThat(house.operator().metric(REFUSED) - counted).isEqualTo(forgeries(genuine).size());
    assertThat(house.carrier().send(genuine).status()).as("the same, rightly signed").isIn(200, 204);
  }

  private static List<String> forgeries(Webhook genuine) {
    CarrierClient stranger = new CarrierClient(house.url(), TestHouse.PUBLIC_URL, "another-token");
    String elsewhere = CarrierClient.signature("the-old-token", "https://phone.acme.example/voice/other", genuine.signed());
    String otherForm = CarrierClient.signature("the-old-token", TestHouse.PUBLIC_URL + genuine.path(), List.of());
    return List.of(
        Webhook.UNSIGNED, "null", "=", "A".repeat(28), "A".repeat(5_000), elsewhere, otherForm,
        CarrierClient.signature(stranger.token(), TestHouse.PUBLIC_URL + genuine.path(), genuine.signed()));
  }

  @ParameterizedTest
  @CsvSource({"the-old-token", "the-new-token"})
  void bothTokensCountWhileTheyAreRotated(String token) {
    CarrierClient carrier = new CarrierClient(house.url(), TestHouse.PUBLIC_URL, token);
    assertThat(new TestCall(carrier, CALLER, SampleDatabase.MAIN_LINE).arrives().dialled()).containsExactly("+16195550111");
  }

  @ParameterizedTest
  @CsvSource({
    "https://phone.acme.example, https://phone.acme.example, 200",
    "https://phone.acme.example, https://phone.acme.example:443, 200",
    "https://phone.acme.example, https://phone.acme.example:8443, 403",
    "https://phone.acme.example, http://phone.acme.example, 403",
    "https://phone.acme.example:8443, https://phone.acme.example:8443, 200",
    "https://phone.acme.example:8443, https://phone.acme.example, 200",
    "http://phone.acme.example, http://phone.acme.example:80, 200",
    "https://phone.acme.example/#rc=2, https://phone.acme.example, 200",
    "https://phone.acme.example/, https://phone.acme.example, 200",
  })
  void theSignedAddressIsTheConfiguredOneWithOrWithoutItsPort(String configured, String signed, int status) {
    try (TestHouse other = TestHouse.on(database).reachedAt(configured).open()) {
      CarrierClient carrier = new CarrierClient(other.url(), signed, TestHouse.TOKEN);
      Webhook webhook = arriving("/voice/inbound?shop=2&x=%2B1");
      assertThat(carrier.send(webhook).status()).isEqualTo(status);
    }
  }

  @Test
  void aFragmentIsNeitherSentNorSigned() {
    CarrierClient carrier = house.carrier();
    Webhook webhook = arriving("/voice/inbound");
    assertThat(carrier.send(webhook).status()).isEqualTo(200);
    assertThat(carrier.send(webhook, TestHouse.PUBLIC_URL + "/voice/inbound#rc=2&rp=5xx").status()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({
    "X-Forwarded-Host, elsewhere.example", "X-Forwarded-Proto, http", "X-Forwarded-Port, 8443",
    "X-Forwarded-Prefix, /other", "Forwarded, host=elsewhere.example;proto=http", "X-Original-URL, /voice/other",
  })
  void noHeaderMovesTheSignedAddress(String header, String value) {
    Webhook webhook = arriving("/voice/inbound");
    assertThat(house.carrier().send(webhook.header(header, value)).status()).isEqualTo(200);
    assertThat(house.carrier().send(webhook.header(header, value), "http://elsewhere.example/voice/inbound").status())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @MethodSource("routes")
  void aParameterNameTwiceIsRefusedAndChangesNothing(String route) {
    Map<String, String> form = TestCall.form(TestCall.legName(), CALLER, SampleDatabase.MAIN_LINE, "ringing");
    List<Map.Entry<String, String>> twice = new ArrayList<>(form.entrySet());
    twice.add(Map.entry("Digits", "1"));
    twice.add(Map.entry("Digits", "0"));
    List<List<String>> before = rows();

    assertThat(house.carrier().send(Webhook.post(route, twice)).status()).isEqualTo(400);
    String query = route + (route.contains("?") ? "&" : "?") + "CallSid=CA1";
    assertThat(house.carrier().send(Webhook.post(query, form)).status()).as("in query and body").isEqualTo(400);

    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void anUnsignedIdempotencyHeaderMakesNoNewRequestOfAnOldOne() {
    Webhook webhook = arriving("/voice/inbound");
    Reply first = house.carrier().send(webhook.header("I-Twilio-Idempotency-Token", "one"));
    List<List<String>> before = rows();
    Reply second = house.carrier().send(webhook.header("I-Twilio-Idempotency-Token", "two"));

    assertThat(second.text()).isEqualTo(first.text());
    assertThat(rows()).isEqualTo(before);
  }

  private static Webhook arriving(String path) {
    return Webhook.post(path, TestCall.form(TestCall.legName(), CALLER, SampleDatabase.MAIN_LINE, "ringing"));
  }

  private static List<List<String>> rows() {
    return database.rows(
        """
        select 'calls', count(*), coalesce(sum(version), 0), '' from call
        union all select 'journal', count(*), 0, '' from journal
        union all select 'offers', count(*), count(closed_at), '' from offer
        union all select 'errands', count(*), count(settled_at), '' from errand
        union all select 'cases', count(*), count(owner_id), max(last_contact)::text from cases
        union all select agent_id, epoch, missed_in_row, activity || presence from agent_state
        order by 1""");
  }
}

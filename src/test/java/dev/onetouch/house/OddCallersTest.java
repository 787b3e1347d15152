package dev.onetouch.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.kit.CarrierClient;
import dev.onetouch.kit.CarrierClient.Reply;
import dev.onetouch.kit.HeadOnly;
import dev.onetouch.kit.LogLines;
import dev.onetouch.kit.SampleDatabase;
import dev.onetouch.kit.TestCall;
import dev.onetouch.kit.TestDatabase;
import dev.onetouch.kit.TestHouse;
import dev.onetouch.kit.Twiml;
import dev.onetouch.kit.Webhook;
import dev.onetouch.telephony.twilio.twiml.Audience;
import dev.onetouch.telephony.twilio.twiml.TwimlJudge;
import dev.onetouch.web.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Rightly signed and odd: the caller never hears an error.
class OddCallersTest {
  private static final String CALLER = "+16195550151";
  private static TestDatabase database;
  private static TestHouse house;
  private static LogLines expected;

  @BeforeAll
  static void open() {
    expected = LogLines.of("dev.onetouch");
    database = SampleDatabase.create();
    house = TestHouse.on(database).open();
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

  @Test
  void speechOfTenThousandCharactersIsCutAndTheCallGoesOn() {
    TestCall call = arrived();
    leadsOn(call.reply(Map.of("SpeechResult", "delivery ".repeat(1_111) + "x")));
  }

  @ParameterizedTest
  @CsvSource({
    "%00%01%1F, '\0\u0001\u001f'", "%F0%9F%93%9E%F0%9F%8F%B3, '📞🏳'", "%ED%A0%80, REPLACED", "%FF%FE, REPLACED",
    "%EF%BF%BE%EF%BF%BF, '\uFFFE\uFFFF'", "%zz%, %zz%", "%E2%80%AE%3CSay%3E%5D%5D%3E%26, '\u202E<Say>]]>&'",
  })
  void bytesThatAreNoTextAreCleanedAndTheCallGoesOn(String sent, String decoded) {
    TestCall call = arrived();
    String signed = decoded.equals("REPLACED") ? replaced(sent) : decoded;
    Webhook webhook = Webhook.post(call.next(), call.form("in-progress"));

    leadsOn(house.carrier().send(webhook.andRaw("SpeechResult", sent, signed).andRaw("CallerName", sent, signed)));
    assertThat(database.value("select phase from call")).isEqualTo("listening");
  }

  private static String replaced(String sent) {
    byte[] bytes = new byte[sent.length() / 3];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(sent.substring(i * 3 + 1, i * 3 + 3), 16);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "on-the-moon", "COMPLETED", "in-progress ", "canceled?", "0"})
  void anUnknownStatusIsNoStatus(String status) {
    Map<String, String> form = TestCall.form(TestCall.legName(), CALLER, SampleDatabase.MAIN_LINE, status);
    leadsOn(house.carrier().post("/voice/inbound", form));
    TestCall call = arrived();
    Map<String, String> later = call.form(status);
    leadsOn(house.carrier().post(call.next(), later));
    assertThat(house.carrier().post("/voice/status", later).status()).isEqualTo(204);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/voice/inbound", "/voice/turn/nobody/nothing", "/voice/else", "/voice/fallback", "/voice/last-resort"})
  void withoutALegTheCallerGetsTheDutyLine(String route) {
    for (String leg : List.of("", "CA?!", "C".repeat(65), "\n")) {
      Map<String, String> form = TestCall.form(leg, CALLER, SampleDatabase.AFTER_SALES, "ringing");
      if (leg.isEmpty()) {
        form.remove("CallSid");
      }
      assertThat(leadsOn(house.carrier().post(route, form)).dialsPlainly(SampleDatabase.AFTER_SALES_DUTY_LINE)).isTrue();
    }
    assertThat(database.value("select count(*) from call")).isEqualTo("0");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", "sip:desk@acme.example", "client:maria", "+19995550100", "support", "+", "16195550199", "+1619555019900000000"
  })
  void whateverWasDialledTheCallerGetsTheDutyLineAndTheLogAWarning(String dialled) {
    Map<String, String> form = TestCall.form(TestCall.legName(), CALLER, dialled, "ringing");
    try (LogLines log = LogLines.of("dev.onetouch")) {
      assertThat(leadsOn(house.carrier().post("/voice/inbound", form)).dialsPlainly(SampleDatabase.DUTY_LINE)).isTrue();

      assertThat(log.warnings()).isNotEmpty();
      assertThat(log.text()).doesNotContain("6195550151").doesNotContain("9995550100");
    }
    assertThat(database.value("select count(*) from call")).isEqualTo("0");
  }

  @Test
  void whoHangsUpOnTheDutyLineIsKnownByItsDialWhicheverReportComesFirst() {
    SampleDatabase.seat(database, "phone");
    TestCall call = arrived();
    call.presses("0");
    assertThat(database.value("select phase from call")).isEqualTo("on-duty-line");

    call.hangsUp();
    assertThat(database.value("select phase from call")).as("its dial will say whether anybody answered").isEqualTo("on-duty-line");
    Map<String, String> dial = call.form("completed");
    dial.putAll(Map.of("DialCallStatus", "no-answer", "DialBridged", "false"));
    assertThat(house.carrier().post(call.next(), dial).status()).isEqualTo(200);
    assertThat(database.value("select outcome from call")).isEqualTo("gave-up");
  }

  @Test
  void aNumberThatIsNotOursIsNamedInTheWarning() {
    try (LogLines log = LogLines.of("dev.onetouch")) {
      leadsOn(house.carrier().post("/voice/inbound", TestCall.form(TestCall.legName(), CALLER, "+19995550123", "ringing")));
      assertThat(log.warnings()).anyMatch(line -> line.contains("no flow answers the dialled number") && line.contains("23"));
    }
  }

  @Test
  void thousandsOfParametersAreTooManyButNoError() {
    TestCall call = arrived();
    Map<String, String> form = call.form("in-progress");
    form.put("Digits", "0");
    for (int i = 0; i < 4_000; i++) {
      form.put("P" + i, "v" + i);
    }
    assertThat(leadsOn(house.carrier().post(call.next(), form)).dialled()).containsExactly("+16195550111");
  }

  @Test
  void aBodyOfMoreThanSixtyFourKilobytesIsTooLarge() {
    TestCall call = arrived();
    assertThat(call.reply(Map.of("SpeechResult", "x".repeat(66_000))).status()).isEqualTo(413);
    assertThat(HeadOnly.status(house.url(), "POST", "/voice/inbound", Json.MAX_FILE_BODY_BYTES + 1)).isEqualTo(413);
    leadsOn(call.reply(Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/voice/inbound", "/voice/fallback", "/voice/last-resort", "/voice/else"})
  void aNumberSetToGetReachesAPersonToo(String route) {
    String leg = TestCall.legName();
    Webhook asked = Webhook.get(route, TestCall.form(leg, CALLER, SampleDatabase.AFTER_SALES, "ringing"));
    Twiml document = leadsOn(house.carrier().send(asked));

    assertThat(document.has("Gather") || document.dialsPlainly(SampleDatabase.AFTER_SALES_DUTY_LINE)).isTrue();
    assertThat(house.carrier().send(asked.signedBy(Webhook.UNSIGNED)).status()).isEqualTo(403);
  }

  @Test
  void aCallThatCameByGetIsTheSameCallLater() {
    Map<String, String> form = TestCall.form(TestCall.legName(), CALLER, SampleDatabase.MAIN_LINE, "ringing");
    Twiml byGet = leadsOn(house.carrier().send(Webhook.get("/voice/inbound", form)));
    Twiml byPost = leadsOn(house.carrier().post("/voice/inbound", form));
    assertThat(byPost.text()).isEqualTo(byGet.text());
  }

  /// The web server refuses three of them before it looks at any route; Twilio then asks the fallback address.
  @ParameterizedTest
  @CsvSource({"?=, 200", "?&&a, 200", "?x=%ff%fe, 200", "?x=%E2%82%AC&y=, 200", "?x=%zz, 400", "?x=%, 400", "?%=1, 400"})
  void aBadlyEscapedQueryIsTakenAsItWasSentOrRefusedWhole(String query, int status) throws Exception {
    Map<String, String> form = TestCall.form(TestCall.legName(), CALLER, SampleDatabase.MAIN_LINE, "ringing");
    String answer = RawHttp.post(house.url(), "/voice/inbound" + query, Webhook.post("/", form).body(),
        CarrierClient.signature(TestHouse.TOKEN, TestHouse.PUBLIC_URL + "/voice/inbound" + query, List.copyOf(form.entrySet())));

    assertThat(answer).startsWith("HTTP/1.1 " + status);
    assertThat(answer.contains("<Gather")).isEqualTo(status == 200);
    assertThat(database.value("select count(*) from call")).isEqualTo(status == 200 ? "1" : "0");
  }

  @Test
  void keysOfEveryKindAreKeysOrNothing() {
    for (String keys : List.of("\u0661\u0662", "abc", "0".repeat(500), "*#*#", "-1", "1e9", " 0 ", "wwww")) {
      leadsOn(arrived().reply(Map.of("Digits", keys)));
    }
  }

  private static TestCall arrived() {
    TestCall call = new TestCall(house.carrier(), CALLER, SampleDatabase.MAIN_LINE);
    Twiml document = call.arrives();
    assertThat(TwimlJudge.findings(document.text(), Audience.CALLER)).isEmpty();
    return call;
  }

  private static Twiml leadsOn(Reply reply) {
    Twiml document = reply.twiml();
    assertThat(TwimlJudge.findings(document.text(), Audience.CALLER)).as(document.text()).isEmpty();
    assertThat(document.next()).isNotEmpty();
    return document;
  }
}

package dev.onetouch.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.kit.DatabaseProxy;
import dev.onetouch.kit.Eventually;
import dev.onetouch.kit.LogLines;
import dev.onetouch.kit.SampleDatabase;
import dev.onetouch.kit.TestCall;
import dev.onetouch.kit.TestDatabase;
import dev.onetouch.kit.TestHouse;
import dev.onetouch.kit.Twiml;
import dev.onetouch.telephony.twilio.twiml.Audience;
import dev.onetouch.telephony.twilio.twiml.TwimlJudge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// From the webhook's `From` to what the call knows of its caller.
class WhoCallsTest {
  private static final String WEBHOOKS = "onetouch-webhooks";
  private static TestDatabase database;
  private static DatabaseProxy line;
  private static TestHouse house;
  private static LogLines expected;

  @BeforeAll
  static void open() {
    expected = LogLines.ofAll();
    database = SampleDatabase.create();
    line = DatabaseProxy.to(TestDatabase.serverPort());
    house = TestHouse.on(database).through(line).open();
  }

  @AfterAll
  static void close() {
    house.close();
    line.close();
    database.close();
    expected.close();
  }

  @BeforeEach
  void seat() {
    SampleDatabase.hangUpAll(database);
    SampleDatabase.seat(database, "phone", "maria");
  }

  @AfterEach
  void mend() {
    line.become(DatabaseProxy.Line.GOOD);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "+266696687", "+7378742833", "+7378742883", "+17378742833", "+2562533", "+8656696", "+8566696", "+86282452253", "+464",
    "anonymous", "+anonymous", "Restricted", "UNAVAILABLE", "unknown", "private", "blocked", "withheld", "", "   ",
    "sip:anonymous@anonymous.invalid", "client:Anonymous",
  })
  void whoeverWithholdsTheirNumberIsNobody(String from) {
    database.execute(
        "insert into customer_phone select '+7378742833', 'c-100' on conflict do nothing");
    TestCall call = new TestCall(house.carrier(), from, SampleDatabase.MAIN_LINE);
    Twiml first = call.arrives();

    assertThat(kind()).isEqualTo("withheld");
    assertThat(database.rows("select caller_number, customer_id, case_number from call").getFirst()).containsExactly("", "", "");
    assertThat(first.said()).contains("press 0").doesNotContain("Dana");
    Twiml ringing = call.presses("0");
    assertThat(ringing.dialled()).containsExactly("+16195550111");
    assertThat(ringing.first("Dial").getAttribute("callerId")).isEqualTo(SampleDatabase.MAIN_LINE);
  }

  @Test
  void withoutAnyFromTheCallerIsNobody() {
    var form = TestCall.form(TestCall.legName(), "", SampleDatabase.MAIN_LINE, "ringing");
    form.remove("From");
    assertThat(TwimlJudge.findings(house.carrier().post("/voice/inbound", form).twiml().text(), Audience.CALLER)).isEmpty();
    assertThat(kind()).isEqualTo("withheld");
  }

  @ParameterizedTest
  @CsvSource({
    "+16195550142, known, +16195550142, c-100",
    "+16195550145, known, +16195550145, c-102",
    "sip:+16195550142@sip.acme.example, known, +16195550142, c-100",
    "sip:+16195550142@sip.acme.example;user=phone, known, +16195550142, c-100",
    "+16195550150, shared, +16195550150, ''",
    "+16195550151, unknown, +16195550151, ''",
    "client:shop_floor, unknown, '', ''",
    "sip:kitchen@sip.acme.example, unknown, '', ''",
    "16195550142, unknown, '', ''",
    "55512, unknown, '', ''",
    "+1619555014200000000, unknown, '', ''",
    "hello <Say>, unknown, '', ''",
  })
  void everyOtherCallerIsWhoTheirAddressSays(String from, String kind, String number, String customer) {
    TestCall call = new TestCall(house.carrier(), from, SampleDatabase.MAIN_LINE);
    Twiml first = call.arrives();

    assertThat(kind()).isEqualTo(kind);
    assertThat(database.rows("select caller_number, customer_id from call").getFirst()).containsExactly(number, customer);
    assertThat(TwimlJudge.findings(first.text(), Audience.CALLER)).isEmpty();
    assertThat(first.said()).doesNotContain("Grace").doesNotContain("Paul");
  }

  @Test
  void aKnownCallerWithAnOpenCaseGoesToItsOwner() {
    Twiml first = new TestCall(house.carrier(), "+16195550142", SampleDatabase.MAIN_LINE).arrives();

    assertThat(first.dialled()).containsExactly("+16195550111");
    assertThat(first.said()).contains("Maria").doesNotContain("Lopez").doesNotContain("4821");
    assertThat(database.value("select case_number from call")).isEqualTo("4821");
  }

  @Test
  void whenOnlyTheDirectoryCannotBeAskedTheCallerIsNotUnknownButGetsAPerson() {
    // Of a first turn's statements, only the look-up reads how a customer is greeted.
    database.execute("alter table customer rename greeting_name to greeting_name_gone");
    Twiml first;
    try {
      first = new TestCall(house.carrier(), "+16195550142", SampleDatabase.MAIN_LINE).arrives();
    } finally {
      database.execute("alter table customer rename greeting_name_gone to greeting_name");
    }

    assertThat(first.dialled()).containsExactly("+16195550111");
    assertThat(first.said()).doesNotContain("press 1");
    assertThat(database.value("select count(*) from journal where kind = 'caller-identified'")).isEqualTo("0");
    assertThat(database.value("select event #>> '{request,reason}' from journal where kind = 'person-requested'"))
        .isEqualTo("LOOKUP_FAILED");
  }

  /// The call's read is the first round trip, the look-up the second, the write the third.
  @ParameterizedTest
  @CsvSource({"1, REFUSING", "2, REFUSING", "3, REFUSING", "1, GOOD", "2, GOOD", "3, GOOD"})
  void aDatabaseThatDiesAtAnyPointOfTheFirstTurnMakesNobodyUnknown(int trip, DatabaseProxy.Line after) {
    Eventually.is(() -> new TestCall(house.carrier(), "+16195550151", SampleDatabase.MAIN_LINE).arrives().has("Gather"));
    TestCall call = new TestCall(house.carrier(), "+16195550142", SampleDatabase.MAIN_LINE);
    line.loseAnswer(WEBHOOKS, trip, after);

    Twiml first = call.arrives();

    assertThat(line.answerLost()).isTrue();
    assertThat(first.dialled()).as(first.text()).hasSize(1);
    assertThat(first.dialled().getFirst()).isIn("+16195550111", SampleDatabase.DUTY_LINE);
    assertThat(database.value("select count(*) from call where state #>> '{facts,values,caller.kind}' = 'unknown' and leg = '%s'"
            .formatted(call.leg()))).isEqualTo("0");
    assertThat(TwimlJudge.grammar(first.text())).isEmpty();
  }

  private static String kind() {
    return database.value("select state #>> '{facts,values,caller.kind}' from call");
  }
}

package dev.onetouch.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.kit.CarrierClient.Reply;
import dev.onetouch.kit.DatabaseProxy;
import dev.onetouch.kit.DatabaseProxy.Line;
import dev.onetouch.kit.Eventually;
import dev.onetouch.kit.LogLines;
import dev.onetouch.kit.SampleDatabase;
import dev.onetouch.kit.TestCall;
import dev.onetouch.kit.TestClock;
import dev.onetouch.kit.TestDatabase;
import dev.onetouch.kit.TestHouse;
import dev.onetouch.kit.Twiml;
import dev.onetouch.telephony.twilio.twiml.Audience;
import dev.onetouch.telephony.twilio.twiml.TwimlJudge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The last of the four nets: whatever fails inside, the caller reaches the duty line of the number they dialled.
class HouseInTroubleTest {
  private static final String CALLER = "+16195550151";
  /// As long as the carrier waits for an answer. How long each really took is printed: a busy machine is no fault.
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static TestDatabase database;
  private static DatabaseProxy line;
  private static TestClock clock;
  private static TestHouse house;
  private static LogLines expected;

  @BeforeAll
  static void open() {
    expected = LogLines.ofAll();
    database = SampleDatabase.create();
    line = DatabaseProxy.to(TestDatabase.serverPort());
    clock = new TestClock(SampleDatabase.MONDAY_MORNING);
    house = TestHouse.on(database).through(line).at(clock).open();
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
    Eventually.is(() -> arrived(SampleDatabase.MAIN_LINE, "+16195550152").twiml().has("Gather"));
    SampleDatabase.hangUpAll(database);
    SampleDatabase.seat(database, "phone", "maria");
  }

  @AfterEach
  void mend() {
    clock.mend();
    line.become(Line.GOOD);
  }

  @ParameterizedTest
  @CsvSource({
    "REFUSING, +16195550199, +16195550100", "REFUSING, +16195550198, +16195550177",
    "SILENT, +16195550198, +16195550177",
  })
  void withTheDatabaseStoppedNewCallersReachTheDutyLineOfTheirNumber(Line how, String dialled, String dutyLine) {
    line.become(how);
    for (int i = 1; i <= 3; i++) {
      Reply reply = arrived(dialled, CALLER);
      tell("database " + how + ", new call " + i, reply);
      assertThat(reply.twiml().dialsPlainly(dutyLine)).as(reply.text()).isTrue();
      assertThat(TwimlJudge.findings(reply.text(), Audience.CALLER)).isEmpty();
      assertThat(reply.took()).isLessThan(PATIENCE);
    }
  }

  @ParameterizedTest
  @EnumSource(value = Line.class, names = {"REFUSING", "SILENT"})
  void withTheDatabaseStoppedEveryKindOfLegHearsWhatItMust(Line how) {
    TestCall call = new TestCall(house.carrier(), "+16195550142", SampleDatabase.MAIN_LINE);
    Twiml ringing = call.arrives();
    String whisper = house.carrier().path(ringing.first("Number").getAttribute("url"));
    String status = house.carrier().path(ringing.first("Number").getAttribute("statusCallback"));
    Map<String, String> agentLeg = TestCall.form(TestCall.legName(), SampleDatabase.MAIN_LINE, "+16195550111", "in-progress");
    agentLeg.put("ParentCallSid", call.leg());
    line.become(how);

    Reply turn = call.reply(Map.of("DialCallStatus", "no-answer"));
    tell("database " + how + ", turn", turn);
    assertThat(turn.twiml().dialsPlainly(SampleDatabase.DUTY_LINE)).isTrue();
    assertThat(turn.took()).isLessThan(PATIENCE);
    for (String route : new String[] {whisper, whisper + "/key"}) {
      Reply agent = house.carrier().post(route, agentLeg);
      tell("database " + how + ", agent's leg", agent);
      assertThat(TwimlJudge.findings(agent.text(), Audience.AGENT)).isEmpty();
      assertThat(agent.twiml().said()).isNotBlank();
      assertThat(agent.took()).isLessThan(PATIENCE);
    }
    agentLeg.put("CallStatus", "busy");
    Reply noted = house.carrier().post(status, agentLeg);
    tell("database " + how + ", callback", noted);
    assertThat(noted.status()).isEqualTo(204);
    assertThat(house.carrier().post("/voice/status", call.form("completed")).status()).isEqualTo(204);
  }

  @ParameterizedTest
  @EnumSource(value = Line.class, names = {"REFUSING", "SILENT"})
  void theFallbackAddressAsksNoDatabase(Line how) {
    line.become(how);
    Map<String, String> form = TestCall.form(TestCall.legName(), CALLER, SampleDatabase.AFTER_SALES, "in-progress");
    form.put("ErrorCode", "11200");
    form.put("ErrorUrl", TestHouse.PUBLIC_URL + "/voice/inbound");
    int before = line.roundTrips("onetouch-webhooks");

    Reply reply = house.carrier().post("/voice/fallback", form);

    tell("database " + how + ", fallback", reply);
    assertThat(reply.twiml().dialsPlainly(SampleDatabase.AFTER_SALES_DUTY_LINE)).isTrue();
    assertThat(reply.took()).isLessThan(PATIENCE);
    assertThat(line.roundTrips("onetouch-webhooks")).isEqualTo(before);

    form.put("ParentCallSid", TestCall.legName());
    assertThat(TwimlJudge.findings(house.carrier().post("/voice/fallback", form).text(), Audience.AGENT)).isEmpty();
  }

  @Test
  void anUnansweredLastResortIsTriedAgainThenRecordedAndAlwaysHasAKeyBack() {
    line.become(Line.REFUSING);
    TestCall call = new TestCall(house.carrier(), CALLER, SampleDatabase.MAIN_LINE);
    assertThat(call.arrives().dialsPlainly(SampleDatabase.DUTY_LINE)).isTrue();
    assertThat(call.dialEnds("no-answer").dialsPlainly(SampleDatabase.DUTY_LINE)).isTrue();
    Twiml message = call.dialEnds("no-answer");
    assertThat(message.has("Record")).isTrue();
    assertThat(TwimlJudge.findings(message.text(), Audience.CALLER)).isEmpty();
    assertThat(call.presses("0").dialsPlainly(SampleDatabase.DUTY_LINE)).isTrue();
  }

  @Test
  void whenTheDatabaseIsBackTheSameCallGoesOnWhereItStoodAndNewOnesWork() {
    TestCall call = new TestCall(house.carrier(), CALLER, SampleDatabase.MAIN_LINE);
    call.arrives();
    call.presses("1");
    String stood = call.next();
    line.become(Line.REFUSING);
    assertThat(call.presses("2").dialsPlainly(SampleDatabase.DUTY_LINE)).isTrue();
    line.become(Line.GOOD);
    Eventually.is(() -> arrived(SampleDatabase.MAIN_LINE, "+16195550152").twiml().has("Gather"));

    call.goTo(stood);
    Twiml after = call.presses("2");

    assertThat(after.said()).contains("after-sales line");
    assertThat(database.value("select count(*) from journal where kind = 'input-heard'")).isEqualTo("2");
  }

  @Test
  void aCallThatOnlyTheLastResortKnewIsTakenUpWhenItComesBack() {
    line.become(Line.REFUSING);
    TestCall call = new TestCall(house.carrier(), CALLER, SampleDatabase.MAIN_LINE);
    assertThat(call.arrives().dialsPlainly(SampleDatabase.DUTY_LINE)).isTrue();
    line.become(Line.GOOD);

    Eventually.is(() -> {
      call.goTo("/voice/inbound");
      return call.arrives().has("Gather");
    });
    assertThat(database.value("select count(*) from call where leg = '%s'".formatted(call.leg()))).isEqualTo("1");
  }

  /// A state no version of ours ever wrote.
  @ParameterizedTest
  @ValueSource(strings = {
    "jsonb_set(state, '{phase}', '{\"kind\": \"dreaming\"}')", "'{}'", "state - 'phase'"
  })
  void aStateThatBreaksTheEngineLeadsToTheDutyLine(String state) {
    TestCall call = new TestCall(house.carrier(), CALLER, SampleDatabase.AFTER_SALES);
    call.arrives();
    database.execute("update call set state = " + state);

    Reply reply = call.reply(Map.of("Digits", "2"));

    tell("engine throws over a broken state", reply);
    assertThat(reply.twiml().dialled()).as(reply.text()).containsExactly(SampleDatabase.AFTER_SALES_DUTY_LINE);
    assertThat(TwimlJudge.findings(reply.text(), Audience.CALLER)).isEmpty();
    assertThat(reply.took()).isLessThan(PATIENCE);
  }

  /// The templates are compiled at the start; this one was fine with the sample it was tried with then.
  @Test
  void aTemplateThatBreaksOnWhatIsReallySaidLeadsToTheDutyLine(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("_prompts.xml"),
        """
        {% for prompt in prompts %}
        {% if prompt.kind == "audio" %}<Play>{{ prompt.url }}</Play>{% else %}<Say>{{ prompt.text }}</Say>{% endif %}
        {% if prompt.kind == "words" and prompt.text contains "Acme" %}{{ nothing.there }}{% endif %}
        {% endfor %}
        """);
    try (TestHouse other = TestHouse.on(database).withTemplates(folder).open()) {
      Map<String, String> form = TestCall.form(TestCall.legName(), CALLER, SampleDatabase.MAIN_LINE, "ringing");
      Reply reply = other.carrier().post("/voice/inbound", form);

      tell("template breaks", reply);
      assertThat(reply.twiml().dialsPlainly(SampleDatabase.DUTY_LINE)).as(reply.text()).isTrue();
      assertThat(reply.took()).isLessThan(PATIENCE);
      assertThat(new TestCall(other.carrier(), CALLER, SampleDatabase.AFTER_SALES).arrives().has("Gather")).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"+16195550199, +16195550100", "+16195550198, +16195550177"})
  void anEngineThatThrowsWhateverItIsAskedLeadsToTheLastResort(String dialled, String dutyLine) {
    TestCall call = new TestCall(house.carrier(), "+16195550142", SampleDatabase.MAIN_LINE);
    Twiml ringing = call.arrives();
    String whisper = house.carrier().path(ringing.first("Number").getAttribute("url"));
    double before = house.operator().metric("onetouch_last_resort_total{leg=\"caller\"}");
    clock.read(() -> {
      throw new IllegalStateException("broken for this test");
    });

    Reply first = arrived(dialled, CALLER);
    tell("engine throws always, new call", first);
    assertThat(first.twiml().dialsPlainly(dutyLine)).isTrue();
    assertThat(first.took()).isLessThan(PATIENCE);
    Reply turn = call.reply(Map.of("DialCallStatus", "no-answer"));
    tell("engine throws always, turn", turn);
    assertThat(turn.twiml().dialsPlainly(SampleDatabase.DUTY_LINE)).isTrue();
    assertThat(TwimlJudge.findings(house.carrier().post(whisper, call.form("in-progress")).text(), Audience.AGENT)).isEmpty();
    assertThat(house.carrier().post("/voice/status", call.form("completed")).status()).isEqualTo(204);
    assertThat(house.operator().metric("onetouch_last_resort_total{leg=\"caller\"}") - before).isEqualTo(2);
  }

  private static Reply arrived(String dialled, String from) {
    return house.carrier().post("/voice/inbound", TestCall.form(TestCall.legName(), from, dialled, "ringing"));
  }

  private static void tell(String what, Reply reply) {
    System.out.printf("last resort: %-45s %5d ms%n", what, reply.took().toMillis());
  }
}

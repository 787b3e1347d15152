package dev.onetouch.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.kit.CarrierClient;
import dev.onetouch.kit.DeskClient;
import dev.onetouch.kit.Eventually;
import dev.onetouch.kit.LogLines;
import dev.onetouch.kit.SampleDatabase;
import dev.onetouch.kit.TestCall;
import dev.onetouch.kit.TestDatabase;
import dev.onetouch.kit.TestHouse;
import dev.onetouch.kit.Twiml;
import dev.onetouch.telephony.twilio.twiml.Audience;
import dev.onetouch.telephony.twilio.twiml.TwimlJudge;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/// How a call and an agent find each other, over two nodes.
class OfferProtocolTest {
  private static final String DANA = "+16195550142";
  private static final String STRANGER = "+16195550151";
  private static TestDatabase database;
  private static TestHouse here;
  private static TestHouse there;
  private static DeskClient maria;
  private static DeskClient luis;
  private static LogLines expected;

  @BeforeAll
  static void open() {
    expected = LogLines.ofAll();
    database = SampleDatabase.create();
    here = TestHouse.on(database).open();
    there = TestHouse.on(database).open();
    maria = DeskClient.of(here, "maria");
    luis = DeskClient.of(there, "luis");
  }

  @AfterAll
  static void close() {
    here.close();
    there.close();
    database.close();
    expected.close();
  }

  @BeforeEach
  void forget() {
    SampleDatabase.hangUpAll(database);
    database.execute("delete from cases where caller_number is not null");
  }

  @Test
  void anOfferClaimedAtOneNodeIsBridgedAtTheOther() {
    SampleDatabase.seat(database, "browser", "maria");
    Element client = new TestCall(here.carrier(), DANA, SampleDatabase.MAIN_LINE).arrives().first("Client");

    assertThat(agentHears(there, client).has("Hangup")).as("before the claim").isTrue();
    assertThat(maria.accept(offer(client))).isEqualTo(200);
    assertThat(maria.at(there).accept(offer(client))).as("said again elsewhere").isEqualTo(200);
    assertThat(agentHears(there, client).root().getChildNodes().getLength()).as("bridged").isZero();
    assertThat(agentHears(here, client).text()).as("asked again").isEqualTo(agentHears(there, client).text());
    assertThat(activity("maria")).isEqualTo("on-call");
    assertThat(journalled("call-answered")).isEqualTo(1);
  }

  @RepeatedTest(5)
  void aDeskAndAPhoneOfTheSameAgentAtTwoNodesAtOnceTakeTheCallOnce() throws Exception {
    SampleDatabase.seat(database, "phone", "maria");
    Element number = new TestCall(here.carrier(), DANA, SampleDatabase.MAIN_LINE).arrives().first("Number");
    Twiml whisper = agentHears(there, number);
    assertThat(whisper.said()).contains("Dana Fraser");

    List<Object> both = atOnce(() -> maria.accept(offer(number)), () -> agentPresses(there, number, "1").has("Hangup"));

    assertThat(both).containsExactly(200, false);
    assertThat(journalled("call-answered")).isEqualTo(1);
    assertThat(database.rows("select result from offer")).containsExactly(List.of("answered"));
  }

  @RepeatedTest(10)
  void ofTwoAgentsWhoAcceptAtOnceOneWinsAndTheOtherIsToldInAWord() throws Exception {
    SampleDatabase.seat(database, "browser", "maria", "luis");
    TestCall call = new TestCall(here.carrier(), STRANGER, SampleDatabase.MAIN_LINE);
    call.arrives();
    Twiml ringing = call.presses("0");
    Element first = ringing.all("Client").get(0);
    Element second = ringing.all("Client").get(1);
    boolean mariaFirst = Twiml.read(ringing.text()).all("Identity").getFirst().getTextContent().equals("maria");

    List<Object> both = atOnce(
        () -> maria.accept(offer(mariaFirst ? first : second)), () -> luis.accept(offer(mariaFirst ? second : first)));

    assertThat(both).containsExactlyInAnyOrder(200, 409);
    boolean mariaWon = both.getFirst().equals(200);
    Element winner = mariaWon == mariaFirst ? first : second;
    Element loser = winner == first ? second : first;
    assertThat(agentHears(here, winner).has("Hangup")).isFalse();
    Twiml refused = agentHears(there, loser);
    assertThat(TwimlJudge.findings(refused.text(), Audience.AGENT)).isEmpty();
    assertThat(refused.said()).containsIgnoringCase("colleague");
    assertThat(activity(mariaWon ? "maria" : "luis")).isEqualTo("on-call");
    assertThat(activity(mariaWon ? "luis" : "maria")).isEqualTo("free");
    assertThat(database.value("select sum(missed_in_row) from agent_state")).as("losing a race is no missed call").isEqualTo("0");
    assertThat(database.value("select count(*) from cases where caller_number is not null")).isEqualTo("1");
  }

  @Test
  void whoAcceptsAfterTheCallerHungUpIsToldThatTheyHaveGone() {
    SampleDatabase.seat(database, "phone", "maria");
    TestCall call = new TestCall(here.carrier(), DANA, SampleDatabase.MAIN_LINE);
    Element number = call.arrives().first("Number");
    assertThat(agentHears(here, number).has("Gather")).isTrue();

    call.by(there.carrier()).hangsUp();

    for (Twiml late : List.of(agentPresses(here, number, "1"), agentHears(there, number), agentPresses(there, number, "7"))) {
      assertThat(TwimlJudge.findings(late.text(), Audience.AGENT)).as(late.text()).isEmpty();
    }
    assertThat(agentPresses(there, number, "1").said()).containsIgnoringCase("gone");
    assertThat(maria.accept(offer(number))).isEqualTo(409);
    assertThat(activity("maria")).isEqualTo("free");
    assertThat(database.rows("select result from offer")).containsExactly(List.of("withdrawn"));
    assertThat(database.value("select missed_in_row from agent_state where agent_id = 'maria'")).isEqualTo("0");
    assertThat(journalled("call-answered")).isZero();
  }

  @Test
  void aNoOfAnyKindFreesTheAgentAndTheCallerGoesToTheNextKeepingTheirPlace() {
    SampleDatabase.seat(database, "phone", "maria", "luis");
    TestCall call = new TestCall(here.carrier(), DANA, SampleDatabase.MAIN_LINE);
    Element owner = call.arrives().first("Number");
    String asked = database.value("select asked_at from call");

    assertThat(maria.at(there).decline(offer(owner))).isEqualTo(204);
    assertThat(maria.decline(offer(owner))).as("again").isEqualTo(204);
    assertThat(activity("maria")).isEqualTo("free");
    assertThat(TwimlJudge.findings(agentHears(here, owner).text(), Audience.AGENT)).isEmpty();
    assertThat(call.by(there.carrier()).dialEnds("busy").said()).contains("Maria looks after your case, but didn't pick up.");
    Twiml cover = call.presses("3");
    assertThat(cover.dialled()).containsExactly("+16195550112");
    assertThat(TwimlJudge.findings(agentPresses(here, cover.first("Number"), "5").text(), Audience.AGENT)).isEmpty();
    assertThat(activity("luis")).isEqualTo("free");
    Twiml after = call.dialEnds("no-answer");

    assertThat(TwimlJudge.findings(after.text(), Audience.CALLER)).isEmpty();
    assertThat(after.dialsPlainly(SampleDatabase.DUTY_LINE)).as(after.text()).isTrue();
    assertThat(database.value("select asked_at from call")).isEqualTo(asked);
    assertThat(database.rows("select agent_id, missed_in_row from agent_state where missed_in_row > 0 order by 1"))
        .containsExactly(List.of("luis", "1"), List.of("maria", "1"));
  }

  @Test
  void anOfferWhoseLeaseIsOverFreesTheAgentAndTheCallGoesOn() {
    SampleDatabase.seat(database, "phone", "maria", "luis");
    TestCall call = new TestCall(here.carrier(), DANA, SampleDatabase.MAIN_LINE);
    Element number = call.arrives().first("Number");
    assertThat(activity("maria")).isEqualTo("offered");

    database.execute("update agent_state set until = clock_timestamp() - interval '1 s' where agent_id = 'maria'");

    Eventually.is(() -> activity("maria").equals("free"));
    assertThat(TwimlJudge.findings(agentPresses(there, number, "1").text(), Audience.AGENT)).isEmpty();
    assertThat(call.dialEnds("no-answer").said()).contains("didn't pick up");
    assertThat(call.presses("3").dialled()).containsExactly("+16195550112");
  }

  @Test
  void aPhoneThatIsBusyFreesItsAgentAtOnce() {
    SampleDatabase.seat(database, "phone", "maria");
    Element number = new TestCall(here.carrier(), DANA, SampleDatabase.MAIN_LINE).arrives().first("Number");
    Map<String, String> busy = TestCall.form(TestCall.legName(), SampleDatabase.MAIN_LINE, "+16195550111", "busy");

    for (int i = 0; i < 3; i++) {
      assertThat(there.carrier().post(number.getAttribute("statusCallback"), busy).status()).isEqualTo(204);
    }

    assertThat(activity("maria")).isEqualTo("free");
    assertThat(database.value("select missed_in_row from agent_state where agent_id = 'maria'")).isEqualTo("1");
  }

  @Test
  void wrapUpEndsByItsLimitAndTheOwnerIsRungAgain() {
    SampleDatabase.seat(database, "phone", "maria");
    TestCall call = new TestCall(here.carrier(), DANA, SampleDatabase.MAIN_LINE);
    Element number = call.arrives().first("Number");
    assertThat(agentPresses(there, number, "1").has("Hangup")).isFalse();
    assertThat(call.dialEnds("completed").text()).isNotEmpty();
    assertThat(database.rows(
            """
            select activity, round(extract(epoch from until - clock_timestamp()) / 10)
            from agent_state where agent_id = 'maria'"""))
        .containsExactly(List.of("wrap-up", "12"));

    database.execute("update agent_state set until = clock_timestamp() - interval '1 s' where agent_id = 'maria'");

    Eventually.is(() -> activity("maria").equals("free"));
    assertThat(new TestCall(there.carrier(), DANA, SampleDatabase.MAIN_LINE).arrives().dialled()).containsExactly("+16195550111");
  }

  private static String offer(Element device) {
    String url = device.getAttribute("url").replaceFirst("#.*", "");
    return url.substring(url.lastIndexOf('/') + 1);
  }

  private static Twiml agentHears(TestHouse house, Element device) {
    return house.carrier().post(device.getAttribute("url"), agentLeg()).twiml();
  }

  private static Twiml agentPresses(TestHouse house, Element device, String key) {
    Map<String, String> form = agentLeg();
    form.put("Digits", key);
    CarrierClient carrier = house.carrier();
    return carrier.post(carrier.path(device.getAttribute("url")) + "/key", form).twiml();
  }

  private static Map<String, String> agentLeg() {
    Map<String, String> form = TestCall.form(TestCall.legName(), SampleDatabase.MAIN_LINE, "+16195550111", "in-progress");
    form.put("ParentCallSid", TestCall.legName());
    form.put("Direction", "outbound-dial");
    return form;
  }

  private static List<Object> atOnce(Callable<Object> one, Callable<Object> two) throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(2);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Object>> both = List.of(one, two).stream().map(deed -> threads.submit(() -> {
        barrier.await();
        return deed.call();
      })).toList();
      return List.of(both.get(0).get(), both.get(1).get());
    }
  }

  private static String activity(String agent) {
    return database.value("select activity from agent_state where agent_id = '%s'".formatted(agent));
  }

  private static int journalled(String kind) {
    return Integer.parseInt(database.value("select count(*) from journal where kind = '%s'".formatted(kind)));
  }
}

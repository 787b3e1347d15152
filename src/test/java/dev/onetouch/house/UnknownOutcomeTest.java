package dev.onetouch.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.kit.CarrierClient;
import dev.onetouch.kit.CarrierClient.Reply;
import dev.onetouch.kit.DatabaseProxy;
import dev.onetouch.kit.DatabaseProxy.Line;
import dev.onetouch.kit.Eventually;
import dev.onetouch.kit.LogLines;
import dev.onetouch.kit.SampleDatabase;
import dev.onetouch.kit.TestCall;
import dev.onetouch.kit.TestDatabase;
import dev.onetouch.kit.TestHouse;
import dev.onetouch.kit.Twiml;
import dev.onetouch.storage.DatabaseSettings;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The database did what it was asked, and nobody heard: the line was cut, or the node that asked is dead. One whole call,
/// in which each webhook in its turn meets that at each of its round trips.
class UnknownOutcomeTest {
  private static final String WEBHOOKS = "onetouch-webhooks";
  private static final String CALLER = "+16195550151";
  private static final int MORE_THAN_CONNECTIONS = DatabaseSettings.USUAL_WEBHOOK_CONNECTIONS + 2;
  private static TestDatabase database;
  private static DatabaseProxy line;
  private static TestHouse cut;
  private static TestHouse other;
  private static LogLines expected;

  @BeforeAll
  static void open() {
    expected = LogLines.ofAll();
    database = SampleDatabase.create();
    line = DatabaseProxy.to(TestDatabase.serverPort());
    cut = TestHouse.on(database).through(line).open();
    other = TestHouse.on(database).open();
  }

  @AfterAll
  static void close() {
    cut.close();
    line.close();
    other.close();
    database.close();
    expected.close();
  }

  static Stream<Arguments> everywhere() {
    return Stream.of(Webhooks.values())
        .flatMap(webhook -> Stream.concat(
            IntStream.rangeClosed(1, webhook.trips).mapToObj(trip -> Arguments.of(webhook, trip, Line.GOOD)),
            Stream.of(Arguments.of(webhook, webhook.trips, Line.REFUSING))));
  }

  private enum Webhooks {
    ARRIVES(3), LANGUAGE(2), ASKS_FOR_A_PERSON(3), NOT_ANSWERED(3), AGENT_ANSWERS(1), AGENT_ACCEPTS(2), TALK_ENDS(2), STATUS(2);

    private final int trips;

    Webhooks(int trips) {
      this.trips = trips;
    }
  }

  @ParameterizedTest
  @MethodSource("everywhere")
  void whereverAnAnswerIsLostEverythingHappensOnce(Webhooks where, int trip, Line after) {
    mend();
    SampleDatabase.hangUpAll(database);
    SampleDatabase.seat(database, "phone", "maria", "luis");
    database.execute("delete from cases where caller_number is not null");
    int cases = count("select count(*) from cases");
    int reservations = count("select sum(epoch) from agent_state");
    TestCall call = new TestCall(cut.carrier(), CALLER, SampleDatabase.MAIN_LINE);

    step(call, "/voice/inbound", call.form("ringing"), where == Webhooks.ARRIVES, trip, after);
    step(call, said(call, "Digits", "1"), where == Webhooks.LANGUAGE, trip, after);
    step(call, said(call, "Digits", "0"), where == Webhooks.ASKS_FOR_A_PERSON, trip, after);
    Twiml ringing = step(call, said(call, "DialCallStatus", "no-answer"), where == Webhooks.NOT_ANSWERED, trip, after);
    String offer = cut.carrier().path(ringing.first("Number").getAttribute("url"));
    Map<String, String> leg =
        TestCall.form(TestCall.legName(), SampleDatabase.MAIN_LINE, ringing.dialled().getFirst(), "in-progress");
    Twiml whisper = asked(offer, leg, where == Webhooks.AGENT_ANSWERS, trip, after);
    assertThat(whisper.has("Gather")).isTrue();
    leg.put("Digits", "1");
    Twiml bridge = asked(offer + "/key", leg, where == Webhooks.AGENT_ACCEPTS, trip, after);
    assertThat(bridge.has("Hangup")).as(bridge.text()).isFalse();
    step(call, said(call, "DialCallStatus", "completed"), where == Webhooks.TALK_ENDS, trip, after);
    lose(where == Webhooks.STATUS, trip, after);
    assertThat(cut.carrier().post("/voice/status", call.form("completed")).status()).isEqualTo(204);
    assertThat(other.carrier().post("/voice/status", call.form("completed")).status()).isEqualTo(204);

    assertThat(database.rows("select kind, count(*) from journal where kind in ('call-started', 'call-answered', 'case-opened',"
            + " 'talk-ended', 'call-ended', 'person-requested', 'offers-made') group by kind order by kind"))
        .containsExactly(List.of("call-answered", "1"), List.of("call-ended", "1"), List.of("call-started", "1"),
            List.of("case-opened", "1"), List.of("offers-made", "2"), List.of("person-requested", "1"), List.of("talk-ended", "1"));
    assertThat(count("select count(*) from call")).isEqualTo(1);
    assertThat(count("select count(*) from cases")).isEqualTo(cases + 1);
    assertThat(count("select sum(epoch) from agent_state")).isEqualTo(reservations + 2);
    assertThat(database.rows("select result from offer order by made_at, result")).hasSize(2);
    assertThat(database.rows("select activity from agent_state where activity <> 'free' order by 1"))
        .containsExactly(List.of("wrap-up"));
  }

  @Test
  void aNodeKilledBetweenCommitAndAnswerLeavesTheBytesForTheNext() {
    SampleDatabase.hangUpAll(database);
    SampleDatabase.seat(database, "phone", "maria");
    try (DatabaseProxy own = DatabaseProxy.to(TestDatabase.serverPort())) {
      TestHouse dying = TestHouse.on(database).through(own).open();
      new TestCall(dying.carrier(), CALLER, SampleDatabase.MAIN_LINE).arrives();
      database.execute("truncate call, journal");
      TestCall call = new TestCall(dying.carrier(), "+16195550142", SampleDatabase.MAIN_LINE);
      own.loseAnswer(WEBHOOKS, 4, Line.REFUSING);
      Reply never = dying.carrier().post("/voice/inbound", call.form("ringing"));
      assertThat(never.twiml().dialsPlainly(SampleDatabase.DUTY_LINE)).as("what a dead node would not have said").isTrue();
      dying.close();

      String stored = database.value("select answer from call");
      Reply retry = other.carrier().post("/voice/inbound", call.form("ringing"));

      assertThat(retry.text()).isEqualTo(stored);
      assertThat(retry.twiml().dialled()).containsExactly("+16195550111");
      assertThat(count("select max(version) from call")).isEqualTo(1);
      assertThat(call.by(other.carrier()).follow(retry).next()).isNotEmpty();
      assertThat(call.dialEnds("no-answer").text()).isNotEmpty();
    }
  }

  private static Map.Entry<String, Map<String, String>> said(TestCall call, String name, String value) {
    Map<String, String> form = call.form("in-progress");
    form.put(name, value);
    return Map.entry(call.next(), form);
  }

  private static Twiml step(TestCall call, Map.Entry<String, Map<String, String>> said, boolean loses, int trip, Line after) {
    return step(call, said.getKey(), said.getValue(), loses, trip, after);
  }

  /// What the node that lost the answer says, or, when it could not say more than the last resort, what the carrier hears
  /// when it asks the other node the same.
  private static Twiml step(TestCall call, String path, Map<String, String> form, boolean loses, int trip, Line after) {
    return call.follow(reply(path, form, loses, trip, after));
  }

  private static Twiml asked(String path, Map<String, String> form, boolean loses, int trip, Line after) {
    return reply(path, form, loses, trip, after).twiml();
  }

  private static Reply reply(String path, Map<String, String> form, boolean loses, int trip, Line after) {
    lose(loses, trip, after);
    CarrierClient carrier = cut.carrier();
    Reply reply = carrier.post(path, form);
    return loses && after == Line.REFUSING ? carrier.at(other.url()).post(path, form) : reply;
  }

  private static void lose(boolean loses, int trip, Line after) {
    if (loses) {
      line.loseAnswer(WEBHOOKS, trip, after);
    } else if (line.answerLost() && after == Line.REFUSING) {
      mend();
    }
  }

  /// Connections that were cut while they were in use a moment ago are believed to live until they are borrowed again.
  private static void mend() {
    line.loseAnswer("nobody", Integer.MAX_VALUE, Line.GOOD);
    line.become(Line.GOOD);
    Eventually.is(() -> works(cut));
  }

  /// A caller who withholds their number and hangs up again leaves nothing behind.
  private static boolean works(TestHouse house) {
    Map<String, String> form = TestCall.form("CAnobody", "anonymous", SampleDatabase.MAIN_LINE, "completed");
    double before = house.operator().metric("onetouch_last_resort_total{leg=\"callback\"}");
    for (int asked = 0; asked < MORE_THAN_CONNECTIONS; asked++) {
      house.carrier().post("/voice/status", form);
    }
    return house.operator().metric("onetouch_last_resort_total{leg=\"callback\"}") == before;
  }

  private static int count(String question) {
    return Integer.parseInt(database.value(question));
  }
}

package dev.onetouch.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.kit.CarrierApiStub;
import dev.onetouch.kit.CarrierApiStub.Mood;
import dev.onetouch.kit.DatabaseProxy;
import dev.onetouch.kit.DeskClient;
import dev.onetouch.kit.Eventually;
import dev.onetouch.kit.LogLines;
import dev.onetouch.kit.SampleDatabase;
import dev.onetouch.kit.TestCall;
import dev.onetouch.kit.TestDatabase;
import dev.onetouch.kit.TestHouse;
import dev.onetouch.kit.Twiml;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A caller waits, an agent becomes free: whatever the carrier's REST API makes of it, they are joined once.
class WaitingCallerTest {
  private static final String MARIA = "+16195550111";
  private static TestDatabase database;
  private static DatabaseProxy line;
  private static CarrierApiStub carrier;
  private static TestHouse here;
  private static TestHouse there;
  private static DeskClient maria;
  private static LogLines expected;

  @BeforeAll
  static void open() {
    expected = LogLines.ofAll();
    database = SampleDatabase.create();
    line = DatabaseProxy.to(TestDatabase.serverPort());
    carrier = new CarrierApiStub();
    here = TestHouse.on(database).withCarrier(carrier.url()).open();
    there = TestHouse.on(database).through(line).withCarrier(carrier.url()).open();
    maria = DeskClient.of(here, "maria");
  }

  @AfterAll
  static void close() {
    here.close();
    there.close();
    line.close();
    carrier.close();
    database.close();
    expected.close();
  }

  @BeforeEach
  void forget() {
    SampleDatabase.hangUpAll(database);
    database.execute("delete from cases where caller_number is not null");
    SampleDatabase.seat(database, "phone", "maria");
    carrier.become(Mood.DOES);
  }

  @Test
  void aFreedAgentReachesTheWaitingCallerByOneRedirect() {
    TestCall waiting = waitingWhileMariaTalks();
    String loop = waiting.next();

    assertThat(maria.endWrapUp()).isEqualTo(204);

    Eventually.is(() -> carrier.done().size() == 1);
    Twiml meanwhile = waiting.by(there.carrier()).isSilent();
    assertThat(meanwhile.has("Dial")).as("the loop does not dial while the redirect is on its way").isFalse();
    assertThat(carrier.done().getFirst().leg()).isEqualTo(waiting.leg());
    waiting.goTo(carrier.done().getFirst().document());
    Twiml ringing = waiting.isSilent();
    assertThat(ringing.dialled()).containsExactly(MARIA);
    waiting.goTo(loop);
    assertThat(waiting.isSilent().has("Dial")).as("the old loop is stale").isFalse();
    settled();
    assertThat(carrier.asked()).hasSize(1);
    mariaHasOneOffer();
  }

  @ParameterizedTest
  @EnumSource(value = Mood.class, names = {"REFUSES", "TOO_BUSY"})
  void whenTheRedirectIsRefusedTheCallerIsReachedAtTheNextLoop(Mood mood) {
    carrier.become(mood);
    TestCall waiting = waitingWhileMariaTalks();

    maria.endWrapUp();

    Eventually.is(() -> !carrier.asked().isEmpty());
    settled();
    assertThat(carrier.asked()).as("a refusal is not hammered").hasSizeLessThan(6);
    reachedAtALoop(waiting);
    mariaHasOneOffer();
  }

  @ParameterizedTest
  @EnumSource(value = Mood.class, names = {"HANGS", "FAILS", "DOES_AND_FAILS"})
  void whenNobodyKnowsWhatBecameOfTheRedirectItIsNotRepeatedAndTheCallerIsReached(Mood mood) {
    carrier.become(mood);
    TestCall waiting = waitingWhileMariaTalks();

    maria.endWrapUp();

    Eventually.is(() -> database.value("select count(*) from errand where settled_at is not null").equals("1"));
    assertThat(database.value("select result from errand")).startsWith("unknown");
    assertThat(carrier.asked()).hasSize(1);
    assertThat(waiting.isSilent().has("Dial")).as("it may still be on its way").isFalse();
    if (mood == Mood.DOES_AND_FAILS) {
      waiting.goTo(carrier.done().getFirst().document());
      assertThat(waiting.isSilent().dialled()).containsExactly(MARIA);
    } else {
      database.execute("update call set check_at = clock_timestamp() - interval '1 s' where ended_at is null");
      reachedAtALoop(waiting);
    }
    mariaHasOneOffer();
  }

  @Test
  void whenTheCallerHasGoneTheAgentIsFreeForOthers() {
    TestCall waiting = waitingWhileMariaTalks();
    carrier.become(Mood.CALL_IS_OVER);

    maria.endWrapUp();

    Eventually.is(() -> database.value("select phase from call where leg = '%s'".formatted(waiting.leg())).equals("ended"));
    Eventually.is(() -> activity().equals("free"));
    assertThat(database.value("select outcome from call where leg = '%s'".formatted(waiting.leg()))).isEqualTo("gave-up");
  }

  @Test
  void theSweepGoesOnAfterTheDatabaseWasAwayAndFindsWhoWaits() {
    here.close();
    try {
      TestCall waiting = waitingWhileMariaTalks();
      line.become(DatabaseProxy.Line.REFUSING);
      Eventually.is(() -> there.operator().get("/health/ready").body().contains("lost"));
      line.become(DatabaseProxy.Line.GOOD);
      Eventually.is(() -> there.operator().get("/health/ready").body().contains("sound"));
      database.execute("update agent_state set until = clock_timestamp() - interval '1 s' where agent_id = 'maria'");

      Eventually.is(() -> carrier.done().stream().anyMatch(done -> done.leg().equals(waiting.leg())), Duration.ofSeconds(60));
    } finally {
      here = TestHouse.on(database).withCarrier(carrier.url()).open();
      maria = maria.at(here);
    }
  }

  /// Maria has just talked with one caller and is in wrap-up; another one waits.
  private static TestCall waitingWhileMariaTalks() {
    TestCall first = new TestCall(there.carrier(), "+16195550142", SampleDatabase.MAIN_LINE);
    Twiml ringing = first.arrives();
    var leg = TestCall.form(TestCall.legName(), SampleDatabase.MAIN_LINE, MARIA, "in-progress");
    leg.put("Digits", "1");
    there.carrier().post(there.carrier().path(ringing.first("Number").getAttribute("url")) + "/key", leg).twiml();
    TestCall waiting = new TestCall(there.carrier(), "+16195550151", SampleDatabase.MAIN_LINE);
    waiting.arrives();
    Twiml hold = waiting.presses("0");
    assertThat(hold.has("Play")).as(hold.text()).isTrue();
    assertThat(waiting.isSilent().has("Play")).as("the next round").isTrue();
    first.dialEnds("completed");
    assertThat(activity()).isEqualTo("wrap-up");
    return waiting;
  }

  /// The leg goes on as its documents say until it rings somebody.
  private static void reachedAtALoop(TestCall waiting) {
    Eventually.is(() -> waiting.isSilent().dialled().equals(List.of(MARIA)));
  }

  private static void mariaHasOneOffer() {
    assertThat(activity()).isEqualTo("offered");
    assertThat(database.rows("select agent_id from offer where closed_at is null")).containsExactly(List.of("maria"));
  }

  /// Two sweeps have passed.
  private static void settled() {
    String before = database.value("select max(version) from scheduled_tasks");
    Eventually.is(() -> Long.parseLong(database.value("select max(version) from scheduled_tasks")) > Long.parseLong(before) + 4);
  }

  private static String activity() {
    return database.value("select activity from agent_state where agent_id = 'maria'");
  }
}

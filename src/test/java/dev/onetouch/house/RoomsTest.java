package dev.onetouch.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.onetouch.kit.CarrierApiStub;
import dev.onetouch.kit.CarrierApiStub.Mood;
import dev.onetouch.kit.CarrierApiStub.Redirect;
import dev.onetouch.kit.DatabaseProxy;
import dev.onetouch.kit.DeskClient;
import dev.onetouch.kit.Eventually;
import dev.onetouch.kit.LogLines;
import dev.onetouch.kit.SampleDatabase;
import dev.onetouch.kit.TestCall;
import dev.onetouch.kit.TestDatabase;
import dev.onetouch.kit.TestHouse;
import dev.onetouch.kit.Twiml;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Hold, against a carrier that will not, and nodes that die in between: nobody is lost, and the desk says where the call is.
class RoomsTest {
  private static final String MARIA = "+16195550111";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static TestDatabase database;
  private static DatabaseProxy line;
  private static CarrierApiStub carrier;
  private static TestHouse here;
  private static DeskClient maria;
  private static LogLines expected;

  private TestCall call;
  private String mariasLeg = "";
  private String offer = "";

  @BeforeAll
  static void open() {
    expected = LogLines.ofAll();
    database = SampleDatabase.create();
    line = DatabaseProxy.to(TestDatabase.serverPort());
    carrier = new CarrierApiStub();
    here = TestHouse.on(database).withCarrier(carrier.url()).open();
    maria = DeskClient.of(here, "maria");
  }

  @AfterAll
  static void close() {
    here.close();
    line.close();
    carrier.close();
    database.close();
    expected.close();
  }

  @BeforeEach
  void talking() {
    SampleDatabase.hangUpAll(database);
    database.execute("truncate errand");
    SampleDatabase.seat(database, "phone", "maria");
    carrier.become(Mood.DOES);
    call = new TestCall(here.carrier(), "+16195550142", SampleDatabase.MAIN_LINE);
    Twiml ringing = call.arrives();
    mariasLeg = TestCall.legName();
    offer = here.carrier().path(ringing.first("Number").getAttribute("url"));
    here.carrier().post(offer + "/key", agentsForm("Digits", "1")).twiml();
    assertThat(state()).isEqualTo("talking");
  }

  private Map<String, String> agentsForm(String name, String value) {
    Map<String, String> form = TestCall.form(mariasLeg, SampleDatabase.MAIN_LINE, MARIA, "in-progress");
    form.put(name, value);
    return form;
  }

  /// As the carrier does it: the agent's leg asks where it was sent, and the caller's dial ends.
  private Twiml moved(Redirect redirect) {
    Twiml room = here.carrier().post(here.carrier().path(redirect.document()), agentsForm("CallerName", "")).twiml();
    assertThat(room.has("Conference")).as(room.text()).isTrue();
    return call.dialEnds("completed");
  }

  private Redirect redirected(String leg) {
    Eventually.is(() -> carrier.done().stream().anyMatch(done -> done.leg().equals(leg)));
    return carrier.done().stream().filter(done -> done.leg().equals(leg)).toList().getLast();
  }

  private int ask(String what) {
    return maria.ask(callId(), what, "").statusCode();
  }

  private static String callId() {
    return desk().path("call").path("id").asText();
  }

  private static String state() {
    return desk().path("call").path("room").path("state").asText();
  }

  private static JsonNode desk() {
    try {
      return JSON.readTree(maria.get("/api/desk").body());
    } catch (JsonProcessingException broken) {
      throw new AssertionError(broken);
    }
  }

  @Test
  void onlyTheAgentsLegIsMovedAndTheCallerComesBackByTheirDialAndIsFetched() {
    assertThat(ask("hold")).isEqualTo(204);
    Redirect moved = redirected(mariasLeg);
    assertThat(state()).isEqualTo("on-hold");
    assertThat(desk().path("call").path("room").path("moving").asBoolean()).isTrue();

    Twiml hold = moved(moved);
    assertThat(hold.has("Play")).as(hold.text()).isTrue();
    assertThat(desk().path("call").path("room").path("moving").asBoolean()).isFalse();
    assertThat(ask("hold")).as("so already").isEqualTo(204);
    assertThat(carrier.asked()).extracting(Redirect::leg).containsExactly(mariasLeg);

    assertThat(ask("resume")).isEqualTo(204);
    Redirect fetched = redirected(call.leg());
    assertThat(call.isSilent().has("Dial")).as("the loop goes nowhere while the fetch is on its way").isFalse();
    call.goTo(fetched.document());
    assertThat(call.isSilent().has("Conference")).isTrue();
    assertThat(state()).isEqualTo("talking");
  }

  @ParameterizedTest
  @EnumSource(value = Mood.class, names = {"REFUSES", "TOO_BUSY"})
  void whenTheCarrierWillNotMoveTheAgentTheTwoTalkOnAndTheDeskSaysSo(Mood mood) {
    carrier.become(mood);
    assertThat(ask("hold")).isEqualTo(204);

    Eventually.is(() -> state().equals("talking"));
    assertThat(database.value("select count(*) from journal where kind = 'room-not-opened'")).isEqualTo("1");
    call.dialEnds("completed");
    assertThat(database.value("select activity from agent_state where agent_id = 'maria'")).isEqualTo("wrap-up");
  }

  @Test
  void anAgentsLegThatWasMovedAfterThatWasGivenUpHasTheCallerFollow() {
    carrier.become(Mood.TOO_BUSY);
    ask("hold");
    Eventually.is(() -> !carrier.asked().isEmpty() && state().equals("talking"));

    assertThat(moved(carrier.asked().getFirst()).has("Conference")).isTrue();
  }

  @ParameterizedTest
  @EnumSource(value = Mood.class, names = {"REFUSES", "TOO_BUSY"})
  void whenTheCarrierWillNotFetchTheCallerTheyAreBackAtTheirNextRound(Mood mood) {
    ask("hold");
    moved(redirected(mariasLeg));
    carrier.become(mood);

    assertThat(ask("resume")).isEqualTo(204);
    Eventually.is(() -> call.isSilent().has("Conference"));
    assertThat(state()).isEqualTo("talking");
  }

  @Test
  void zeroOnHoldStillLeadsToAPerson() {
    SampleDatabase.join(database, "phone", "luis");
    ask("hold");
    moved(redirected(mariasLeg));

    Twiml next = call.presses("0");
    assertThat(next.has("Dial")).as(next.text()).isTrue();
    assertThat(database.value("select activity from agent_state where agent_id = 'maria'")).isEqualTo("wrap-up");
  }

  @Test
  void aNodeThatDiesBetweenTheCommitAndTheRedirectLeavesItToAnother() {
    // What a node leaves that committed and died: the row, and nobody at work on it.
    carrier.become(Mood.HANGS);
    ask("hold");
    Eventually.is(() -> !carrier.asked().isEmpty());
    here.close();
    carrier.become(Mood.DOES);
    database.execute("update errand set claimed_until = clock_timestamp() - interval '1 s' where settled_at is null");
    here = TestHouse.on(database).withCarrier(carrier.url()).open();
    maria = maria.at(here);
    call.by(here.carrier());

    assertThat(moved(redirected(mariasLeg)).has("Play")).isTrue();
    assertThat(state()).isEqualTo("on-hold");
  }

  @Test
  void whatDoesNotFitIsRefusedWithASentence() throws JsonProcessingException {
    var nobodyStays = maria.ask(callId(), "leave", "");
    assertThat(nobodyStays.statusCode()).isEqualTo(409);
    assertThat(JSON.readTree(nobodyStays.body()).path("detail").asText()).startsWith("Nobody else is in the conversation");

    assertThat(maria.ask("another", "hold", "").statusCode()).isEqualTo(404);
    assertThat(maria.ask(callId(), "consult", "{\"colleague\": \"nobody\"}").statusCode()).isEqualTo(422);
    assertThat(maria.ask(callId(), "consult", "{\"colleague\": \"maria\"}").statusCode()).isEqualTo(409);
    assertThat(maria.ask(callId(), "consult", "{\"colleague\": \"nora\"}").body()).contains("Nora Keller is away.");
    assertThat(maria.ask(callId(), "dismiss", "{\"colleague\": \"luis\"}").statusCode()).isEqualTo(409);
    call.dialEnds("completed");
    call.hangsUp();
    var over = maria.ask(database.value("select id from call"), "hold", "");
    assertThat(over.statusCode()).isEqualTo(409);
    assertThat(over.body()).contains("You are not in this conversation now.");
  }

  @Test
  void everybodyOfTheDirectoryIsListedWithHowTheyCouldBeRungOrWhyNot() throws JsonProcessingException {
    SampleDatabase.join(database, "phone", "luis");
    JsonNode all = JSON.readTree(maria.get("/api/desk/colleagues").body()).path("colleagues");

    assertThat(all).noneMatch(one -> one.path("agent").asText().equals("maria"));
    assertThat(one(all, "luis").path("by").asText()).isEqualTo("phone");
    assertThat(one(all, "luis").path("teams").valueStream().map(JsonNode::asText)).as("by name, not by id").containsExactly("Support");
    assertThat(one(all, "nora").path("why-not").asText()).isEqualTo("away");
    assertThat(one(all, "walt").path("by").asText()).as("no agent, and has a phone").isEqualTo("phone");
  }

  private static JsonNode one(JsonNode all, String agent) {
    for (JsonNode one : all) {
      if (one.path("agent").asText().equals(agent)) {
        return one;
      }
    }
    throw new AssertionError("no " + agent + " in " + all);
  }
}

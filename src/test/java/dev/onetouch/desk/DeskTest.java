package dev.onetouch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.cases.AgentId;
import dev.onetouch.desk.Browser.Answer;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeskTest {
  private static final String AVAILABLE = "{\"presence\": \"available\", \"by\": \"browser\"}";
  private static DeskHouse house;
  private static SampleCalls calls;

  @BeforeAll
  static void open() {
    house = new DeskHouse();
    calls = new SampleCalls(house);
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @BeforeEach
  void everybodyIsAvailableAndFree() {
    house.database().execute("truncate call, journal, offer, case_note, case_ownership");
    house
        .database()
        .execute(
            "update agent_state set presence = 'available', reached_by = 'browser', away_reason = '', missed_in_row = 0,"
                + " activity = 'free', offer_id = null, call_id = null, until = null, heartbeat_at = clock_timestamp()");
    house.node().freed.clear();
  }

  @Test
  void deskShowsWhoCallsAndWhyAndForHowLong() {
    calls.ring("c1", "maria");

    Answer desk = house.signedIn("maria").get("/api/desk");

    assertThat(desk.status()).isEqualTo(200);
    assertThat(desk.at("/me/activity").asText()).isEqualTo("offered");
    assertThat(desk.at("/offer/id").asText()).isEqualTo("c1-maria");
    assertThat(desk.at("/offer/caller/who").asText()).isEqualTo("Dana Fraser");
    assertThat(desk.at("/offer/caller/number").asText()).isEqualTo("+16*******42");
    assertThat(desk.at("/offer/caller/proof").asText()).isEqualTo("number-attested");
    assertThat(desk.at("/offer/about/number").asText()).isEqualTo("4821");
    assertThat(desk.at("/offer/about/owned-by").asText()).isEqualTo("Maria Lopez");
    assertThat(desk.at("/offer/why").asText()).isEqualTo("Maria owns the case");
    assertThat(desk.at("/offer/rung").asText()).isEqualTo("owner");
    assertThat(desk.at("/offer/heard").toString()).contains("where is my washer");
    assertThat(desk.at("/offer/waited-seconds").asInt()).isBetween(29, 60);
    assertThat(desk.at("/offer/seconds-left").asInt()).isBetween(20, 45);
  }

  @Test
  void somebodyElseWhoHelpsSeesWhoseCaseItIs() {
    calls.ring("c1", "luis");

    Answer desk = house.signedIn("luis").get("/api/desk");

    assertThat(desk.at("/offer/about/owned-by").asText()).isEqualTo("Maria Lopez");
    assertThat(desk.at("/offer/about/mine").asBoolean()).isFalse();
    assertThat(desk.at("/cases").size()).isZero();
  }

  @Test
  void openCasesAndColleaguesOfMyTeamsAreThere() {
    Answer desk = house.signedIn("maria").get("/api/desk");

    assertThat(desk.at("/cases").findValuesAsText("number")).containsExactly("4821");
    assertThat(desk.at("/team").findValuesAsText("agent")).containsExactly("luis", "otto");
    assertThat(desk.at("/team/0/teams/0").asText()).isEqualTo("Support");
  }

  @Test
  void acceptingTakesTheCallAndAgainSaysTheSame() {
    calls.ring("c1", "maria");
    Browser maria = house.signedIn("maria");

    Answer first = maria.post("/api/desk/offers/c1-maria/accept", "");
    Answer again = maria.post("/api/desk/offers/c1-maria/accept", "");

    assertThat(first.status()).isEqualTo(200);
    assertThat(first.at("/call").asText()).isEqualTo("c1");
    assertThat(again.text()).isEqualTo(first.text());
  }

  @Test
  void ofTwoWhoAcceptAtOnceOneGetsTheCall() throws Exception {
    calls.ring("c1", "maria", "luis");
    Browser maria = house.signedIn("maria");
    Browser luis = house.signedIn("luis");

    List<Integer> statuses;
    try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Answer> one = both.submit(() -> maria.post("/api/desk/offers/c1-maria/accept", ""));
      Future<Answer> other = both.submit(() -> luis.post("/api/desk/offers/c1-luis/accept", ""));
      statuses = Stream.of(one.get(), other.get()).map(Answer::status).sorted().toList();
    }

    assertThat(statuses).containsExactly(200, 409);
  }

  @Test
  void aCallerWhomTheDirectoryCouldNotTellIsNotCalledUnknown() {
    calls.ring("c1", "maria");
    house
        .database()
        .execute(
            "update call set state = jsonb_set(state, '{caller}',"
                + " jsonb_build_object('kind', 'unknown', 'address', state #> '{line,from}'))");

    assertThat(house.signedIn("maria").get("/api/desk").at("/offer/caller/kind").asText())
        .isEqualTo("not-looked-up");
  }

  @Test
  void anotherAgentsOfferIsNotThere() {
    calls.ring("c1", "maria");
    Browser luis = house.signedIn("luis");

    assertThat(luis.post("/api/desk/offers/c1-maria/accept", "").status()).isEqualTo(404);
    assertThat(luis.post("/api/desk/offers/c1-maria/decline", "").status()).isEqualTo(404);
    assertThat(luis.post("/api/desk/offers/none/accept", "").status()).isEqualTo(404);
    assertThat(house.database().value("select activity from agent_state where agent_id = 'maria'"))
        .isEqualTo("offered");
  }

  @Test
  void decliningFreesTheAgentAndMayComeTwice() {
    calls.ring("c1", "maria");
    Browser maria = house.signedIn("maria");

    assertThat(maria.post("/api/desk/offers/c1-maria/decline", "").status()).isEqualTo(204);
    assertThat(maria.post("/api/desk/offers/c1-maria/decline", "").status()).isEqualTo(204);

    assertThat(maria.get("/api/desk").at("/me/activity").asText()).isEqualTo("free");
    assertThat(maria.post("/api/desk/offers/c1-maria/accept", "").kind()).isEqualTo("offer-gone");
  }

  @Test
  void presenceIsSaidAndAFreeAgentIsMatchedWithThoseWhoWait() {
    Browser maria = house.signedIn("maria");

    assertThat(
            maria
                .put("/api/desk/presence", "{\"presence\": \"away\", \"reason\": \"Lunch\"}")
                .status())
        .isEqualTo(204);
    assertThat(maria.get("/api/desk").at("/me/reason").asText()).isEqualTo("Lunch");
    assertThat(house.node().freed).isEmpty();

    assertThat(maria.put("/api/desk/presence", AVAILABLE).status()).isEqualTo(204);
    assertThat(maria.get("/api/desk").at("/me/presence").asText()).isEqualTo("available");
    assertThat(house.node().freed).containsExactly(new AgentId("maria"));
  }

  @Test
  void aPhoneStandsInForASilentDeskOnlyWhenOneIsOnFile() {
    Browser maria = house.signedIn("maria");
    assertThat(maria.put("/api/desk/phone-instead", "{\"on\": \"yes\"}").status()).isEqualTo(204);
    assertThat(maria.get("/api/desk").at("/me/phone-instead").asBoolean()).isTrue();
    assertThat(maria.put("/api/desk/phone-instead", "{\"on\": \"no\"}").status()).isEqualTo(204);
    assertThat(maria.get("/api/desk").at("/me/phone-instead").asBoolean()).isFalse();

    assertThat(house.signedIn("luis").put("/api/desk/phone-instead", "{\"on\": \"yes\"}").kind()).isEqualTo("no-phone");
  }

  @Test
  void phonePresenceNeedsAPhoneOnFile() {
    String byPhone = "{\"presence\": \"available\", \"by\": \"phone\"}";

    Answer refused = house.signedIn("luis").put("/api/desk/presence", byPhone);
    Answer taken = house.signedIn("maria").put("/api/desk/presence", byPhone);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.pointers()).containsExactly("/by");
    assertThat(taken.status()).isEqualTo(204);
    assertThat(house.signedIn("maria").get("/api/desk").at("/me/by").asText()).isEqualTo("phone");
  }

  @Test
  void twoMissedCallsAreANoticeUntilTheAgentIsBack() {
    house
        .database()
        .execute(
            "update agent_state set presence = 'away', away_reason = 'missed-two-calls', missed_in_row = 2 where agent_id = 'maria'");
    Browser maria = house.signedIn("maria");

    assertThat(maria.get("/api/desk").at("/notices/0/kind").asText()).isEqualTo("made-away");
    maria.put("/api/desk/presence", AVAILABLE);
    assertThat(maria.get("/api/desk").at("/notices").size()).isZero();
  }

  @Test
  void aSilentDeskIsSaidSo() {
    house
        .database()
        .execute(
            "update agent_state set heartbeat_at = clock_timestamp() - interval '5 minutes' where agent_id = 'maria'");

    Browser luis = house.signedIn("luis");
    assertThat(luis.get("/api/desk").at("/team/0/presence").asText()).isEqualTo("away");
    Browser maria = house.signedIn("maria");
    assertThat(maria.get("/api/desk").at("/notices/0/kind").asText()).isEqualTo("desk-silent");
    // Whoever asks is there again.
    assertThat(maria.get("/api/desk").at("/notices").size()).isZero();
    assertThat(luis.get("/api/desk").at("/team/0/presence").asText()).isEqualTo("available");
  }

  @Test
  void endingTheWrapUpFreesTheAgentOnce() {
    onCall("maria");
    house
        .database()
        .execute(
            "update agent_state set activity = 'wrap-up', offer_id = null, until = clock_timestamp() + interval '2 minutes'"
                + " where agent_id = 'maria'");
    Browser maria = house.signedIn("maria");

    assertThat(maria.get("/api/desk").at("/wrap-up/seconds-left").asInt()).isBetween(100, 120);
    assertThat(maria.post("/api/desk/wrap-up/end", "").status()).isEqualTo(204);
    assertThat(maria.post("/api/desk/wrap-up/end", "").status()).isEqualTo(204);

    assertThat(maria.get("/api/desk").at("/me/activity").asText()).isEqualTo("free");
    assertThat(house.node().freed).containsExactly(new AgentId("maria"));
  }

  @Test
  void whoeverLeavesAConversationThatGoesOnIsToldSoUntilItEnds() {
    calls.ring("c1", "luis", "otto");
    house
        .database()
        .execute(
            "update agent_state set activity = 'wrap-up', offer_id = null, until = clock_timestamp() + interval '2 minutes'"
                + " where agent_id = 'luis'");
    Browser luis = house.signedIn("luis");

    assertThat(luis.get("/api/desk").at("/wrap-up/still-going").asBoolean()).isTrue();

    house
        .database()
        .execute(
            "update call set state = jsonb_set(state, '{phase}', '{\"kind\": \"ended\", \"outcome\": \"ANSWERED\"}')");
    Answer over = luis.get("/api/desk");
    assertThat(over.at("/wrap-up/call").asText()).isEqualTo("c1");
    assertThat(over.at("/wrap-up/still-going").asBoolean(true)).isFalse();
  }

  private static void onCall(String agent) {
    calls.ring("c1", agent);
    house
        .database()
        .execute(
            "update agent_state set activity = 'on-call', until = null where agent_id = '%s'"
                .formatted(agent));
  }
}

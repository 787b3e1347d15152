package dev.onetouch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.desk.Browser.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseTest {
  private static DeskHouse house;

  @BeforeAll
  static void open() {
    house = new DeskHouse();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @BeforeEach
  void freshCases() {
    house.database().execute("truncate call, journal, offer, case_note, case_ownership");
    house.database().execute("update cases set status = 'open', outcome = ''");
    house
        .database()
        .execute(
            "update agent_state set presence = 'available', activity = 'free', offer_id = null, call_id = null, until = null");
  }

  @Test
  void ownerAndTeamReadACaseAndOthersFindNone() {
    assertThat(house.signedIn("maria").get("/api/cases/4821").at("/mine").asBoolean()).isTrue();
    assertThat(house.signedIn("luis").get("/api/cases/4821").at("/customer").asText())
        .isEqualTo("Dana Fraser");
    assertThat(house.signedIn("ines").get("/api/cases/4821").status()).isEqualTo(404);
    assertThat(house.signedIn("maria").get("/api/cases/5000").status()).isEqualTo(404);
  }

  @Test
  void supervisorsReadEveryCase() {
    assertThat(house.signedIn("sam").get("/api/cases/4821").at("/team-name").asText())
        .isEqualTo("Support");
  }

  @Test
  void whoeverIsOfferedACallReadsItsCase() {
    Browser ines = house.signedIn("ines");
    assertThat(ines.get("/api/cases/4821").status()).isEqualTo(404);

    new SampleCalls(house).ring("c1", "ines");

    assertThat(ines.get("/api/cases/4821").status()).isEqualTo(200);
    house.database().execute("update offer set result = 'missed', closed_at = clock_timestamp()");
    assertThat(ines.get("/api/cases/4821").status()).isEqualTo(404);
  }

  @Test
  void whatIsNoCaseNumberIsNoCase() {
    Browser maria = house.signedIn("maria");

    assertThat(maria.get("/api/cases/abc").status()).isEqualTo(404);
    assertThat(maria.get("/api/cases/12345678901").status()).isEqualTo(404);
    assertThat(maria.get("/api/cases/9999").status()).isEqualTo(404);
  }

  @Test
  void whatACaseIsAboutIsSaidBetterAndTheTrailKeepsWhatItSaidBefore() {
    Browser maria = house.signedIn("maria");
    String before = maria.get("/api/cases/4821").at("/subject").asText();

    assertThat(maria.put("/api/cases/4821/subject", "{\"subject\": \" Washer arrived dented \"}").status()).isEqualTo(204);

    assertThat(maria.get("/api/cases/4821").at("/subject").asText()).isEqualTo("Washer arrived dented");
    assertThat(house.database().value("select who || act || cast(before as text) from audit where what = 'case'"))
        .isEqualTo("mariarenamed\"" + before + "\"");
    assertThat(maria.put("/api/cases/4821/subject", "{\"subject\": \"  \"}").pointers()).containsExactly("/subject");
    assertThat(maria.put("/api/cases/4821/subject", "{\"subject\": \"" + "x".repeat(201) + "\"}").status()).isEqualTo(400);
    assertThat(house.signedIn("ines").put("/api/cases/4821/subject", "{\"subject\": \"Mine\"}").status()).isEqualTo(404);
    maria.put("/api/cases/4821/subject", "{\"subject\": \"" + before + "\"}");
  }

  @Test
  void notesStandInTheTimelineLatestFirst() {
    Browser maria = house.signedIn("maria");
    maria.post("/api/cases/4821/notes", "{\"text\": \"First\"}");
    Answer made = house.signedIn("luis").post("/api/cases/4821/notes", "{\"text\": \"Second\"}");

    assertThat(made.status()).isEqualTo(201);
    Answer file = maria.get("/api/cases/4821");
    assertThat(file.at("/timeline").findValuesAsText("words")).containsExactly("Second", "First");
    assertThat(file.at("/timeline/0/who").asText()).isEqualTo("Luis Ortega");
  }

  @Test
  void aCallIsOfWhoeverTookItNotOfAColleagueWhoWasAskedIn() {
    new SampleCalls(house).ring("c1", "maria");
    house.database().execute("update offer set result = 'answered', closed_at = clock_timestamp()");
    house.database().execute(
        """
        insert into offer (id, call_id, agent_id, rung, why, made_at, closed_at, result)
        values
          ('o2', 'c1', 'luis', 'consult', 'Maria asks you in', clock_timestamp(), clock_timestamp() + interval '1 minute', 'answered'),
          ('o3', 'c1', 'otto', 'colleague', 'Maria asks you in', clock_timestamp(), clock_timestamp() + interval '2 minutes', 'answered')""");

    Answer file = house.signedIn("maria").get("/api/cases/4821");

    assertThat(file.at("/timeline/0/kind").asText()).isEqualTo("call");
    assertThat(file.at("/timeline/0/who").asText()).isEqualTo("Maria Lopez");
  }

  @Test
  void nobodyWritesIntoACaseThatIsNotThereForThem() {
    Browser ines = house.signedIn("ines");

    assertThat(ines.post("/api/cases/4821/notes", "{\"text\": \"x\"}").status()).isEqualTo(404);
    assertThat(ines.post("/api/cases/4821/resolve", "{\"outcome\": \"x\"}").status())
        .isEqualTo(404);
    assertThat(house.database().value("select count(*) from case_note")).isEqualTo("0");
    assertThat(house.database().value("select status from cases where number = '4821'"))
        .isEqualTo("open");
  }

  @Test
  void resolvingIsNotedOnceAndAnotherOutcomeIsRefused() {
    Browser maria = house.signedIn("maria");

    assertThat(maria.post("/api/cases/4821/resolve", "{\"outcome\": \"Delivered\"}").status())
        .isEqualTo(204);
    assertThat(maria.post("/api/cases/4821/resolve", "{\"outcome\": \"Delivered\"}").status())
        .isEqualTo(204);
    Answer other = maria.post("/api/cases/4821/resolve", "{\"outcome\": \"Refunded\"}");

    assertThat(other.kind()).isEqualTo("resolved-already");
    Answer file = maria.get("/api/cases/4821");
    assertThat(file.at("/status").asText()).isEqualTo("resolved");
    assertThat(file.at("/outcome").asText()).isEqualTo("Delivered");
    assertThat(file.at("/timeline").findValuesAsText("words"))
        .containsExactly("Resolved: Delivered");
    assertThat(maria.get("/api/desk").at("/cases").size()).isZero();
  }

  @Test
  void aReopenedCaseIsItsOwnersAgainAndSaysWhy() {
    Browser maria = house.signedIn("maria");
    maria.post("/api/cases/4821/resolve", "{\"outcome\": \"Delivered\"}");

    assertThat(maria.post("/api/cases/4821/reopen", "{\"why\": \"It broke again\"}").status()).isEqualTo(204);
    assertThat(maria.post("/api/cases/4821/reopen", "{\"why\": \"Again\"}").status()).isEqualTo(204);
    assertThat(house.signedIn("ines").post("/api/cases/4821/reopen", "{\"why\": \"x\"}").status()).isEqualTo(404);
    assertThat(maria.post("/api/cases/4821/reopen", "{}").status()).isEqualTo(400);

    Answer file = maria.get("/api/cases/4821");
    assertThat(file.at("/status").asText()).isEqualTo("open");
    assertThat(file.at("/mine").asBoolean()).isTrue();
    assertThat(file.at("/outcome").asText()).isEmpty();
    assertThat(file.at("/timeline").findValuesAsText("words"))
        .containsExactly("Reopened: It broke again", "Resolved: Delivered");
  }

  @Test
  void whoWaitsOnTheLineIsOnTheDeskOfTheOwnerOrOfTheTeam() {
    house.database().execute(
        """
        insert into call (id, leg, version, state, token, phase, dialled, caller_number, case_number, waiting_since, asked_teams,
          waits_for, started_at, updated_at, check_at)
        values
          ('w1', 'l1', 1, '{}', 't', 'waiting', '+16195550199', '+16195550142', '4821', clock_timestamp() - interval '2 minutes',
            '{support}', 'maria', clock_timestamp(), clock_timestamp(), clock_timestamp()),
          ('w2', 'l2', 1, '{}', 't', 'waiting', '+16195550199', null, null, clock_timestamp() - interval '1 minute',
            '{support}', null, clock_timestamp(), clock_timestamp(), clock_timestamp())""");

    Answer desk = house.signedIn("maria").get("/api/desk");
    assertThat(desk.at("/waiting").findValuesAsText("call")).containsExactly("w1", "w2");
    assertThat(desk.at("/waiting/0/for-me").asBoolean()).isTrue();
    assertThat(desk.at("/waiting/0/customer").asText()).isEqualTo("Dana Fraser");
    assertThat(desk.at("/waiting/0/caller").asText()).isNotEmpty().doesNotContain("6195550142");
    assertThat(desk.at("/waiting/1/for-me").asBoolean()).isFalse();
    assertThat(house.signedIn("luis").get("/api/desk").at("/waiting").findValuesAsText("call")).containsExactly("w2");
    assertThat(house.signedIn("ines").get("/api/desk").at("/waiting").size()).isZero();
  }

  @Test
  void textThatTheStoreCannotHoldIsCleanedAndTheRestKept() {
    Browser maria = house.signedIn("maria");

    maria.post(
        "/api/cases/4821/notes",
        "{\"text\": \"a\\u0000b <script> \\ud83d\\ude00 \\ud800 \\u202e\"}");

    assertThat(maria.get("/api/cases/4821").at("/timeline/0/words").asText())
        .isEqualTo("ab <script> \ud83d\ude00  \u202e");
  }
}

package dev.onetouch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.desk.Browser.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResolutionTest {
  private static final String WHY = "{\"why\": \"Third call this week\"}";
  private DeskHouse house;
  private Browser maria;
  private Browser ines;
  private Browser sam;

  @BeforeEach
  void open() {
    house = new DeskHouse();
    maria = house.signedIn("maria");
    ines = house.signedIn("ines");
    sam = house.signedIn("sam");
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void eachReasonPutsACaseOnTheTeamsListAndSaysWhich() {
    assertThat(list(ines).size()).isZero();
    calledAgain();
    house.database().execute(
        """
        insert into promise (id, case_number, what, due_at, made_by, escalated_at)
        values ('p1', '4821', 'The part', now() - interval '3 h', 'maria', now() - interval '1 h');
        insert into call (id, leg, version, state, token, phase, dialled, case_number, asked_teams, started_at, updated_at,
          check_at)
        values ('c1', 'L1', 1, '{}', '', 'queued', '', '5000', '{resolution}', now(), now(), now())""");

    assertThat(list(ines).at("/0/reasons").toString()).isEqualTo("[\"called-again\",\"promise-overdue\"]");
    assertThat(list(ines).at("/0/customer").asText()).isEqualTo("Dana Fraser");
    assertThat(list(ines).at("/0/about/history/promises-broken").asInt()).isEqualTo(1);
    assertThat(list(ines).at("/1/reasons").toString()).isEqualTo("[\"asked-for-you\"]");
    assertThat(list(sam).size()).isEqualTo(2);
    assertThat(list(maria).size()).isZero();
    assertThat(maria.get("/api/desk").at("/cases/0/history/for-resolution").asBoolean()).isTrue();

    maria.post("/api/cases/4821/resolve", "{\"outcome\": \"Fixed\"}");
    assertThat(list(ines).size()).isEqualTo(1);
  }

  @Test
  void whoeverJoinsHelpsAndTheOwnerStaysOwner() {
    assertThat(ines.post("/api/cases/4821/join", "").status()).as("not theirs to see").isEqualTo(404);
    calledAgain();
    assertThat(ines.post("/api/cases/4821/join", "").status()).isEqualTo(204);
    assertThat(ines.post("/api/cases/4821/join", "").status()).isEqualTo(204);
    assertThat(maria.post("/api/cases/4821/join", "").status()).isEqualTo(403);

    assertThat(list(sam).at("/0/helping/0").asText()).isEqualTo("Ines Park");
    ines.post("/api/tasks/again/done", "{\"result\": \"Looked at\"}");
    Answer file = ines.get("/api/cases/4821");
    assertThat(file.status()).as("still seen by who helps").isEqualTo(200);
    assertThat(file.at("/owned-by").asText()).isEqualTo("Maria Lopez");
    assertThat(file.at("/timeline").findValuesAsText("words")).containsOnlyOnce("Ines Park of the resolution team helps");
  }

  @Test
  void takingOverIsAnActWithANameAndAReason() {
    calledAgain();
    assertThat(house.signedIn("luis").post("/api/cases/4821/take-over", WHY).status()).isEqualTo(403);
    assertThat(ines.post("/api/cases/4821/take-over", "{}").status()).isEqualTo(400);

    assertThat(ines.post("/api/cases/4821/take-over", WHY).status()).isEqualTo(204);

    Answer file = ines.get("/api/cases/4821");
    assertThat(file.at("/mine").asBoolean()).isTrue();
    assertThat(file.at("/timeline/0/who").asText()).isEqualTo("Ines Park");
    assertThat(file.at("/timeline/0/words").asText())
        .isEqualTo("Ines Park took the case over from Maria Lopez: Third call this week");
    assertThat(ines.post("/api/cases/4821/take-over", WHY).status()).isEqualTo(422);
    assertThat(sam.post("/api/cases/4821/take-over", WHY).status()).isEqualTo(204);
    assertThat(sam.post("/api/cases/9999/take-over", WHY).status()).isEqualTo(404);
    assertThat(house.database().value("select count(*) from case_ownership where case_number = '4821' and how = 'taken-over'"))
        .isEqualTo("2");
  }

  private void calledAgain() {
    house.database().execute(
        """
        insert into task (id, kind, case_number, team_id, what, made_at)
        values ('again', 'called-again', '4821', 'resolution', 'Call 3', now() - interval '2 h')""");
  }

  private static JsonNode list(Browser who) {
    Answer answer = who.get("/api/resolution");
    assertThat(answer.status()).isEqualTo(200);
    return answer.at("/cases");
  }
}

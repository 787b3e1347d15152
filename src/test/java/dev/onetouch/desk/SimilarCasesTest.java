package dev.onetouch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.desk.Browser.Answer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SimilarCasesTest {
  private DeskHouse house;
  private Browser maria;

  @BeforeEach
  void open() {
    house = new DeskHouse();
    maria = house.signedIn("maria");
    resolved("100", "Washer delivery late", "support", "Driver sent again");
    resolved("101", "Invoice", "support", "Sent anew");
    resolved("102", "Oven", "support", "The delivery came");
    resolved("103", "Washer delivery damaged", "resolution", "Exchanged");
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void resolvedCasesOfTheTeamThatSpeakOfTheSameComeTheMostAlikeFirst() {
    Answer found = maria.get("/api/cases/4821/similar");

    assertThat(numbers(found)).containsExactly("100", "102");
    assertThat(found.at("/cases/0/outcome").asText()).isEqualTo("Driver sent again");
    assertThat(found.at("/cases/0/owned-by").asText()).isEqualTo("Luis Ortega");
  }

  @Test
  void whatStandsInNotesCountsOnBothSides() {
    house.database().execute(
        "insert into case_note (id, case_number, agent_id, words) values ('n1', '101', 'luis', 'Pumpe undicht, Dichtung getauscht')");
    assertThat(numbers(maria.get("/api/cases/4821/similar"))).doesNotContain("101");

    maria.post("/api/cases/4821/notes", "{\"text\": \"Kundin sagt: PUMPE defekt\"}");

    assertThat(numbers(maria.get("/api/cases/4821/similar"))).containsExactly("100", "102", "101");
  }

  @Test
  void shortWordsAndCasesStillOpenAreNotAlike() {
    house.database().execute("update cases set subject = 'My TV is on' where number = '4821'");
    resolved("104", "It is on my TV", "support", "");
    assertThat(numbers(maria.get("/api/cases/4821/similar"))).isEmpty();

    house.database().execute("update cases set subject = 'Washer' where number = '4821'");
    house.database().execute("update cases set status = 'waiting' where number = '100'");
    assertThat(numbers(maria.get("/api/cases/4821/similar"))).isEmpty();
  }

  @Test
  void wordsThatLookLikeAQueryAreOnlyWords() {
    house.database().execute("update cases set subject = 'a''b\\c & !(washer:*) <-> ''''delivery' where number = '4821'");

    assertThat(numbers(maria.get("/api/cases/4821/similar"))).containsExactly("100", "102");
  }

  @Test
  void fiveAreEnough() {
    for (int one = 200; one < 210; one++) {
      resolved(Integer.toString(one), "Washer", "support", "");
    }

    assertThat(numbers(maria.get("/api/cases/4821/similar"))).hasSize(5);
  }

  @Test
  void whoMayNotReadTheCaseFindsNothingAndNobodyFindsWhatTheyMayNotRead() {
    Browser ines = house.signedIn("ines");
    assertThat(ines.get("/api/cases/4821/similar").status()).isEqualTo(404);

    house.database().execute("insert into case_join (case_number, agent_id) values ('4821', 'ines')");

    assertThat(numbers(ines.get("/api/cases/4821/similar"))).isEmpty();
    assertThat(numbers(house.signedIn("sam").get("/api/cases/4821/similar"))).containsExactly("100", "102");
  }

  private static List<String> numbers(Answer found) {
    return found.at("/cases").findValuesAsText("number");
  }

  private void resolved(String number, String subject, String team, String outcome) {
    house.database().execute(
        ("insert into cases (number, customer_id, subject, owner_id, team_id, status, last_contact, status_since, outcome)"
            + " values ('%s', 'c-100', '%s', 'luis', '%s', 'resolved', clock_timestamp(), clock_timestamp(), '%s')")
                .formatted(number, subject, team, outcome));
  }
}

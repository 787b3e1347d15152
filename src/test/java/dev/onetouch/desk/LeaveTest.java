package dev.onetouch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.desk.Browser.Answer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeaveTest {
  private static final String TO_LUIS = "{\"hand-over-to\": \"luis\", \"why\": \"New job\"}";
  private static final int ROUNDS = 8;
  private DeskHouse house;
  private Browser sam;

  @BeforeEach
  void open() {
    house = new DeskHouse();
    sam = house.signedIn("sam");
    house.database().execute(
        "insert into cases (number, owner_id, team_id, status, last_contact, status_since) values"
            + " ('6000', 'maria', 'support', 'waiting', now(), now()), ('6001', 'maria', 'support', 'resolved', now(), now())");
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void allUnresolvedCasesGoToOneColleagueAndTheLeaverIsOut() {
    Browser maria = house.signedIn("maria");
    Answer offered =
        house.signedIn("ines").post("/api/cases/5000/hand-over", "{\"to\": \"maria\", \"note\": \"Yours?\"}");
    assertThat(offered.status()).isEqualTo(201);

    Answer left = sam.post("/api/agents/maria/leave", TO_LUIS);

    assertThat(left.status()).isEqualTo(200);
    assertThat(left.at("/cases").asInt()).isEqualTo(2);
    assertThat(house.database().value("select string_agg(number, ',' order by number) from cases where owner_id = 'luis'"))
        .isEqualTo("4821,6000");
    assertThat(orphans()).isEqualTo("0");
    assertThat(maria.get("/api/session").status()).isEqualTo(401);
    assertThat(house.database().value("select presence from agent_state where agent_id = 'maria'")).isEqualTo("away");
    assertThat(house.database().value("select result from hand_over")).isEqualTo("withdrawn");
    Answer file = house.signedIn("luis").get("/api/cases/6000");
    assertThat(file.at("/timeline/0/who").asText()).isEqualTo("Sam Reed");
    assertThat(file.at("/timeline/0/words").asText())
        .isEqualTo("Maria Lopez has left; the case went to Luis Ortega: New job");
    assertThat(sam.post("/api/agents/maria/leave", TO_LUIS).kind()).isEqualTo("left-already");
  }

  @Test
  void nobodyLeavesWhenTheColleagueCannotTakeTheCases() {
    house.database().execute("update agent set disabled = true where id = 'otto'");
    for (String unfit : new String[] {"otto", "ada", "maria", "nobody"}) {
      Answer refused =
          sam.post("/api/agents/maria/leave", "{\"hand-over-to\": \"%s\", \"why\": \"x\"}".formatted(unfit));
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.pointers()).containsExactly("/hand-over-to");
    }
    assertThat(house.database().value("select count(*) from cases where owner_id = 'maria'")).isEqualTo("3");
    assertThat(house.signedIn("maria").get("/api/session").status()).isEqualTo(200);
  }

  @Test
  void nobodyLeavesInTheMiddleOfACall() {
    house.database().execute("update agent_state set presence = 'available', heartbeat_at = clock_timestamp()");
    new SampleCalls(house).ring("c1", "maria");

    assertThat(sam.post("/api/agents/maria/leave", TO_LUIS).kind()).isEqualTo("has-a-call");
    assertThat(house.database().value("select owner_id from cases where number = '4821'")).isEqualTo("maria");
  }

  @Test
  void anAdministratorLeavesByAnAdministratorsActOnly() {
    assertThat(sam.post("/api/agents/ada/leave", TO_LUIS).status()).isEqualTo(403);
    assertThat(sam.post("/api/agents/nobody/leave", TO_LUIS).status()).isEqualTo(404);
    assertThat(house.signedIn("ada").post("/api/agents/maria/leave", TO_LUIS).status()).isEqualTo(200);
  }

  @Test
  void acceptingACaseWhileLeavingOrphansNone() throws Exception {
    Browser ines = house.signedIn("ines");
    for (int round = 0; round < ROUNDS; round++) {
      house.database().execute("update agent set disabled = false, email = 'maria@acme.example' where id = 'maria'");
      house.database().execute("update cases set owner_id = 'ines' where number = '5000'");
      Browser maria = house.signedIn("maria");
      String id =
          ines.post("/api/cases/5000/hand-over", "{\"to\": \"maria\", \"note\": \"x\"}").at("/id").asText();
      try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
        Future<Answer> accepted = both.submit(() -> maria.post("/api/hand-overs/" + id + "/accept", ""));
        Future<Answer> left = both.submit(() -> sam.post("/api/agents/maria/leave", TO_LUIS));
        assertThat(left.get().status()).isEqualTo(200);
        String owner = house.database().value("select owner_id from cases where number = '5000'");
        assertThat(owner).isEqualTo(accepted.get().status() == 204 ? "luis" : "ines");
      }
      assertThat(orphans()).isEqualTo("0");
    }
  }

  private String orphans() {
    return house.database().value(
        "select count(*) from cases k join agent a on a.id = k.owner_id where a.disabled and k.status <> 'resolved'");
  }
}

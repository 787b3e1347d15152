package dev.onetouch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.desk.Browser.Answer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TaskTest {
  private static final String DONE = "{\"result\": \"Called, all is well\"}";
  private DeskHouse house;
  private Browser maria;
  private Browser luis;
  private Browser otto;
  private Browser ines;
  private Browser sam;

  @BeforeEach
  void open() {
    house = new DeskHouse();
    maria = house.signedIn("maria");
    luis = house.signedIn("luis");
    otto = house.signedIn("otto");
    ines = house.signedIn("ines");
    sam = house.signedIn("sam");
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aTaskStandsOnTheDeskOfItsOwnerOrOnAllOfItsTeamsUntilSomebodyIsAtIt() {
    task("t1", "gave-up", "'4821'", "'maria'", "'support'");
    task("t2", "gave-up", "null", "null", "'support'");

    assertThat(ids(maria)).containsExactly("t1", "t2");
    assertThat(ids(luis)).containsExactly("t2");
    assertThat(ids(ines)).isEmpty();
    Answer desk = maria.get("/api/desk");
    assertThat(desk.at("/tasks/0/number").asText()).isEqualTo("4821");
    assertThat(desk.at("/tasks/0/customer").asText()).isEqualTo("Dana Fraser");
    assertThat(desk.at("/tasks/0/caller").asText()).isNotEmpty().doesNotContain("6195550142");
    assertThat(desk.at("/tasks/0/waited-seconds").asInt()).isEqualTo(90);
    assertThat(desk.at("/tasks/0/mine").asBoolean()).isTrue();
    assertThat(desk.at("/tasks/1/mine").asBoolean()).isFalse();
    assertThat(desk.at("/tasks/1/number").isMissingNode()).isTrue();

    assertThat(luis.post("/api/tasks/t2/claim", "").status()).isEqualTo(204);
    assertThat(luis.post("/api/tasks/t2/claim", "").status()).isEqualTo(204);
    assertThat(ids(maria)).containsExactly("t1");
    assertThat(luis.get("/api/desk").at("/tasks/0/claimed-by").asText()).isEqualTo("Luis Ortega");

    assertThat(luis.post("/api/tasks/t2/release", "").status()).isEqualTo(204);
    assertThat(ids(maria)).containsExactly("t1", "t2");
  }

  @Test
  void whatAColleagueIsAtIsTheirsAndWhatIsNotMineIsNotThere() {
    task("t2", "gave-up", "null", "null", "'support'");
    luis.post("/api/tasks/t2/claim", "");

    for (String act : List.of("claim", "release")) {
      Answer refused = maria.post("/api/tasks/t2/" + act, "");
      assertThat(refused.status()).isEqualTo(409);
      assertThat(refused.kind()).isEqualTo("claimed");
      assertThat(refused.at("/detail").asText()).startsWith("Luis Ortega");
      assertThat(ines.post("/api/tasks/t2/" + act, "").status()).isEqualTo(404);
    }
    assertThat(maria.post("/api/tasks/t2/done", DONE).status()).isEqualTo(409);
    assertThat(ines.post("/api/tasks/t2/done", DONE).status()).isEqualTo(404);
    assertThat(luis.post("/api/tasks/t2/done", "{}").status()).isEqualTo(400);
  }

  @Test
  void aTaskIsDoneOnceAndTheCaseSaysSo() {
    task("t1", "gave-up", "'4821'", "'maria'", "'support'");

    assertThat(maria.post("/api/tasks/t1/done", DONE).status()).isEqualTo(204);
    assertThat(maria.post("/api/tasks/t1/done", DONE).status()).isEqualTo(204);
    assertThat(maria.post("/api/tasks/t1/done", "{\"result\": \"Other\"}").kind()).isEqualTo("over");
    assertThat(maria.post("/api/tasks/t1/claim", "").kind()).isEqualTo("over");

    assertThat(ids(maria)).isEmpty();
    Answer file = maria.get("/api/cases/4821");
    assertThat(file.at("/timeline/0/kind").asText()).isEqualTo("task");
    assertThat(file.at("/timeline/0/who").asText()).isEqualTo("Maria Lopez");
    assertThat(file.at("/timeline/0/words").asText()).isEqualTo("Done: Look after it: Called, all is well");
  }

  @Test
  void ofTwoWhoClaimAtOnceOneIsAtIt() throws Exception {
    for (int round = 0; round < 12; round++) {
      String id = "r" + round;
      task(id, "gave-up", "null", "null", "'support'");
      try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
        List<Callable<Integer>> claims = List.of(
            () -> maria.post("/api/tasks/" + id + "/claim", "").status(),
            () -> luis.post("/api/tasks/" + id + "/claim", "").status(),
            () -> otto.post("/api/tasks/" + id + "/claim", "").status());
        assertThat(both.invokeAll(claims).stream().map(Future::resultNow)).containsExactlyInAnyOrder(204, 409, 409);
      }
    }
  }

  @Test
  void badSurveysAndWhatIsNobodysAreForSupervisors() {
    task("s1", "bad-survey", "'4821'", "'maria'", "'support'");
    task("n1", "gave-up", "null", "null", "null");

    assertThat(ids(sam)).containsExactly("s1", "n1");
    assertThat(ids(maria)).isEmpty();
    assertThat(maria.post("/api/tasks/s1/claim", "").status()).isEqualTo(404);
    assertThat(sam.post("/api/tasks/s1/done", DONE).status()).isEqualTo(204);
  }

  @Test
  void aTaskAboutACaseLetsWhoeverHasItSeeTheCase() {
    assertThat(ines.get("/api/cases/4821").status()).isEqualTo(404);
    task("t9", "gave-up", "'4821'", "'ines'", "null");

    assertThat(ines.get("/api/cases/4821").status()).isEqualTo(200);
    ines.post("/api/tasks/t9/done", DONE);
    assertThat(ines.get("/api/cases/4821").status()).isEqualTo(404);
  }

  @Test
  void aDeskHearsOfTasks() {
    String before = maria.get("/api/desk").at("/revision").asText();
    task("t1", "gave-up", "'4821'", "'maria'", "'support'");
    String made = maria.get("/api/desk").at("/revision").asText();
    maria.post("/api/tasks/t1/claim", "");
    String claimed = maria.get("/api/desk").at("/revision").asText();

    assertThat(List.of(before, made, claimed)).doesNotHaveDuplicates();
  }

  @Test
  void aWrapUpIsMadeLongerOnceAndOnlyWhileThereIsOne() {
    assertThat(maria.post("/api/desk/wrap-up/extend", "").kind()).isEqualTo("no-wrap-up");
    new SampleCalls(house).wrapUp("maria");

    assertThat(maria.get("/api/desk").at("/wrap-up/extendable").asBoolean()).isTrue();
    assertThat(maria.post("/api/desk/wrap-up/extend", "").status()).isEqualTo(204);
    assertThat(house.database().value(
            "select until - clock_timestamp() between interval '200 s' and interval '241 s' from agent_state where agent_id = 'maria'"))
        .isEqualTo("t");
    Answer again = maria.post("/api/desk/wrap-up/extend", "");
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.kind()).isEqualTo("extended-before");
    assertThat(maria.get("/api/desk").at("/wrap-up/extendable").asBoolean()).isFalse();
  }

  private void task(String id, String kind, String number, String owner, String team) {
    house.database().execute(
        """
        insert into task (id, kind, case_number, owner_id, team_id, caller_number, what, waited_seconds)
        values ('%s', '%s', %s, %s, %s, '+16195550142', 'Look after it', 90)""".formatted(id, kind, number, owner, team));
  }

  private static List<String> ids(Browser who) {
    return who.get("/api/desk").at("/tasks").findValuesAsText("id");
  }
}

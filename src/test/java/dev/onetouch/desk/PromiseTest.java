package dev.onetouch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.desk.Browser.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PromiseTest {
  private DeskHouse house;
  private Browser maria;
  private Browser luis;
  private Browser ines;

  @BeforeEach
  void open() {
    house = new DeskHouse();
    maria = house.signedIn("maria");
    luis = house.signedIn("luis");
    ines = house.signedIn("ines");
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void whatAnyoneInTheTeamPromisesIsOwedByTheOwner() {
    assertThat(promise(luis, "Send the manual", Duration.ofHours(30)).status()).isEqualTo(201);
    assertThat(promise(luis, "Send the part", Duration.ofHours(3)).status()).isEqualTo(201);
    assertThat(promise(luis, "Call the depot", Duration.ofMinutes(30)).status()).isEqualTo(201);

    Answer desk = maria.get("/api/desk");
    assertThat(desk.at("/promises").findValuesAsText("what"))
        .containsExactly("Call the depot", "Send the part", "Send the manual");
    assertThat(desk.at("/promises").findValuesAsText("standing")).containsExactly("due", "due-soon", "later");
    assertThat(luis.get("/api/desk").at("/promises").size()).isZero();
    assertThat(luis.get("/api/cases/4821").at("/timeline/0/words").asText()).isEqualTo("Promised: Call the depot");
  }

  @Test
  void theTimelineSaysByWhenItWasPromised() {
    String id = promise(luis, "Call the depot", Duration.ofMinutes(30)).at("/id").asText();
    Instant due = Instant.parse(maria.get("/api/desk").at("/promises/0/by").asText());

    assertThat(Instant.parse(maria.get("/api/cases/4821").at("/timeline/0/due").asText())).isEqualTo(due);
    maria.post("/api/promises/" + id + "/kept", "");
    assertThat(Instant.parse(maria.get("/api/cases/4821").at("/timeline/0/due").asText())).isEqualTo(due);
    maria.post("/api/cases/4821/notes", "{\"text\": \"x\"}");
    assertThat(maria.get("/api/cases/4821").at("/timeline/0/due").isMissingNode()).isTrue();
  }

  @Test
  void promisesGoWithTheCase() {
    promise(maria, "Send the part", Duration.ofHours(3));
    house.signedIn("sam").post("/api/cases/4821/assign", "{\"to\": \"luis\", \"why\": \"x\"}");

    assertThat(luis.get("/api/desk").at("/promises/0/what").asText()).isEqualTo("Send the part");
    assertThat(maria.get("/api/desk").at("/promises").size()).isZero();
  }

  @Test
  void timesThatCannotBePromisedAreRefusedWithTheReason() {
    Answer past = promise(maria, "x", Duration.ofSeconds(-1));
    assertThat(past.status()).isEqualTo(422);
    assertThat(past.pointers()).containsExactly("/by");
    assertThat(past.at("/detail").asText()).isEqualTo("A promise is for the future; this time is over.");
    assertThat(promise(maria, "x", Duration.ofDays(367)).status()).isEqualTo(422);
    assertThat(maria.post("/api/cases/4821/promises", "{\"what\": \"x\", \"by\": \"Friday\"}").pointers())
        .containsExactly("/by");
    assertThat(maria.post("/api/cases/4821/promises", "{\"what\": \"x\", \"by\": \"2026-11-27T17:00:00\"}").status())
        .isEqualTo(400);
    assertThat(promise(ines, "x", Duration.ofHours(1)).status()).isEqualTo(404);
    maria.post("/api/cases/4821/resolve", "{\"outcome\": \"Done\"}");
    assertThat(promise(maria, "x", Duration.ofHours(1)).kind()).isEqualTo("resolved");
  }

  @Test
  void aPromiseIsDoneWithOnce() {
    String id = promise(maria, "Send the part", Duration.ofHours(3)).at("/id").asText();

    assertThat(ines.post("/api/promises/" + id + "/kept", "").status()).isEqualTo(404);
    assertThat(luis.post("/api/promises/" + id + "/kept", "").status()).isEqualTo(204);
    assertThat(maria.post("/api/promises/" + id + "/kept", "").status()).isEqualTo(204);
    assertThat(maria.post("/api/promises/" + id + "/withdraw", "{\"why\": \"x\"}").kind()).isEqualTo("over");

    assertThat(maria.get("/api/desk").at("/promises").size()).isZero();
    Answer file = maria.get("/api/cases/4821");
    assertThat(file.at("/timeline/0/words").asText()).isEqualTo("Kept: Send the part");
    assertThat(file.at("/timeline/0/who").asText()).isEqualTo("Luis Ortega");
  }

  @Test
  void theResolutionTeamIsToldOnceAndSeesItUntilItIsKept() throws Exception {
    String id = promise(maria, "Send the part", Duration.ofHours(3)).at("/id").asText();
    house.database().execute("update promise set due_at = clock_timestamp() - interval '119 minutes'");
    house.node().sweep.sweep();
    assertThat(maria.get("/api/desk").at("/promises/0/standing").asText()).isEqualTo("overdue");
    assertThat(ines.get("/api/desk").at("/escalations").size()).isZero();
    assertThat(ines.get("/api/cases/4821").status()).isEqualTo(404);

    house.database().execute("update promise set due_at = clock_timestamp() - interval '121 minutes'");
    DeskNode other = house.node("");
    try (ExecutorService nodes = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Integer> one = () -> other.promises.escalateOverdue(10).size();
      List<Integer> told = nodes.invokeAll(List.of(one, one, one)).stream().map(PromiseTest::got).toList();
      // The owner, and everybody in the resolution team.
      assertThat(told).containsExactlyInAnyOrder(4, 0, 0);
    }
    house.node().sweep.sweep();

    assertThat(ines.get("/api/desk").at("/escalations/0/what").asText()).isEqualTo("Send the part");
    assertThat(ines.get("/api/desk").at("/escalations/0/owner").asText()).isEqualTo("Maria Lopez");
    assertThat(luis.get("/api/desk").at("/escalations").size()).isZero();
    Answer file = ines.get("/api/cases/4821");
    assertThat(file.at("/timeline").findValuesAsText("words").stream().filter(words -> words.startsWith("Long overdue")))
        .containsExactly("Long overdue, the resolution team was told: Send the part");
    assertThat(ines.post("/api/promises/" + id + "/withdraw", "{\"why\": \"Refunded\"}").status()).isEqualTo(204);
    assertThat(ines.get("/api/desk").at("/escalations").size()).isZero();
    assertThat(ines.get("/api/cases/4821").status()).isEqualTo(404);
    assertThat(maria.get("/api/cases/4821").at("/timeline/0/words").asText())
        .isEqualTo("Withdrawn: Send the part (Refunded)");
  }

  @Test
  void aDeskHearsOfHandOversAndPromises() {
    String before = maria.get("/api/desk").at("/revision").asText();
    promise(luis, "Send the part", Duration.ofHours(3));
    String promised = maria.get("/api/desk").at("/revision").asText();
    maria.post("/api/cases/4821/hand-over", "{\"to\": \"luis\", \"note\": \"x\"}");
    String offered = maria.get("/api/desk").at("/revision").asText();

    assertThat(List.of(before, promised, offered)).doesNotHaveDuplicates();
    assertThat(Revision.read(offered).orElseThrow().changedSince(Revision.read(before).orElseThrow()))
        .contains("cases");
  }

  private static Answer promise(Browser by, String what, Duration from) {
    return by.post(
        "/api/cases/4821/promises",
        "{\"what\": \"%s\", \"by\": \"%s\"}".formatted(what, Instant.now().plus(from)));
  }

  private static <T> T got(java.util.concurrent.Future<T> future) {
    return future.resultNow();
  }
}

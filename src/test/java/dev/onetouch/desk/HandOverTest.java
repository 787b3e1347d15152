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

class HandOverTest {
  private static final String TO_LUIS = "{\"to\": \"luis\", \"note\": \"On holiday\"}";
  private static final int ROUNDS = 12;
  private DeskHouse house;
  private Browser maria;
  private Browser luis;
  private Browser sam;

  @BeforeEach
  void open() {
    house = new DeskHouse();
    maria = house.signedIn("maria");
    luis = house.signedIn("luis");
    sam = house.signedIn("sam");
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void ownershipMovesOnlyWhenTheOtherAccepts() {
    Answer offered = maria.post("/api/cases/4821/hand-over", TO_LUIS);
    assertThat(offered.status()).isEqualTo(201);
    assertThat(owner()).isEqualTo("maria");
    Answer desk = luis.get("/api/desk");
    assertThat(desk.at("/hand-overs/to-me/0/note").asText()).isEqualTo("On holiday");
    assertThat(desk.at("/hand-overs/to-me/0/owner").asText()).isEqualTo("Maria Lopez");
    assertThat(maria.get("/api/desk").at("/hand-overs/from-me/0/to").asText()).isEqualTo("Luis Ortega");

    assertThat(accept(luis, offered).status()).isEqualTo(204);

    assertThat(owner()).isEqualTo("luis");
    assertThat(accept(luis, offered).status()).isEqualTo(204);
    assertThat(luis.get("/api/desk").at("/hand-overs/to-me").size()).isZero();
    Answer file = luis.get("/api/cases/4821");
    assertThat(file.at("/timeline/0/kind").asText()).isEqualTo("owner");
    assertThat(file.at("/timeline/0/who").asText()).isEqualTo("Luis Ortega");
    assertThat(file.at("/timeline/0/words").asText())
        .isEqualTo("Handed over from Maria Lopez to Luis Ortega: On holiday");
    assertThat(moves()).isEqualTo("2");
  }

  @Test
  void aDeclinedCaseStaysWhereItIsAndMayBeOfferedAgain() {
    Answer offered = maria.post("/api/cases/4821/hand-over", TO_LUIS);

    assertThat(decline(luis, offered).status()).isEqualTo(204);
    assertThat(decline(luis, offered).status()).isEqualTo(204);

    assertThat(owner()).isEqualTo("maria");
    assertThat(accept(luis, offered).kind()).isEqualTo("over");
    assertThat(maria.get("/api/cases/4821").at("/timeline/0/words").asText()).startsWith("Declined");
    assertThat(maria.post("/api/cases/4821/hand-over", TO_LUIS).status()).isEqualTo(201);
  }

  @Test
  void aSupervisorSeesWhoHasNotAnsweredAndNobodyElseDoes() {
    Answer offered = maria.post("/api/cases/4821/hand-over", TO_LUIS);

    Answer open = sam.get("/api/hand-overs");
    assertThat(open.at("/hand-overs").size()).isEqualTo(1);
    assertThat(open.at("/hand-overs/0/by").asText()).isEqualTo("Maria Lopez");
    assertThat(open.at("/hand-overs/0/to").asText()).isEqualTo("Luis Ortega");
    assertThat(maria.get("/api/hand-overs").status()).isEqualTo(403);

    decline(luis, offered);
    assertThat(sam.get("/api/hand-overs").at("/hand-overs").size()).isZero();
  }

  @Test
  void onlyWhoWasAskedAnswers() {
    Answer offered = maria.post("/api/cases/4821/hand-over", TO_LUIS);

    assertThat(accept(maria, offered).status()).isEqualTo(404);
    assertThat(accept(house.signedIn("otto"), offered).status()).isEqualTo(404);
    assertThat(decline(sam, offered).status()).isEqualTo(404);
    assertThat(owner()).isEqualTo("maria");
  }

  @Test
  void whoeverIsAskedMayReadTheCaseUntilTheyAnswered() {
    Browser ines = house.signedIn("ines");
    Answer offered = maria.post("/api/cases/4821/hand-over", "{\"to\": \"ines\", \"note\": \"Yours?\"}");

    assertThat(ines.get("/api/cases/4821").status()).isEqualTo(200);
    decline(ines, offered);
    assertThat(ines.get("/api/cases/4821").status()).isEqualTo(404);
  }

  @Test
  void whatCannotBeIsRefusedWithTheReasonAndWhereItStands() {
    house.database().execute("update agent set disabled = true where id = 'otto'");
    Answer self = maria.post("/api/cases/4821/hand-over", "{\"to\": \"maria\", \"note\": \"x\"}");
    assertThat(self.status()).isEqualTo(422);
    assertThat(self.pointers()).containsExactly("/to");
    assertThat(self.at("/detail").asText()).isEqualTo("A case is not handed over to oneself.");
    Answer left = maria.post("/api/cases/4821/hand-over", "{\"to\": \"otto\", \"note\": \"x\"}");
    assertThat(left.status()).isEqualTo(422);
    assertThat(left.at("/detail").asText()).isEqualTo("This agent has left.");
    assertThat(maria.post("/api/cases/4821/hand-over", "{\"to\": \"zoe\", \"note\": \"x\"}").status()).isEqualTo(422);
    assertThat(maria.post("/api/cases/4821/hand-over", "{\"to\": \"ada\", \"note\": \"x\"}").status()).isEqualTo(422);
    assertThat(luis.post("/api/cases/4821/hand-over", "{\"to\": \"ines\", \"note\": \"x\"}").kind())
        .isEqualTo("not-yours");
    assertThat(maria.post("/api/cases/5000/hand-over", TO_LUIS).status()).isEqualTo(404);
    assertThat(maria.post("/api/cases/4821/hand-over", "{\"to\": 5}").status()).isEqualTo(400);
    maria.post("/api/cases/4821/hand-over", TO_LUIS);
    assertThat(maria.post("/api/cases/4821/hand-over", TO_LUIS).kind()).isEqualTo("offered-already");
    maria.post("/api/cases/4821/resolve", "{\"outcome\": \"Delivered\"}");
    assertThat(maria.post("/api/cases/4821/hand-over", TO_LUIS).kind()).isEqualTo("resolved");
  }

  @Test
  void anOfferEndsWhenTheCaseIsResolvedOrGetsAnotherOwner() {
    Answer first = maria.post("/api/cases/4821/hand-over", TO_LUIS);
    maria.post("/api/cases/4821/resolve", "{\"outcome\": \"Delivered\"}");
    assertThat(accept(luis, first).kind()).isEqualTo("over");
    house.database().execute("update cases set status = 'open' where number = '4821'");
    assertThat(accept(luis, first).kind()).isEqualTo("over");

    Answer second = maria.post("/api/cases/4821/hand-over", TO_LUIS);
    assertThat(sam.post("/api/cases/4821/assign", "{\"to\": \"ines\", \"why\": \"Complaint\"}").status())
        .isEqualTo(204);
    assertThat(accept(luis, second).kind()).isEqualTo("over");
    assertThat(owner()).isEqualTo("ines");
  }

  @Test
  void aSupervisorAssignsAndTheHistorySaysWhoAndWhy() {
    assertThat(sam.post("/api/cases/4821/assign", "{\"to\": \"luis\", \"why\": \"Knows the depot\"}").status())
        .isEqualTo(204);

    Answer file = luis.get("/api/cases/4821");
    assertThat(file.at("/mine").asBoolean()).isTrue();
    assertThat(file.at("/timeline/0/who").asText()).isEqualTo("Sam Reed");
    assertThat(file.at("/timeline/0/words").asText())
        .isEqualTo("Assigned from Maria Lopez to Luis Ortega: Knows the depot");
    Answer again = sam.post("/api/cases/4821/assign", "{\"to\": \"luis\", \"why\": \"Again\"}");
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.pointers()).containsExactly("/to");
    assertThat(sam.post("/api/cases/9999/assign", "{\"to\": \"luis\", \"why\": \"x\"}").status()).isEqualTo(404);
  }

  @Test
  void acceptedOrResolvedButNeverBoth() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      house.database().execute("update cases set status = 'open', outcome = '', owner_id = 'maria' where number = '4821'");
      Answer offered = maria.post("/api/cases/4821/hand-over", TO_LUIS);
      List<Answer> both = atOnce(
          () -> accept(luis, offered), () -> maria.post("/api/cases/4821/resolve", "{\"outcome\": \"Done\"}"));
      assertThat(both.get(1).status()).isEqualTo(204);
      boolean accepted = both.get(0).status() == 204;
      assertThat(owner()).isEqualTo(accepted ? "luis" : "maria");
      assertThat(house.database().value("select result from hand_over order by offered_at desc limit 1"))
          .isEqualTo(accepted ? "accepted" : "withdrawn");
    }
  }

  @Test
  void twoAcceptancesAtOnceMoveTheCaseOnce() throws Exception {
    Answer offered = maria.post("/api/cases/4821/hand-over", TO_LUIS);

    List<Answer> both = atOnce(() -> accept(luis, offered), () -> accept(luis, offered));

    assertThat(both).allMatch(answer -> answer.status() == 204);
    assertThat(moves()).isEqualTo("2");
  }

  @Test
  void ofTwoOffersAtOnceOneStands() throws Exception {
    List<Answer> both = atOnce(
        () -> maria.post("/api/cases/4821/hand-over", TO_LUIS),
        () -> sam.post("/api/cases/4821/hand-over", "{\"to\": \"ines\", \"note\": \"x\"}"));

    assertThat(both).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
    assertThat(house.database().value("select count(*) from hand_over")).isEqualTo("1");
  }

  @Test
  void theHistoryCannotBeRewritten() {
    assertThat(moves()).isEqualTo("1");
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> house.database().execute("update case_ownership set why = 'x'"))
        .hasRootCauseMessage("ERROR: case_ownership is only added to\n  Where: PL/pgSQL function refuse_rewriting()"
            + " line 3 at RAISE");
  }

  private String owner() {
    return house.database().value("select owner_id from cases where number = '4821'");
  }

  private String moves() {
    return house.database().value("select count(*) from case_ownership where case_number = '4821'");
  }

  private static Answer accept(Browser by, Answer offered) {
    return by.post("/api/hand-overs/" + offered.at("/id").asText() + "/accept", "");
  }

  private static Answer decline(Browser by, Answer offered) {
    return by.post("/api/hand-overs/" + offered.at("/id").asText() + "/decline", "");
  }

  private static List<Answer> atOnce(Callable<Answer> one, Callable<Answer> other) throws Exception {
    try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Answer>> answers = both.invokeAll(List.of(one, other));
      return List.of(answers.get(0).get(), answers.get(1).get());
    }
  }
}

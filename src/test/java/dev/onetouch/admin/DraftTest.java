package dev.onetouch.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onetouch.desk.Browser;
import dev.onetouch.desk.Browser.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DraftTest {
  private static AdminHouse house;
  private static Browser june;
  private static Browser omar;

  @BeforeAll
  static void open() {
    house = new AdminHouse();
    june = house.signedIn("june");
    omar = house.signedIn("omar");
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Test
  void theSampleCompanysFlowsAreLiveAndUnchanged() {
    Answer list = june.get("/api/flows");

    assertThat(list.at("/flows").findValuesAsText("id")).contains("after-sales", "main");
    Answer main = june.get("/api/flows/main");
    assertThat(main.at("/live/version").asInt()).isEqualTo(1);
    assertThat(main.at("/draft/changed").asBoolean()).isFalse();
    assertThat(main.at("/draft/document/steps").size()).isGreaterThan(5);
    assertThat(main.at("/numbers").toString()).contains("+16195550199");
  }

  @Test
  void everyTemplateMayGoLiveInTheSampleCompany() {
    Answer templates = june.get("/api/flow-templates");
    List<String> ids = templates.at("/templates").findValuesAsText("id");

    assertThat(ids).containsExactly("simple-line", "owner-first", "after-hours", "callback-first", "two-languages");
    for (String id : ids) {
      AdminHouse.begin(june, "from-" + id, id);
      Answer verdict = june.post("/api/flows/from-" + id + "/verify", "");
      assertThat(verdict.at("/publishable").asBoolean()).as(verdict.text()).isTrue();
      assertThat(verdict.at("/findings")).as(verdict.text()).isEmpty();
      assertThat(verdict.at("/proof/keys").asInt()).isEqualTo(1);
    }
  }

  @Test
  void aFlowIsBegunOnce() {
    AdminHouse.begin(june, "once", "simple-line");

    Answer again = omar.post("/api/flows", "{\"id\": \"once\", \"name\": \"Again\"}");

    assertThat(again.status()).isEqualTo(409);
    assertThat(again.kind()).isEqualTo("flow-exists");
    assertThat(june.get("/api/flows/once").at("/name").asText()).isEqualTo("Flow once");
  }

  @Test
  void whatCannotBeAFlowsNameIsNamed() {
    Answer refused = june.post("/api/flows", "{\"id\": \"a b\", \"name\": \"\", \"template\": \"none\"}");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.pointers()).containsExactlyInAnyOrder("/id", "/name", "/template");
  }

  @Test
  void ofTwoWhoSaveTheSecondGetsWhatTheFirstSavedAndWhereBothBegan() {
    ObjectNode base = AdminHouse.begin(june, "two", "simple-line");
    ObjectNode hers = base.deepCopy().put("name", "Hers");
    ObjectNode his = base.deepCopy().put("name", "His");

    Answer saved = AdminHouse.save(june, "two", 1, hers);
    Answer stale = AdminHouse.save(omar, "two", 1, his);

    assertThat(saved.at("/revision").asLong()).isEqualTo(2);
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.at("/draft/document")).isEqualTo(hers);
    assertThat(stale.at("/draft/by").asText()).isEqualTo("June Park");
    assertThat(stale.at("/base")).isEqualTo(base);
    assertThat(stale.at("/base-revision").asLong()).isEqualTo(1);
    assertThat(AdminHouse.save(omar, "two", 2, his).at("/revision").asLong()).isEqualTo(3);
  }

  @Test
  void aSaveWhoseAnswerWasLostMayBeRepeated() {
    ObjectNode document = AdminHouse.begin(june, "lost", "simple-line").put("name", "New");

    assertThat(AdminHouse.save(june, "lost", 1, document).at("/revision").asLong()).isEqualTo(2);
    assertThat(AdminHouse.save(june, "lost", 1, document).at("/revision").asLong()).isEqualTo(2);
  }

  @Test
  void halfAFlowIsKeptAndIsNoFlowYet() {
    AdminHouse.begin(june, "half", "simple-line");
    ObjectNode half = AdminHouse.tree("{\"name\": \"Half\\u0000\\ud800\", \"steps\": {\"a\": {\"kind\": \"menu\"}}}");

    assertThat(AdminHouse.save(june, "half", 1, half).status()).isEqualTo(200);

    Answer verdict = june.post("/api/flows/half/verify", "");
    assertThat(verdict.at("/publishable").asBoolean()).isFalse();
    assertThat(verdict.at("/format-errors").findValuesAsText("pointer")).isNotEmpty();
    assertThat(AdminHouse.publish(june, "half", 2).status()).isEqualTo(422);
    assertThat(june.get("/api/flows").status()).isEqualTo(200);
  }

  @Test
  void layoutMakesNoRevision() {
    AdminHouse.begin(june, "layout", "simple-line");
    String layout = "{\"positions\": {\"welcome\": {\"x\": 1.5, \"y\": -2}},"
        + " \"notes\": [{\"id\": \"n\", \"x\": 0, \"y\": 0, \"text\": \"\"}]}";

    assertThat(june.put("/api/flows/layout/layout", layout).status()).isEqualTo(204);

    Answer open = june.get("/api/flows/layout");
    assertThat(open.at("/draft/revision").asLong()).isEqualTo(1);
    assertThat(open.at("/draft/layout")).isEqualTo(AdminHouse.tree(layout));
    Answer wrong = june.put("/api/flows/layout/layout", "{\"positions\": {\"a\": {\"x\": \"b\"}}, \"notes\": [], \"z\": 1}");
    assertThat(wrong.pointers()).contains("/positions/a/x", "/positions/a/y", "/z");
  }

  @Test
  void moreThanCanBeDrawnIsRefused() {
    ObjectNode many = AdminHouse.begin(june, "many", "simple-line");
    ObjectNode steps = many.putObject("steps");
    IntStream.range(0, 2_001).forEach(i -> steps.putObject("s" + i).put("kind", "say"));
    assertThat(AdminHouse.save(june, "many", 1, many).status()).isEqualTo(400);
    many.put("name", "x".repeat(1_100_000));
    assertThat(AdminHouse.save(june, "many", 1, many).status()).isEqualTo(413);
  }

  @Test
  void aSaveSaysWhatItHasRead() {
    JsonNode document = AdminHouse.begin(june, "unsaid", "simple-line");
    String body = AdminHouse.json(Map.of("document", document)).toString();
    Map<String, String> headers = new HashMap<>(june.own());
    headers.put("If-Match", "three");

    assertThat(june.put("/api/flows/unsaid/draft", body).status()).isEqualTo(428);
    assertThat(june.send("PUT", "/api/flows/unsaid/draft", body, headers).status()).isEqualTo(400);
    assertThat(AdminHouse.save(june, "not-there", 1, document).status()).isEqualTo(404);
  }

  @Test
  void supervisorsLookAndAgentsDoNot() {
    Browser nora = house.signedIn("nora");
    Browser maria = house.signedIn("maria");

    assertThat(nora.get("/api/flows/main").status()).isEqualTo(200);
    assertThat(nora.post("/api/flows/main/verify", "").status()).isEqualTo(200);
    assertThat(nora.post("/api/flows", "{\"id\": \"n\", \"name\": \"N\"}").status()).isEqualTo(403);
    assertThat(AdminHouse.publish(nora, "main", 1).status()).isEqualTo(403);
    assertThat(maria.get("/api/flows").status()).isEqualTo(403);
  }
}

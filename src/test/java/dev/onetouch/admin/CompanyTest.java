package dev.onetouch.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.desk.Browser;
import dev.onetouch.desk.Browser.Answer;
import dev.onetouch.kit.Eventually;
import dev.onetouch.kit.SampleDatabase;
import dev.onetouch.kit.TestCall;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Hours, numbers and the directory file over HTTP.
class CompanyTest {
  private static AdminHouse house;
  private static Browser june;
  private static Browser nora;

  @BeforeAll
  static void open() {
    house = new AdminHouse();
    june = house.signedIn("june");
    nora = house.signedIn("nora");
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Test
  void hoursComeAndGoAndAreInTheAuditTrailWithBeforeAndAfter() {
    assertThat(june.post("/api/hours", "{\"id\": \"shop\", \"week\": {\"sat\": [\"10:00-14:00\"]}}").status()).isEqualTo(204);
    Answer changed = june.put("/api/hours/shop", """
        {"time-zone": "Europe/Madrid", "week": {"mon": ["09:00-13:00", "15:00-19:00"]},
         "holidays": [{"date": "2026-12-25", "name": "Christmas Day"}]}""");
    assertThat(changed.status()).as(changed.text()).isEqualTo(204);

    String shown = june.get("/api/hours").at("/hours").toString();
    assertThat(shown).contains("\"id\":\"shop\"", "Europe/Madrid", "15:00-19:00", "Christmas Day");
    assertThat(june.delete("/api/hours/shop").status()).isEqualTo(204);

    Answer audit = june.get("/api/audit?what=hours");
    assertThat(audit.at("/entries").findValuesAsText("act")).startsWith("removed", "changed", "added");
    assertThat(audit.at("/entries/1/who").asText()).isEqualTo("june");
    assertThat(audit.at("/entries/1/before/week/sat/0").asText()).isEqualTo("10:00-14:00");
    assertThat(audit.at("/entries/1/after/week/mon/1").asText()).isEqualTo("15:00-19:00");
    assertThat(audit.at("/entries/0/after").isMissingNode()).isTrue();
  }

  @Test
  void whatIsWrongWithHoursIsToldAtItsPlaceAsTheLoaderTellsIt() {
    Answer refused = june.put("/api/hours/office", """
        {"time-zone": "Mars/Olympus", "week": {"mon": ["9-5"]}, "holidays": [{"date": "2026-02-30"}], "remove": true}""");
    assertThat(refused.pointers()).containsExactly("/remove");

    refused = june.put("/api/hours/office", """
        {"time-zone": "Mars/Olympus", "week": {"mon": ["9-5"]}, "holidays": [{"date": "2026-02-30"}]}""");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.pointers()).containsExactlyInAnyOrder("/time-zone", "/week/mon/0", "/holidays/0/date");
    assertThat(june.put("/api/hours/never", "{}").status()).isEqualTo(404);
    assertThat(june.post("/api/hours", "{\"id\": \"office\"}").kind()).isEqualTo("exists");
  }

  @Test
  void hoursInUseStayAndNameWhatGoesByThem() {
    Answer refused = june.delete("/api/hours/office");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.at("/used-by").findValuesAsText("name")).isNotEmpty();
    assertThat(refused.at("/used-by").findValuesAsText("kind")).contains("flow");
  }

  @Test
  void whatHappensAtATimeIsAskedOfTheCalendarItself() {
    String draft = """
        {"time-zone": "America/Los_Angeles", "week": {"fri": ["09:00-17:00"]},
         "holidays": [{"date": "2026-12-25", "name": "Christmas Day"}]}""";
    Answer friday = nora.post("/api/hours/what-happens", question(draft, "2026-12-18T11:30"));
    assertThat(friday.at("/open").asBoolean()).as(friday.text()).isTrue();
    assertThat(friday.at("/until").asText()).isEqualTo("2026-12-19T01:00:00Z");

    Answer christmas = nora.post("/api/hours/what-happens", question(draft, "2026-12-25T18:30:00Z"));
    assertThat(christmas.at("/open").asBoolean()).isFalse();
    assertThat(christmas.at("/local").asText()).isEqualTo("2026-12-25T10:30");
    assertThat(christmas.at("/holiday/name").asText()).isEqualTo("Christmas Day");
    assertThat(christmas.at("/next-open").asText()).isEqualTo("2027-01-01T17:00:00Z");

    assertThat(nora.post("/api/hours/what-happens", question("\"office\"", "2026-12-18T11:30")).status()).isEqualTo(200);
    assertThat(nora.post("/api/hours/what-happens", question("\"none\"", "2026-12-18T11:30")).status()).isEqualTo(404);
    assertThat(nora.post("/api/hours/what-happens", question(draft, "soon")).pointers()).containsExactly("/at");
    assertThat(nora.post("/api/hours/what-happens", question("{\"week\": {\"fri\": [\"x\"]}}", "2026-12-18T11:30")).pointers())
        .containsExactly("/hours/week/fri/0");
    assertThat(nora.post("/api/hours/what-happens", question("{}", "2026-12-18T11:30")).at("/next-open").isMissingNode())
        .isTrue();
  }

  private static String question(String hours, String at) {
    return "{\"hours\": %s, \"at\": \"%s\"}".formatted(hours, at);
  }

  @Test
  void aNumbersFlowIsChangedAndAnswersTheNextCallWithinASecond() {
    AdminHouse.begin(june, "other", "simple-line");
    AdminHouse.publish(june, "other", 1);
    String path = "/api/numbers/" + SampleDatabase.AFTER_SALES;
    Answer changed = june.put(path, "{\"name\": \"After sales\", \"flow\": \"other\"}");
    assertThat(changed.status()).as(changed.text()).isEqualTo(204);

    Eventually.is(() -> {
      TestCall call = new TestCall(house.house().carrier(), "+16195550143", SampleDatabase.AFTER_SALES);
      boolean other = call.arrives().text().contains("Thank you for calling");
      call.hangsUp();
      return other;
    });
    Answer wrong = june.put(path, "{\"flow\": \"none\", \"duty-line\": \"911\"}");
    assertThat(wrong.pointers()).containsExactlyInAnyOrder("/flow", "/duty-line");
    assertThat(june.put("/api/numbers/+16195550177", "{\"name\": \"New\"}").pointers()).contains("/flow");
    String numbers = nora.get("/api/numbers").at("/numbers").toString();
    assertThat(numbers).contains("\"flow\":\"other\"", "last-call-at");
    assertThat(nora.put(path, "{\"flow\": \"main\"}").status()).isEqualTo(403);
  }

  @Test
  void aCarrierThatDoesNotAnswerLeavesItUnknownWhereANumberPoints() {
    Answer checked = june.post("/api/numbers/" + SampleDatabase.MAIN_LINE + "/check", "");

    assertThat(checked.at("/webhook/points-here").asText()).as(checked.text()).isEqualTo("unknown");
    assertThat(checked.at("/webhook/why/0").asText()).isEqualTo("no-answer");
    assertThat(june.post("/api/numbers/+16195550177/check", "").status()).isEqualTo(404);
    Answer list = june.get("/api/checklist");
    assertThat(list.at("/complete").asBoolean()).isFalse();
    assertThat(list.at("/steps").findValuesAsText("id")).containsExactly(
        "company", "provider", "number", "hours", "team", "flow", "test-call");
    assertThat(list.at("/steps").findValuesAsText("done")).startsWith("true", "false", "false", "true", "true", "true");
  }

  @Test
  void whatIsExportedLoadsAgainAndChangesNothing() {
    String file = june.get("/api/directory?password-hashes=true&customers=true").text();
    assertThat(file).contains("Acme Appliances", "$argon2id$", "Dana Fraser");
    assertThat(june.get("/api/directory").text()).contains("maria@acme.example").doesNotContain("$argon2id$", "Dana Fraser");

    Answer loaded = load(file);

    assertThat(loaded.status()).as(loaded.text()).isEqualTo(200);
    assertThat(loaded.at("/changes").asLong()).as(loaded.text()).isZero();
  }

  @Test
  void aWrongFileIsRefusedWithLinesAndNothingOfItIsLoaded() {
    Answer refused = load("teams:\n  - {id: fresh, name: Fresh}\nhours:\n  - {id: h, week: {mon: [\"9\"]}}\n");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.at("/refusals/0/line").asInt()).isEqualTo(4);
    assertThat(refused.at("/refusals/0/pointer").asText()).isEqualTo("/hours/0/week/mon/0");
    assertThat(june.get("/api/teams").text()).doesNotContain("Fresh");
    assertThat(load("teams: [{id: support, remove: true}]").status()).isEqualTo(409);
    assertThat(load("flows: [{file: main.json}]").at("/refusals/0/accepted").asText()).contains("under the key flow");
  }

  private static Answer load(String text) {
    Map<String, String> headers = new HashMap<>(june.own());
    headers.put("Content-Type", "application/yaml");
    return june.send("POST", "/api/directory", text, headers);
  }
}

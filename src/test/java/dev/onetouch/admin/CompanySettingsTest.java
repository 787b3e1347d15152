package dev.onetouch.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onetouch.desk.Browser;
import dev.onetouch.desk.Browser.Answer;
import dev.onetouch.kit.SampleDatabase;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CompanySettingsTest {
  private static final String COMPANY = "/api/company";
  private static final String MAIN = "/api/numbers/" + SampleDatabase.MAIN_LINE;
  private static AdminHouse house;
  private static Browser june;
  private static Browser omar;
  private static Browser nora;

  @BeforeAll
  static void open() {
    house = new AdminHouse();
    june = house.signedIn("june");
    omar = house.signedIn("omar");
    nora = house.signedIn("nora");
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @AfterEach
  void oneIsEnough() {
    house.database().execute("update company set two_person = false");
    house.database().execute("delete from company_approval");
  }

  @Test
  void theCompanyIsChangedFieldByFieldAndEachWrongFieldIsNamed() {
    Answer changed = june.put(COMPANY, "{\"name\": \"Acme & Sons\", \"voices\": {\"es\": \"Polly.Mia-Neural\"}}");
    assertThat(changed.status()).as(changed.text()).isEqualTo(204);
    Answer now = june.get(COMPANY);
    assertThat(now.at("/name").asText()).isEqualTo("Acme & Sons");
    assertThat(now.at("/voices/es").asText()).isEqualTo("Polly.Mia-Neural");
    assertThat(now.at("/voices/en").asText()).isEqualTo("Polly.Joanna-Neural");
    assertThat(now.at("/duty-owner").asText()).isEqualTo("support");

    Answer wrong = june.put(COMPANY, """
        {"time-zone": "Mars/Olympus", "duty-line": "911", "duty-owner": "nobody", "languages": []}""");
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.pointers()).containsExactlyInAnyOrder("/time-zone", "/duty-line", "/duty-owner", "/languages");
    assertThat(june.put(COMPANY, "{\"colour\": \"red\"}").pointers()).containsExactly("/colour");
    assertThat(nora.put(COMPANY, "{\"name\": \"Mine\"}").status()).isEqualTo(403);
    assertThat(june.get("/api/audit?what=setting").text()).contains("Acme & Sons");
  }

  @Test
  void whoeverReadBeforeAColleagueSavedIsToldWhoDid() {
    String read = june.get(COMPANY).at("/revision").asText();
    assertThat(put(omar, COMPANY, read, "{\"name\": \"Acme One\"}").status()).isEqualTo(204);

    Answer stale = put(june, COMPANY, read, "{\"name\": \"Acme Two\"}");

    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.at("/type").asText()).endsWith(":stale");
    assertThat(stale.at("/by").asText()).isEqualTo("Omar Haddad");
    assertThat(june.get(COMPANY).at("/name").asText()).isEqualTo("Acme One");
    assertThat(put(june, COMPANY, "12", "{}").status()).isEqualTo(400);
  }

  @Test
  void hoursPeopleTeamsAndNumbersAreNotOverwrittenUnseen() {
    assertStale("/api/hours", "/hours", "office", "{\"week\": {\"mon\": [\"09:00-18:00\"]}}");
    assertStale("/api/people", "/people", "luis", "{\"name\": \"Luis R.\"}");
    assertStale("/api/teams", "/teams", "support", "{\"name\": \"Help\"}");
    assertStale("/api/numbers", "/numbers", SampleDatabase.AFTER_SALES, "{\"name\": \"Repairs\"}");
  }

  @Test
  void hoursGoBackToTheCompanysTimeZone() {
    assertThat(june.put("/api/hours/office", "{\"time-zone\": \"Europe/Madrid\"}").status()).isEqualTo(204);
    assertThat(june.get("/api/hours").text()).contains("Europe/Madrid");
    Answer cleared = june.put("/api/hours/office", "{\"time-zone\": null}");
    assertThat(cleared.status()).as(cleared.text()).isEqualTo(204);
    assertThat(june.get("/api/hours").text()).doesNotContain("Europe/Madrid");
  }

  private static void assertStale(String path, String list, String id, String body) {
    String read = revision(path, list, id);
    assertThat(put(omar, path + "/" + id, read, body).status()).as(path).isEqualTo(204);
    Answer stale = put(june, path + "/" + id, read, body);
    assertThat(stale.status()).as(path).isEqualTo(409);
    assertThat(stale.at("/by").asText()).as(path).isEqualTo("Omar Haddad");
    assertThat(put(june, path + "/" + id, revision(path, list, id), body).status()).as(path).isEqualTo(204);
  }

  private static String revision(String path, String list, String id) {
    for (var one : june.get(path).at(list)) {
      if (one.path("id").asText(one.path("number").asText()).equals(id)) {
        return one.path("revision").asText();
      }
    }
    throw new AssertionError("no " + id);
  }

  @Test
  void aDutyLineWaitsForASecondAdministratorAndThenHolds() {
    house.database().execute("update company set two_person = true");
    assertThat(june.put(MAIN, "{\"name\": \"Main\"}").status()).isEqualTo(204);

    Answer waits = june.put(MAIN, "{\"duty-line\": \"+16195550150\", \"note\": \"New guard\"}");

    assertThat(waits.status()).as(waits.text()).isEqualTo(202);
    assertThat(june.get("/api/numbers").text()).doesNotContain("+16195550150");
    Answer shown = omar.get(COMPANY + "/approvals");
    assertThat(shown.at("/approvals/0/mine").asBoolean()).isFalse();
    assertThat(shown.at("/approvals/0/note").asText()).isEqualTo("New guard");
    assertThat(shown.at("/approvals/0/changes/0/after").asText()).isEqualTo("+16195550150");
    String one = COMPANY + "/approvals/" + waits.at("/waits").asText();
    assertThat(june.post(one + "/approve", "").status()).isEqualTo(403);
    assertThat(nora.post(one + "/approve", "").status()).isEqualTo(403);
    Answer approved = omar.post(one + "/approve", "{\"note\": \"Called it\"}");
    assertThat(approved.status()).as(approved.text()).isEqualTo(200);
    assertThat(june.get("/api/numbers").text()).contains("+16195550150");
    assertThat(omar.post(one + "/approve", "").status()).isEqualTo(409);
    assertThat(june.get("/api/audit?what=setting").text()).contains("New guard", "Called it", "approval-given");
    house.database().execute("update phone_number set duty_line = null where number = '" + SampleDatabase.MAIN_LINE + "'");
  }

  @Test
  void whatChangedSinceItWasAskedForIsNotApprovedAndADeclinedChangeIsNotMade() {
    house.database().execute("update company set two_person = true");
    String waits = june.put(COMPANY, "{\"duty-line\": \"+16195550160\"}").at("/waits").asText();
    assertThat(omar.put(COMPANY, "{\"name\": \"Acme Three\"}").status()).isEqualTo(204);

    Answer late = omar.post(COMPANY + "/approvals/" + waits + "/approve", "");
    assertThat(late.status()).isEqualTo(409);
    Answer declined = omar.post(COMPANY + "/approvals/" + waits + "/decline", "{\"note\": \"Not now\"}");

    assertThat(declined.status()).isEqualTo(204);
    assertThat(june.get(COMPANY + "/approvals").at("/approvals/0/decided-note").asText()).isEqualTo("Not now");
    assertThat(june.get(COMPANY).at("/duty-line").asText()).isEqualTo("+16195550100");
  }

  @Test
  void aFileThatChangesADutyLineWaitsWholeAndItsPasswordsAreHashed() {
    house.database().execute("update company set two_person = true");
    String file = """
        company: {duty-line: "+16195550161"}
        agents:
          - {id: walt, sign-in: {email: walt@acme.example, password: quite-a-secret-one}, roles: [agent]}
        """;
    Answer waits = load(file);
    assertThat(waits.status()).as(waits.text()).isEqualTo(202);
    assertThat(house.database().value("select document from company_approval"))
        .doesNotContain("quite-a-secret-one").contains("argon2id");
    assertThat(june.get("/api/people").text()).doesNotContain("walt@acme.example");

    Answer approved = omar.post(COMPANY + "/approvals/" + waits.at("/waits").asText() + "/approve", "");

    assertThat(approved.status()).as(approved.text()).isEqualTo(200);
    assertThat(june.get("/api/people").text()).contains("walt@acme.example");
    assertThat(june.get(COMPANY).at("/duty-line").asText()).isEqualTo("+16195550161");
    assertThat(house.database().value("select document from company_approval")).isEmpty();
    assertThat(load(file).status()).isEqualTo(200);
    assertThat(load("company: {duty-line: \"+16195550100\"}").status()).isEqualTo(202);
    house.database().execute("update company set two_person = false");
    assertThat(june.put(COMPANY, "{\"duty-line\": \"+16195550100\"}").status()).isEqualTo(204);
  }

  @Test
  void aDraftSomebodyIsDrawingSurvivesAnExportThatIsLoadedAgain() {
    ObjectNode document = AdminHouse.begin(june, "drawn", "simple-line");
    AdminHouse.publish(june, "drawn", 1);
    String file = june.get("/api/directory").text();
    document.put("name", "Half drawn");
    assertThat(AdminHouse.save(june, "drawn", 1, document).status()).isEqualTo(200);

    Answer loaded = load(file);

    assertThat(loaded.status()).as(loaded.text()).isEqualTo(200);
    assertThat(loaded.at("/remarks").toString()).contains("drawn");
    assertThat(AdminHouse.document(june, "drawn").path("name").asText()).isEqualTo("Half drawn");
  }

  @Test
  void thereIsNoDropOffOfAFlowThatIsNotThere() {
    Answer none = june.get("/api/flows/never-drawn/drop-off");
    assertThat(none.status()).isEqualTo(404);
    assertThat(none.at("/detail").asText()).contains("no such flow");
  }

  private static Answer load(String text) {
    Map<String, String> headers = new HashMap<>(june.own());
    headers.put("Content-Type", "application/yaml");
    return june.send("POST", "/api/directory", text, headers);
  }

  private static Answer put(Browser by, String path, String read, String body) {
    Map<String, String> headers = new HashMap<>(by.own());
    headers.put("If-Match", "\"" + read + "\"");
    return by.send("PUT", path, body, headers);
  }
}

package dev.onetouch.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.desk.Browser;
import dev.onetouch.desk.Browser.Answer;
import java.net.http.HttpClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// People, teams and invitations over HTTP.
class PeopleTest {
  private static AdminHouse house;
  private static Browser june;

  @BeforeAll
  static void open() {
    house = new AdminHouse();
    june = house.signedIn("june");
  }

  @AfterAll
  static void close() {
    house.close();
  }

  private static Browser stranger() {
    return new Browser(HttpClient.newHttpClient(), house.house().url().toString());
  }

  private static JsonNode person(String id) {
    for (JsonNode one : june.get("/api/people").at("/people")) {
      if (one.path("id").asText().equals(id)) {
        return one;
      }
    }
    throw new AssertionError("there is no " + id);
  }

  private static void add(String id, String more) {
    Answer added = june.post("/api/people", """
        {"id": "%s", "name": "Iris Kaplan", "teams": ["support"], "skills": ["bills"], "languages": ["en"],
         "phone": "+16195550119", "cover": ["luis"], "hours": "office",
         "sign-in": {"email": "%s@acme.example"}, "roles": ["agent"]%s}""".formatted(id, id, more));
    assertThat(added.status()).as(added.text()).isEqualTo(204);
  }

  private static Answer accept(String path, String password) {
    return stranger().post("/api" + path.replace("/invitation/", "/invitations/"), "{\"password\": \"" + password + "\"}");
  }

  private static int signIn(String email, String password) {
    return stranger().post(
        "/api/session", "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(email, password)).status();
  }

  @Test
  void somebodyIsInvitedSetsAPasswordOnceAndSignsIn() {
    add("iris", "");
    assertThat(person("iris").path("password").asBoolean()).isFalse();

    Answer first = june.post("/api/people/iris/invitation", "");
    String path = june.post("/api/people/iris/invitation", "").at("/path").asText();
    assertThat(first.status()).isEqualTo(201);
    assertThat(person("iris").has("invited-until")).isTrue();
    assertThat(accept(first.at("/path").asText(), "a-new-password").status()).as("the one before").isEqualTo(404);
    assertThat(stranger().get("/api" + path.replace("/invitation/", "/invitations/")).at("/email").asText())
        .isEqualTo("iris@acme.example");
    assertThat(accept(path, "too-short").pointers()).containsExactly("/password");

    assertThat(accept(path, "a-new-password").status()).isEqualTo(204);

    assertThat(accept(path, "another-password").status()).isEqualTo(404);
    assertThat(signIn("iris@acme.example", "a-new-password")).isEqualTo(200);
    assertThat(person("iris").path("password").asBoolean()).isTrue();
    assertThat(june.get("/api/audit?what=agent").at("/entries").findValuesAsText("act"))
        .startsWith("set-password", "invited", "invited", "added");
  }

  @Test
  void anInvitationEndsAndALeaverHasNone() {
    add("late", "");
    String path = june.post("/api/people/late/invitation", "").at("/path").asText();
    house.database().execute("update invitation set expires_at = clock_timestamp() where agent_id = 'late'");
    assertThat(accept(path, "a-new-password").status()).isEqualTo(404);
    String second = june.post("/api/people/late/invitation", "").at("/path").asText();
    assertThat(june.delete("/api/people/late").status()).isEqualTo(204);
    assertThat(accept(second, "a-new-password").status()).isEqualTo(404);
    assertThat(june.post("/api/people/late/invitation", "").kind()).isEqualTo("no-email");
  }

  @Test
  void whoeverLeavesIsSignedOutAtOnceAndMayComeBack() {
    add("gone", "");
    accept(june.post("/api/people/gone/invitation", "").at("/path").asText(), "a-new-password");
    Browser gone = stranger();
    gone.post("/api/session", "{\"email\": \"gone@acme.example\", \"password\": \"a-new-password\"}");
    assertThat(gone.get("/api/session").status()).isEqualTo(200);

    assertThat(june.delete("/api/people/gone").status()).isEqualTo(204);

    assertThat(gone.get("/api/session").status()).isEqualTo(401);
    assertThat(person("gone").path("left").asBoolean()).isTrue();
    assertThat(june.post("/api/people", "{\"id\": \"gone\", \"name\": \"Another\"}").kind()).isEqualTo("exists");
    assertThat(june.put("/api/people/gone", "{\"name\": \"Iris Kaplan\", \"teams\": [\"support\"]}").status()).isEqualTo(204);
    assertThat(person("gone").path("left").asBoolean()).isFalse();
  }

  @Test
  void casesAreHandedOverAndTheAuditTrailSaysWhoLeft() {
    assertThat(june.delete("/api/people/maria").kind()).isEqualTo("has-cases");

    Answer left = june.post("/api/agents/maria/leave", "{\"hand-over-to\": \"luis\", \"why\": \"Moved away\"}");

    assertThat(left.status()).as(left.text()).isEqualTo(200);
    assertThat(person("maria").path("left").asBoolean()).isTrue();
    JsonNode entry = june.get("/api/audit?what=agent").at("/entries/0");
    assertThat(entry.path("act").asText()).isEqualTo("left");
    assertThat(entry.at("/before/name").asText()).isEqualTo("Maria Lopez");
  }

  @Test
  void mistakesAreToldAtTheirFields() {
    Answer refused = june.put("/api/people/omar", """
        {"name": "", "teams": ["none"], "phone": "5", "cover": ["omar"], "hours": "never",
         "sign-in": {"email": "LUIS@acme.example"}, "roles": ["king"]}""");

    assertThat(refused.pointers()).contains(
        "/name", "/teams/0", "/phone", "/cover/0", "/hours", "/sign-in/email", "/roles/0");
    assertThat(june.put("/api/people/omar", "{\"sign-in\": {\"email\": \"o@b.example\", \"password\": \"12345678\"}}").pointers())
        .containsExactly("/sign-in");
    assertThat(june.put("/api/people/nobody", "{}").status()).isEqualTo(404);
  }

  @Test
  void nobodyTakesTheirOwnRightsAway() {
    assertThat(june.put("/api/people/june", "{\"roles\": [\"agent\"]}").kind()).isEqualTo("yourself");
    assertThat(june.put("/api/people/june", "{\"sign-in\": null}").kind()).isEqualTo("yourself");
    assertThat(june.delete("/api/people/june").kind()).isEqualTo("yourself");
  }

  @Test
  void aTeamStaysWhileSomethingHangsOnIt() {
    assertThat(june.post("/api/teams", "{\"id\": \"fitting\", \"name\": \"Fitting\"}").status()).isEqualTo(204);
    assertThat(june.put("/api/teams/fitting", "{\"name\": \"Fitters\"}").status()).isEqualTo(204);
    assertThat(june.get("/api/teams").text()).contains("Fitters");
    assertThat(june.delete("/api/teams/fitting").status()).isEqualTo(204);
    Answer kept = june.delete("/api/teams/support");
    assertThat(kept.status()).isEqualTo(409);
    assertThat(kept.at("/detail").asText()).contains("agents", "flows");
  }

  @Test
  void linksAreNotGuessed() {
    Browser guesser = stranger();
    int status = 404;
    for (int i = 0; i < 40 && status == 404; i++) {
      status = guesser.get("/api/invitations/" + "x".repeat(43)).status();
    }
    assertThat(status).isEqualTo(429);
    house.database().execute("delete from sign_in_attempt");
  }
}

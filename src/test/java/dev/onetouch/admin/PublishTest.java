package dev.onetouch.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onetouch.app.DirectoryLoad;
import dev.onetouch.desk.Browser;
import dev.onetouch.desk.Browser.Answer;
import dev.onetouch.formats.Reading;
import dev.onetouch.formats.Refusal;
import dev.onetouch.formats.directory.FlowFiles;
import dev.onetouch.formats.source.SourceFile;
import dev.onetouch.kit.Eventually;
import dev.onetouch.kit.SampleDatabase;
import dev.onetouch.kit.TestCall;
import dev.onetouch.storage.Database;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PublishTest {
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
  void whatIsDrawnAndPublishedAnswersTheNextCallWhileTheOldOneGoesOn() {
    ObjectNode document = AdminHouse.begin(june, "line", "simple-line");
    assertThat(AdminHouse.publish(june, "line", 1).at("/version").asInt()).isEqualTo(1);
    house.database().execute("update phone_number set flow_id = 'line' where number = '" + SampleDatabase.AFTER_SALES + "'");
    house.database().execute("update company set revision = revision + 1");
    TestCall before = until("Thank you for calling");

    ((ObjectNode) document.at("/steps/welcome/prompt")).put("en", "Welcome to the new line.");
    AdminHouse.save(june, "line", 1, document);
    assertThat(june.get("/api/flows/line").at("/draft/changed").asBoolean()).isTrue();
    assertThat(AdminHouse.publish(june, "line", 2).at("/version").asInt()).isEqualTo(2);
    until("Welcome to the new line");

    JsonNode versions = june.get("/api/flows/line/versions").at("/versions");
    assertThat(versions.findValuesAsText("version")).containsExactly("2", "1");
    assertThat(versions.at("/0/live").asBoolean()).isTrue();
    assertThat(versions.at("/0/by").asText()).isEqualTo("June Park");
    assertThat(versions.at("/1/calls-now").asInt()).isPositive();
    assertThat(before.presses("2").text()).isNotEmpty();

    Answer back = omar.post("/api/flows/line/versions/1/roll-back", "{\"note\": \"Too new\"}");
    assertThat(back.status()).as(back.text()).isEqualTo(201);
    until("Thank you for calling");
    JsonNode after = june.get("/api/flows/line/versions").at("/versions");
    assertThat(after.at("/1/live").asBoolean()).isTrue();
    assertThat(after.at("/1/rolled-back/0/by").asText()).isEqualTo("Omar Haddad");
    assertThat(june.get("/api/flows/line").at("/live/note").asText()).isEqualTo("Too new");
  }

  /// Calls until a call begins with these words, as it must within a second or so.
  private static TestCall until(String words) {
    TestCall[] found = new TestCall[1];
    Eventually.is(() -> {
      TestCall call = new TestCall(house.house().carrier(), "+16195550143", SampleDatabase.AFTER_SALES);
      boolean heard = call.arrives().text().contains(words);
      if (heard) {
        found[0] = call;
      } else {
        call.hangsUp();
      }
      return heard;
    });
    return found[0];
  }

  @Test
  void aStrandingFlowIsRefusedWithTheCallThatWouldStrand() {
    ObjectNode document = AdminHouse.begin(june, "strands", "after-hours");
    ((ObjectNode) document.at("/steps/open")).put("closed", "bye");
    AdminHouse.save(june, "strands", 1, document);

    Answer refused = AdminHouse.publish(june, "strands", 2);

    assertThat(refused.status()).isEqualTo(422);
    JsonNode finding = StreamSupport.stream(refused.at("/verification/findings").spliterator(), false)
        .filter(one -> one.path("severity").asText().equals("error"))
        .findFirst()
        .orElseThrow();
    assertThat(refused.at("/verification/unreachable").toString()).isEqualTo("[\"closed\",\"message\"]");
    assertThat(finding.path("pointer").asText()).isEqualTo("/steps/bye");
    assertThat(finding.path("path").toString()).isEqualTo("[\"welcome\",\"open\",\"bye\"]");
    assertThat(finding.path("sample-call").findValuesAsText("text")).contains("office is closed");
    assertThat(june.get("/api/flows/strands").at("/live").isMissingNode()).isTrue();
  }

  @Test
  void aTeamThatIsNotThereIsAFindingAgainstTheDirectoryOnFile() {
    ObjectNode document = AdminHouse.begin(june, "no-team", "simple-line");
    ((ObjectNode) document.at("/steps/support")).put("team", "nobody-at-all");

    Answer verdict = june.post(
        "/api/flows/no-team/verify", AdminHouse.json(Map.of("document", document)).toString());

    assertThat(verdict.at("/findings").findValuesAsText("rule")).contains("unknown-team");
    assertThat(verdict.at("/publishable").asBoolean()).isFalse();
  }

  @Test
  void onlyWhatWasLookedAtIsPublished() {
    ObjectNode document = AdminHouse.begin(june, "seen", "simple-line");
    AdminHouse.save(june, "seen", 1, document.put("name", "Newer"));

    Answer stale = AdminHouse.publish(omar, "seen", 1);

    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.at("/draft/revision").asLong()).isEqualTo(2);
    assertThat(AdminHouse.publish(omar, "seen", 2).at("/version").asInt()).isEqualTo(1);
    assertThat(AdminHouse.publish(omar, "seen", 2).at("/version").asInt()).isEqualTo(1);
    assertThat(june.get("/api/flows/seen/versions").at("/versions")).hasSize(1);
  }

  @Test
  void aDirectoryFileThatBringsAnotherTextIsPublishedByTheSamePressAndLeavesWhatSomebodyDrawsAlone() {
    ObjectNode document = AdminHouse.begin(june, "loaded", "simple-line");
    ObjectNode file = document.deepCopy().put("name", "From a file");
    String directory = AdminHouse.json(Map.of("flows", List.of(Map.of("flow", file, "publish", true)))).toString();
    try (Database database = house.database().open()) {
      DirectoryLoad load = new DirectoryLoad(database);
      FlowFiles none = name -> Reading.refused(List.of(new Refusal(name, 1, 1, "", "no file", "none")));
      assertThat(load.load(new SourceFile("acme.json", directory), none))
          .isInstanceOf(DirectoryLoad.Outcome.Loaded.class);

      Answer kept = june.get("/api/flows/loaded");
      assertThat(kept.at("/draft/document")).isEqualTo(document);
      assertThat(AdminHouse.save(june, "loaded", 1, document.put("name", "By hand")).at("/revision").asLong()).isEqualTo(2);

      load.load(new SourceFile("acme.json", directory), none);
      assertThat(june.get("/api/flows/loaded").at("/draft/revision").asLong()).isEqualTo(2);
    }
    assertThat(AdminHouse.publish(june, "loaded", 2).at("/version").asInt()).isEqualTo(2);
    assertThat(june.get("/api/flows/loaded/versions").at("/versions").findValuesAsText("by"))
        .containsExactly("June Park", "");
  }

  @Test
  void theDifferenceIsInWhatTheFlowDoes() {
    ObjectNode document = AdminHouse.begin(june, "differs", "simple-line");
    AdminHouse.publish(june, "differs", 1);
    ((ObjectNode) document.at("/steps/order/digits")).put("max", 8);
    ((ObjectNode) document.at("/steps")).remove("bye");
    ((ObjectNode) document.at("/steps/support")).remove("after");
    ((ObjectNode) document.at("/steps")).putObject("extra").put("kind", "connect").put("team", "support");
    ((ObjectNode) document).putObject("limits").put("silences", 2);
    AdminHouse.save(june, "differs", 1, document);

    Answer diff = june.get("/api/flows/differs/diff?from=1&to=draft");

    assertThat(diff.at("/flow")).isEmpty();
    List<String> steps = diff.at("/steps").findValuesAsText("step");
    assertThat(steps).containsExactly("order", "support", "extra", "bye");
    assertThat(diff.at("/steps/0/changes/0").toString())
        .isEqualTo("{\"pointer\":\"/steps/order/digits/max\",\"before\":10,\"after\":8}");
    assertThat(diff.at("/steps").findValuesAsText("change")).containsExactly("changed", "changed", "added", "removed");
    assertThat(june.get("/api/flows/differs/diff?from=1&to=2").status()).isEqualTo(404);
    assertThat(june.get("/api/flows/differs/diff?from=x&to=draft").pointers()).containsExactly("/from");
    assertThat(june.get("/api/flows/differs/versions/1").at("/document/steps/bye/kind").asText()).isEqualTo("goodbye");
  }

  @Test
  void aChangeOfRecordingNeedsASecondAdministratorWhereTheCompanyWantsOne() {
    ObjectNode document = AdminHouse.begin(june, "recorded", "after-hours");
    AdminHouse.publish(june, "recorded", 1);
    assertThat(june.put("/api/settings/two-person", "{\"required\": true}").status()).isEqualTo(204);
    ((ObjectNode) document.at("/steps/message/prompt")).put("en", "Leave us a message.");
    AdminHouse.save(june, "recorded", 1, document);

    Answer waits = AdminHouse.publish(june, "recorded", 2);

    assertThat(waits.status()).isEqualTo(202);
    assertThat(waits.at("/why").toString()).isEqualTo("[\"recording\"]");
    String approve = "/api/flows/recorded/approvals/" + waits.at("/approval").asText() + "/approve";
    assertThat(june.get("/api/flows/recorded").at("/approvals").asInt()).isEqualTo(1);
    assertThat(june.post(approve, "").status()).isEqualTo(403);
    Answer approved = omar.post(approve, "");
    assertThat(approved.status()).as(approved.text()).isEqualTo(201);
    assertThat(approved.at("/version").asInt()).isEqualTo(2);
    assertThat(omar.post(approve, "").status()).isEqualTo(409);
    assertThat(june.get("/api/flows/recorded/approvals").at("/approvals/0/state").asText()).isEqualTo("approved");
    assertThat(june.get("/api/flows/recorded/versions").at("/versions/0/by").asText()).isEqualTo("June Park");
    assertThat(june.put("/api/settings/two-person", "{\"required\": false}").status()).isEqualTo(204);
  }
}

package dev.onetouch.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.desk.Browser;
import dev.onetouch.desk.Browser.Answer;
import dev.onetouch.kit.SampleDatabase;
import dev.onetouch.kit.TestCall;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TrailTest {
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

  @Test
  void everyActIsOnTheTrailWithWhoAndWhatWasBefore() {
    AdminHouse.begin(june, "told", "simple-line");
    AdminHouse.publish(june, "told", 1);
    AdminHouse.save(june, "told", 1, AdminHouse.document(june, "told").put("name", "Other"));
    AdminHouse.publish(june, "told", 2);

    JsonNode entries = june.get("/api/audit?what=flow&who=june").at("/entries");

    assertThat(entries.findValuesAsText("act")).startsWith("published", "published", "begun");
    assertThat(entries.at("/0/name").asText()).isEqualTo("June Park");
    assertThat(entries.at("/0/words").asText()).isEqualTo("Said why");
    assertThat(entries.at("/0/before/version").asInt()).isEqualTo(1);
    assertThat(entries.at("/0/after/version").asInt()).isEqualTo(2);
    assertThat(entries.at("/1/before").isMissingNode()).isTrue();
  }

  @Test
  void theTrailIsOnlyAddedTo() {
    AdminHouse.begin(june, "stays", "simple-line");

    assertThatThrownBy(() -> house.database().execute("delete from audit")).hasStackTraceContaining("only added to");
    assertThatThrownBy(() -> house.database().execute("update audit set who = 'x'")).hasStackTraceContaining("only added to");
    assertThatThrownBy(() -> house.database().execute("truncate audit")).hasStackTraceContaining("only added to");
  }

  @Test
  void movesOfCasesAreAmongItPageByPage() {
    house.database().execute(
        "insert into case_ownership (case_number, seq, to_agent, by_agent, how, why)"
            + " select '9', n, 'maria', 'luis', 'assigned', '=cmd()' from generate_series(1, 230) n");
    List<String> seen = new ArrayList<>();
    String page = "";
    do {
      Answer answer = june.get("/api/audit?what=case&who=luis" + page);
      seen.addAll(answer.at("/entries").findValuesAsText("id"));
      page = answer.at("/next").isMissingNode() ? "" : "&page=" + answer.at("/next").asText();
    } while (!page.isEmpty());

    assertThat(seen).hasSize(230).doesNotHaveDuplicates();
    Answer file = june.get("/api/audit/export?what=case&who=luis");
    assertThat(file.text().lines()).hasSize(231);
    assertThat(file.text()).contains(",'=cmd(),").contains("\"{\"\"owner\"\":\"\"maria\"\"}\"");
    assertThat(june.get("/api/audit?page=nonsense").pointers()).containsExactly("/page");
    assertThat(june.get("/api/audit?what=weather").pointers()).containsExactly("/what");
    assertThat(june.get("/api/audit?from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z").pointers()).containsExactly("/from");
  }

  @Test
  void whereCallersGiveUpIsCountedFromTheJournal() {
    SampleDatabase.seat(house.database(), "phone");
    for (int i = 0; i < 11; i++) {
      TestCall call = new TestCall(house.house().carrier(), "+1619555018" + (i % 10), SampleDatabase.MAIN_LINE);
      call.arrives();
      if (i == 0) {
        call.isSilent();
      } else if (i == 1) {
        call.presses("7");
      } else if (i == 2) {
        call.presses("0");
      }
      if (i > 2) {
        call.presses("1");
      }
      call.hangsUp();
    }

    Answer counted = june.get("/api/flows/main/drop-off?from=2026-11-23T00:00:00Z&to=2026-11-24T00:00:00Z");

    assertThat(counted.status()).as(counted.text()).isEqualTo(200);
    assertThat(counted.at("/calls").asInt()).isEqualTo(11);
    JsonNode menu = step(counted, "tongue");
    assertThat(menu.path("entered").asInt()).as(counted.text()).isEqualTo(11);
    assertThat(menu.at("/by-key/1").asInt()).isEqualTo(8);
    assertThat(menu.path("silence").asInt()).isEqualTo(1);
    assertThat(menu.path("wrong").asInt()).isEqualTo(1);
    assertThat(menu.path("asked-for-person").asInt()).isEqualTo(1);
    assertThat(menu.at("/went-to").toString()).isEqualTo("{\"greeted\":8}");
    // For whoever asked for a person the duty line was rung; they did not give up here.
    assertThat(menu.path("hung-up-here").asInt()).isEqualTo(2);
    assertThat(step(counted, "reason").path("hung-up-here").asInt()).isEqualTo(8);
    assertThat(counted.at("/worst/0/step").asText()).isEqualTo("tongue");
    assertThat(june.get("/api/flows/main/drop-off?from=2020-01-01T00:00:00Z&to=2026-11-24T00:00:00Z").status()).isEqualTo(400);
  }

  private static JsonNode step(Answer counted, String name) {
    for (JsonNode step : counted.at("/steps")) {
      if (step.path("step").asText().equals(name)) {
        return step;
      }
    }
    throw new AssertionError("no step " + name + " in " + counted.text());
  }
}

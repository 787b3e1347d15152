package dev.onetouch.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.onetouch.desk.Browser;
import dev.onetouch.desk.Browser.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StudioTest {
  private static final Path DRAWN = Path.of("src", "test", "resources", "studio", "simple-menu.json");
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
  void aStudioFlowBecomesADraftThatStandsWhereItStoodAndMayGoLive() throws IOException {
    Answer carried = carry("front", Files.readString(DRAWN));

    assertThat(carried.status()).as(carried.text()).isEqualTo(201);
    assertThat(carried.at("/not-carried").findValuesAsText("widget")).contains("deliveries", "desk");
    Answer open = june.get("/api/flows/front");
    assertThat(open.at("/draft/document/start").asText()).isEqualTo("welcome");
    assertThat(open.at("/draft/layout/positions/menu/y").asInt()).isEqualTo(400);
    assertThat(open.at("/draft/layout/positions").has("deliveries")).as("it lay on others").isFalse();
    assertThat(june.post("/api/flows/front/verify", "").at("/publishable").asBoolean()).isTrue();
    assertThat(carry("front", Files.readString(DRAWN)).kind()).isEqualTo("flow-exists");
  }

  @Test
  void whatIsNoStudioFlowIsRefusedWithItsLineAndNothingIsBegun() throws IOException {
    Answer refused = carry("odd", "{\n  \"states\": [{\"name\": \"a\"}]\n}");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.at("/errors/0/pointer").asText()).isEqualTo("/file");
    assertThat(refused.at("/errors/0/detail").asText()).contains("line 2", "a widget with a name and a type");
    assertThat(june.get("/api/flows/odd").status()).isEqualTo(404);
  }

  @Test
  void aFileOfNearlyAMebibyteIsRead() throws IOException {
    String drawn = Files.readString(DRAWN);
    String large = drawn + "\n".repeat(1_000_000 - drawn.length());

    assertThat(carry("large", large).status()).isEqualTo(201);
    Answer refused = carry("larger", large + " ".repeat(100_000));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(june.get("/api/flows/larger").status()).isEqualTo(404);
  }

  private static Answer carry(String id, String file) throws IOException {
    return june.post("/api/flows/import-studio", new ObjectMapper().writeValueAsString(Map.of("id", id, "file", file)));
  }
}

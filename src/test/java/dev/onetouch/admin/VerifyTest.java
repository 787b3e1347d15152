package dev.onetouch.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onetouch.admin.flows.Templates;
import dev.onetouch.app.command.CommandLines;
import dev.onetouch.app.command.Console;
import dev.onetouch.app.command.Surroundings;
import dev.onetouch.desk.Browser;
import dev.onetouch.desk.Browser.Answer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {
  private static final int DRAWINGS = 80;
  private static final List<String> WAYS =
      List.of("next", "open", "closed", "otherwise", "after", "instead", "person");
  private static AdminHouse house;
  private static Browser june;

  @TempDir Path directory;

  @BeforeAll
  static void open() {
    house = new AdminHouse();
    june = house.signedIn("june");
    AdminHouse.begin(june, "drawn", "simple-line");
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Test
  void theEditorHearsTheSameAsTheCommandLine() throws IOException {
    List<Templates.Template> templates = new Templates().all();
    int refused = 0;
    for (int seed = 0; seed < DRAWINGS; seed++) {
      ObjectNode document = templates.get(seed % templates.size()).named("drawn", "Drawn " + seed);
      redraw(document, new SplittableRandom(seed));
      String told = told(document);
      Answer heard = verify(document);

      assertThat(lines(heard)).as("seed %d: %s", seed, document).isEqualTo(
          told.lines().filter(line -> line.startsWith("RED") || line.startsWith("YELLOW")).toList());
      assertThat(heard.at("/publishable").asBoolean()).as("seed %d", seed).isEqualTo(told.contains("drawn may go live"));
      assertThat(heard.at("/format-errors").isEmpty()).as("seed %d", seed).isEqualTo(told.contains("go live"));
      refused += heard.at("/publishable").asBoolean() ? 0 : 1;
    }
    assertThat(refused).isBetween(DRAWINGS / 4, DRAWINGS - DRAWINGS / 10);
  }

  private String told(JsonNode document) throws IOException {
    Files.writeString(directory.resolve("drawn.json"), document.toString());
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out, true);
    CommandLines.of(new Surroundings(Map.of(), directory), new Console(writer, writer)).execute("verify", "drawn.json");
    return out.toString();
  }

  private static List<String> lines(Answer heard) {
    List<String> lines = new ArrayList<>();
    heard.at("/findings").forEach(one -> lines.add((one.path("severity").asText().equals("error") ? "RED" : "YELLOW")
        + "  " + one.path("flow").asText() + "/" + one.path("step").asText()
        + "  " + one.path("rule").asText() + ": " + one.path("message").asText()));
    return lines;
  }

  private static Answer verify(JsonNode document) {
    return june.post("/api/flows/drawn/verify", AdminHouse.json(Map.of("document", document)).toString());
  }

  /// Leads a few ways elsewhere, takes a few away.
  private static void redraw(ObjectNode document, SplittableRandom random) {
    List<String> steps = new ArrayList<>();
    document.path("steps").fieldNames().forEachRemaining(steps::add);
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      ObjectNode step = (ObjectNode) document.at("/steps/" + steps.get(random.nextInt(steps.size())));
      List<String> ways = WAYS.stream().filter(step::has).toList();
      if (ways.isEmpty() || random.nextInt(20) == 0) {
        step.remove("prompt");
      } else {
        step.put(
            ways.get(random.nextInt(ways.size())),
            random.nextInt(20) == 0 ? "nowhere" : steps.get(random.nextInt(steps.size())));
      }
    }
  }

  @Test
  void aFlowOfAHundredAndFiftyStepsIsVerifiedWhileItIsDrawn() {
    ObjectNode document = new Templates().find("simple-line").orElseThrow().named("drawn", "Large");
    ObjectNode steps = (ObjectNode) document.path("steps");
    for (int i = 0; i < 145; i++) {
      ObjectNode step = steps.putObject("m" + i).put("kind", i % 3 == 0 ? "menu" : "say");
      step.putObject("prompt").put("en", "Step " + i + ". For a person, press 0.");
      String next = i == 144 ? "reason" : "m" + (i + 1);
      if (i % 3 == 0) {
        step.putArray("choices").addObject().put("key", "1").put("next", next);
        step.withArray("choices").addObject().put("key", "2").put("next", "m" + i * 7 % 145);
      } else {
        step.put("next", next);
      }
    }
    ((ObjectNode) document.at("/steps/welcome")).put("next", "m0");
    assertThat(verify(document).at("/publishable").asBoolean()).isTrue();

    long best = IntStream.range(0, 20).mapToLong(_ -> timed(document)).min().orElseThrow();
    assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(100));
  }

  private static long timed(JsonNode document) {
    long began = System.nanoTime();
    verify(document);
    return System.nanoTime() - began;
  }
}

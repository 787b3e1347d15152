package dev.onetouch.app.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.onetouch.app.settings.SettingKey;
import dev.onetouch.app.settings.SettingKeys;
import dev.onetouch.app.settings.ShutdownSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InfraTest {
  private static final Path INFRA = Path.of("infra");
  private static final long LEAVING_SECONDS =
      ShutdownSettings.SERVE.notice().plus(ShutdownSettings.SERVE.grace()).toSeconds();
  private static final Set<String> INSTRUCTIONS =
      Set.of("ARG", "FROM", "RUN", "COPY", "WORKDIR", "USER", "ENV", "EXPOSE", "STOPSIGNAL", "HEALTHCHECK", "ENTRYPOINT",
          "CMD");

  @Test
  void recipeHasKnownInstructionsAndRunsAsNobodyInParticular() throws IOException {
    Recipe recipe = Recipe.read(INFRA.resolve("Containerfile"));
    assertThat(recipe.instructions()).extracting(Recipe.Instruction::word).isSubsetOf(INSTRUCTIONS);
    assertThat(recipe.all("USER")).last().asString().matches("[1-9][0-9]{3,}:[1-9][0-9]{3,}");
    assertThat(recipe.all("HEALTHCHECK")).singleElement().asString().contains("/health/ready");
    assertThat(recipe.all("ENTRYPOINT")).hasSize(1);
  }

  @Test
  void recipeCopiesOnlyFromStagesItHas() throws IOException {
    Recipe recipe = Recipe.read(INFRA.resolve("Containerfile"));
    Set<String> stages = new HashSet<>();
    for (Recipe.Instruction each : recipe.instructions()) {
      if (each.word().equals("FROM")) {
        Matcher from = Pattern.compile("\\$\\{(\\w+)} AS (\\w+)").matcher(each.rest());
        assertThat(from.matches()).as(each.rest()).isTrue();
        assertThat(recipe.all("ARG")).anyMatch(arg -> arg.startsWith(from.group(1) + "="));
        stages.add(from.group(2));
      }
      Matcher copied = Pattern.compile("--from=(\\w+) .*").matcher(each.rest());
      assertThat(!copied.matches() || stages.contains(copied.group(1))).as(each.rest()).isTrue();
    }
    assertThat(stages).containsExactlyInAnyOrder("node", "build", "runtime");
  }

  @Test
  void commandsOfTheRecipeAreListsOfWords() throws IOException {
    Recipe recipe = Recipe.read(INFRA.resolve("Containerfile"));
    List<String> lists = new ArrayList<>(recipe.all("ENTRYPOINT"));
    lists.addAll(recipe.all("CMD"));
    recipe.all("HEALTHCHECK").forEach(check -> lists.add(check.substring(check.indexOf("CMD ") + 4)));
    for (String list : lists) {
      assertThat(new ObjectMapper().readTree(list).isArray()).as(list).isTrue();
    }
  }

  @Test
  void imageStartsFromTheCacheThatItsBuildMade() throws IOException {
    Recipe recipe = Recipe.read(INFRA.resolve("Containerfile"));
    String cache = "/opt/onetouch/onetouch.aot";
    assertThat(recipe.all("RUN")).anyMatch(run -> run.contains("-XX:AOTCacheOutput=" + cache));
    assertThat(recipe.all("ENTRYPOINT").getFirst()).contains("-XX:AOTCache=" + cache).doesNotContain("HeapDump");
  }

  @Test
  void composeWaitsForAHealthyDatabaseAndLetsCallsEnd() throws IOException {
    JsonNode services = new YAMLMapper().readTree(INFRA.resolve("compose.yaml").toFile()).get("services");
    JsonNode onetouch = services.get("onetouch");
    assertThat(onetouch.at("/depends_on/postgres/condition").asText()).isEqualTo("service_healthy");
    assertThat(onetouch.at("/healthcheck/test").isArray()).isTrue();
    assertThat(onetouch.get("env_file").asText()).isEqualTo("onetouch.env");
    assertThat(seconds(onetouch.get("stop_grace_period").asText())).isGreaterThan(LEAVING_SECONDS);
    assertThat(onetouch.get("ports")).allMatch(port -> port.asText().startsWith("127.0.0.1:"));
    JsonNode postgres = services.get("postgres");
    assertThat(postgres.get("image").asText()).endsWith("postgres:18");
    assertThat(postgres.get("healthcheck").get("test").get(1).asText()).isEqualTo("pg_isready");
    assertThat(postgres.toString()).doesNotContain("fsync").doesNotContain("synchronous_commit");
    assertThat(postgres.get("volumes").get(0).asText()).endsWith(":/var/lib/postgresql");
  }

  @Test
  void unitHasItsSectionsAndLetsCallsEnd() throws IOException {
    Map<String, Map<String, String>> unit = unit();
    assertThat(unit).containsOnlyKeys("Unit", "Service", "Install");
    Map<String, String> service = unit.get("Service");
    assertThat(service)
        .containsEntry("NoNewPrivileges", "yes")
        .containsEntry("ProtectSystem", "strict")
        .containsEntry("DynamicUser", "yes")
        .containsEntry("SuccessExitStatus", "143");
    assertThat(service.get("ExecStart")).startsWith("/opt/onetouch/onetouch serve");
    assertThat(Long.parseLong(service.get("TimeoutStopSec"))).isGreaterThan(LEAVING_SECONDS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Containerfile", "compose.yaml", "onetouch.env.example", "onetouch.service", "reverse-proxy.md"})
  void everySettingNamedExists(String file) throws IOException {
    Set<String> known = new HashSet<>(Set.of("ONETOUCH_JAVA_OPTS"));
    for (SettingKey key : SettingKeys.ALL) {
      known.add(key.variable());
      if (key.secret()) {
        known.add(key.fileVariable());
      }
    }
    Matcher named = Pattern.compile("\\b(?:ONETOUCH|TWILIO)_[A-Z_]+\\b").matcher(Files.readString(INFRA.resolve(file)));
    assertThat(named.results().map(found -> found.group())).isSubsetOf(known);
  }

  @Test
  void proxyPageSaysWhatMustNotChangeAndWhatMustNotWait() throws IOException {
    String page = Files.readString(INFRA.resolve("reverse-proxy.md"));
    assertThat(page)
        .contains("X-Twilio-Signature", "proxy_buffering off", "flush_interval -1", "merge_slashes off", "15s");
    Matcher blocks = Pattern.compile("(?s)```(nginx|caddyfile)\n(.*?)```").matcher(page);
    assertThat(blocks.results().map(block -> block.group(2))).hasSize(2).allSatisfy(block ->
        assertThat(block.chars().filter(c -> c == '{').count()).isEqualTo(block.chars().filter(c -> c == '}').count()));
  }

  private static Map<String, Map<String, String>> unit() throws IOException {
    Map<String, Map<String, String>> sections = new LinkedHashMap<>();
    String section = "";
    for (String line : Files.readAllLines(INFRA.resolve("onetouch.service"))) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.matches("\\[\\w+]")) {
        section = line.substring(1, line.length() - 1);
        sections.put(section, new LinkedHashMap<>());
      } else {
        String[] parts = line.split("=", 2);
        assertThat(parts).as(line).hasSize(2);
        sections.get(section).put(parts[0], parts[1]);
      }
    }
    return sections;
  }

  private static long seconds(String text) {
    return Long.parseLong(text.replace("s", ""));
  }
}

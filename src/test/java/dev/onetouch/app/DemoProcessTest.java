package dev.onetouch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The demo as a newcomer meets it: a process of its own, in an empty directory.
class DemoProcessTest {
  private static final int STOPPED_BY_TERM = 128 + 15;

  @TempDir Path directory;

  private final HttpClient client = HttpClient.newHttpClient();
  private final List<String> said = new ArrayList<>();
  private Process demo;

  @BeforeEach
  void start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), "dev.onetouch.Main", "demo")
            .directory(directory.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("ONETOUCH_PORT", "0");
    builder.environment().put("ONETOUCH_METRICS_PORT", "0");
    demo = builder.start();
    BufferedReader out = new BufferedReader(new InputStreamReader(demo.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    while (line != null && !line.startsWith("Ctrl-C")) {
      said.add(line);
      line = out.readLine();
    }
  }

  @AfterEach
  void stop() {
    client.close();
    demo.destroyForcibly();
  }

  @Test
  void saysWhereItIsAnswersThereAndTakesItsDatabaseAlong() throws Exception {
    URI web = address("Web");
    URI metrics = address("Metrics");
    assertThat(get(web.resolve("/health/ready")).body()).isEqualTo("{\"status\":\"ready\",\"database\":\"sound\"}");
    assertThat(get(metrics).body()).contains("process_uptime_seconds");
    assertThat(get(web.resolve("/metrics")).statusCode()).isEqualTo(404);

    String postmaster = Files.readAllLines(directory.resolve(".onetouch/postgres/postmaster.pid")).getFirst();
    ProcessHandle database = ProcessHandle.of(Long.parseLong(postmaster)).orElseThrow();
    demo.destroy();
    assertThat(demo.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(demo.exitValue()).isEqualTo(STOPPED_BY_TERM);
    assertThat(database.onExit()).succeedsWithin(Duration.ofSeconds(5));
    assertThat(directory.resolve(".onetouch/postgres/postmaster.pid")).doesNotExist();
  }

  private URI address(String what) {
    return said.stream()
        .filter(line -> line.contains(what))
        .map(line -> URI.create(line.substring(line.indexOf("http"))))
        .findFirst()
        .orElseThrow(() -> new AssertionError("not said: " + what + " in " + said));
  }

  private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }
}

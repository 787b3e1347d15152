package dev.onetouch.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Runs every script under `src/main/web/e2e` against one house; what a script expects, it says itself.
///
/// `-Donetouch.e2e=desk,room` runs the scripts of those names alone; the pictures they take are in `target/screens`.
class PagesInABrowserTest {
  private static final Path WEB = Path.of("src", "main", "web");
  private static final long LIMIT_MINUTES = 3;

  @TempDir static Path home;
  private static Optional<OpenHouse> house = Optional.empty();

  @BeforeAll
  static void open() throws Exception {
    String missing = missing();
    if (!missing.isEmpty()) {
      System.out.println("SKIPPED: the pages were not tried in a browser: " + missing);
    }
    assumeTrue(missing.isEmpty(), missing);
    house = Optional.of(OpenHouse.in(home));
  }

  @AfterAll
  static void close() {
    house.ifPresent(OpenHouse::close);
  }

  @TestFactory
  Stream<DynamicTest> scripts() throws IOException {
    String wanted = System.getProperty("onetouch.e2e", "");
    try (Stream<Path> files = Files.list(WEB.resolve("e2e"))) {
      List<String> scripts = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".e2e.mjs"))
          .filter(name -> wanted.isEmpty() || List.of(wanted.split(",")).contains(name.replace(".e2e.mjs", ""))).sorted().toList();
      return scripts.stream().map(script -> DynamicTest.dynamicTest(script, () -> play(script)));
    }
  }

  private static void play(String script) throws IOException, InterruptedException {
    Path told = home.resolve(script + ".log");
    ProcessBuilder node = new ProcessBuilder("node", "--test", "--test-force-exit", "--test-reporter=spec", "e2e/" + script)
        .directory(WEB.toFile()).redirectErrorStream(true).redirectOutput(told.toFile());
    node.environment().put("ONETOUCH_URL", house.orElseThrow().url());
    node.environment().put("CHROMIUM", Browsers.chromium().orElseThrow().toString());
    node.environment().put("ONETOUCH_SHOTS", Path.of("target", "screens").toAbsolutePath().toString());
    Process played = node.start();
    try {
      boolean over = played.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES);
      String log = Files.readString(told, StandardCharsets.UTF_8);
      assertThat(over).as("over within %s minutes:%n%s", LIMIT_MINUTES, log).isTrue();
      assertThat(played.exitValue()).as("%s", log).isZero();
    } finally {
      played.descendants().forEach(ProcessHandle::destroyForcibly);
      played.destroyForcibly();
    }
  }

  private static String missing() {
    if (Browsers.chromium().isEmpty()) {
      return "no Chromium is installed";
    }
    if (PagesInABrowserTest.class.getResource("/web/files.txt") == null) {
      return "the pages were not built";
    }
    return Files.isDirectory(WEB.resolve("node_modules/playwright-core")) ? "" : "the pages' modules are not installed";
  }
}

package dev.onetouch.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.onetouch.app.EnvironmentFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/// Scripts under `src/main/web/e2e`, run against one house; what a script expects, it says itself.
///
/// `-Donetouch.e2e=desk,room` runs the scripts of those names alone; the pictures they take are in `target/screens`.
final class BrowserScripts implements AutoCloseable {
  private static final Path WEB = Path.of("src", "main", "web");
  private static final String ENDING = ".e2e.mjs";
  private static final long LIMIT_MINUTES = 3;

  private final Path home;
  private final OpenHouse house;

  private BrowserScripts(Path home, OpenHouse house) {
    this.home = home;
    this.house = house;
  }

  /// Skips the test, and says so, where there is no browser or no page.
  static BrowserScripts in(Path home) throws EnvironmentFault, IOException {
    String missing = missing();
    if (!missing.isEmpty()) {
      System.out.println("SKIPPED: the pages were not tried in a browser: " + missing);
    }
    assumeTrue(missing.isEmpty(), missing);
    return new BrowserScripts(home, OpenHouse.in(home));
  }

  Stream<DynamicTest> of(Predicate<String> whose) throws IOException {
    String wanted = System.getProperty("onetouch.e2e", "");
    try (Stream<Path> files = Files.list(WEB.resolve("e2e"))) {
      List<String> scripts = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length())).filter(whose)
          .filter(name -> wanted.isEmpty() || List.of(wanted.split(",")).contains(name)).sorted().toList();
      return scripts.stream().map(script -> DynamicTest.dynamicTest(script, () -> play(script)));
    }
  }

  private void play(String script) throws IOException, InterruptedException {
    Path told = home.resolve(script + ".log");
    ProcessBuilder node = new ProcessBuilder(
        "node", "--test", "--test-force-exit", "--test-reporter=spec", "e2e/" + script + ENDING)
        .directory(WEB.toFile()).redirectErrorStream(true).redirectOutput(told.toFile());
    node.environment().put("ONETOUCH_URL", house.url());
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
    if (BrowserScripts.class.getResource("/web/files.txt") == null) {
      return "the pages were not built";
    }
    return Files.isDirectory(WEB.resolve("node_modules/playwright-core")) ? "" : "the pages' modules are not installed";
  }

  @Override
  public void close() {
    house.close();
  }
}

package dev.onetouch.endtoend;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The flow editor and the company's pages. They have a house of their own, so that they can be tried beside the desks.
class AdministratorInABrowserTest {
  static final Set<String> SCRIPTS = Set.of(
      "audio", "company", "flows", "flows-large", "flows-more", "flows-screens", "flows-words", "premises", "story");

  @TempDir static Path home;
  private static Optional<BrowserScripts> scripts = Optional.empty();

  @BeforeAll
  static void open() throws Exception {
    scripts = Optional.of(BrowserScripts.in(home));
  }

  @AfterAll
  static void close() {
    scripts.ifPresent(BrowserScripts::close);
  }

  @TestFactory
  Stream<DynamicTest> scripts() throws IOException {
    return scripts.orElseThrow().of(SCRIPTS::contains);
  }
}

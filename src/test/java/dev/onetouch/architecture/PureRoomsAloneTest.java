package dev.onetouch.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pure rooms, one after the other, each with nothing on the path but `java.base`, the nullness
/// annotations and the rooms it may know.
class PureRoomsAloneTest {
  private static final Path SOURCES = Path.of("src", "main", "java", "dev", "onetouch");

  @Test
  void everyPureRoomCompilesAlone(@TempDir Path compiled) throws IOException {
    for (String room : Rooms.PURE) {
      if (Files.isDirectory(SOURCES.resolve(room))) {
        compile(room, compiled);
        assertThat(compiled.resolve(room)).isNotEmptyDirectory();
      }
    }
  }

  private static void compile(String room, Path compiled) throws IOException {
    Path out = Files.createDirectories(compiled.resolve(room));
    List<String> path = new ArrayList<>(List.of(jspecify()));
    Rooms.MAY_KNOW.get(room).stream()
        .map(known -> compiled.resolve(known).toString())
        .sorted()
        .forEach(path::add);
    List<String> options =
        List.of(
            "-d",
            out.toString(),
            "-proc:none",
            "-Xlint:none",
            "-implicit:none",
            "--limit-modules",
            "java.base",
            "-sourcepath",
            "",
            "-cp",
            String.join(java.io.File.pathSeparator, path));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      boolean done =
          compiler
              .getTask(
                  said,
                  files,
                  null,
                  options,
                  null,
                  files.getJavaFileObjectsFromPaths(sources(room)))
              .call();
      if (!done) {
        fail("the room " + room + " does not compile alone:\n" + said);
      }
    }
  }

  private static List<Path> sources(String room) throws IOException {
    try (Stream<Path> all = Files.walk(SOURCES.resolve(room))) {
      return all.filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .collect(Collectors.toList());
    }
  }

  private static String jspecify() {
    return Path.of(
            java.net.URI.create(
                NullMarked.class.getProtectionDomain().getCodeSource().getLocation().toString()))
        .toString();
  }
}

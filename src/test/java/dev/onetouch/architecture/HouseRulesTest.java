package dev.onetouch.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a reader may count on, whichever file they open.
class HouseRulesTest {
  private static final int LONGEST_FILE_LINES = 400;
  private static final int MEDIAN_FILE_LINES = 60;
  private static final Path MAIN = Path.of("src", "main", "java");
  private static final Path TEST = Path.of("src", "test", "java");
  private static final Pattern EMPTY_NAME =
      Pattern.compile(
          "(Manager|Helper|Utils?|Impl|Data|Info)\\.java|(Abstract|Base)[A-Z].*\\.java");

  @Test
  void noFileIsTooLongToRead() throws IOException {
    assertThat(files(MAIN, TEST).filter(file -> lines(file) > LONGEST_FILE_LINES)).isEmpty();
  }

  @Test
  void mostFilesFitOnAScreen() throws IOException {
    List<Long> lengths = files(MAIN).map(HouseRulesTest::lines).sorted().toList();

    assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(MEDIAN_FILE_LINES);
  }

  @Test
  void everyRoomSaysWhatItIsForAndAllowsNoNulls() throws IOException {
    try (Stream<Path> all = Files.walk(MAIN)) {
      List<Path> unmarked =
          all.filter(Files::isDirectory)
              .filter(HouseRulesTest::holdsCode)
              .filter(room -> !marked(room))
              .toList();
      assertThat(unmarked).isEmpty();
    }
  }

  @Test
  void noNameIsEmptyOfMeaning() throws IOException {
    assertThat(
            files(MAIN, TEST)
                .filter(file -> EMPTY_NAME.matcher(file.getFileName().toString()).find()))
        .isEmpty();
  }

  @Test
  void nothingIsPutOff() throws IOException {
    Pattern left = Pattern.compile("\\bTO" + "DO\\b|\\bFIX" + "ME\\b");

    assertThat(files(MAIN, TEST).filter(file -> left.matcher(text(file)).find())).isEmpty();
  }

  private static Stream<Path> files(Path... roots) throws IOException {
    Stream<Path> files = Stream.empty();
    for (Path root : roots) {
      try (Stream<Path> all = Files.walk(root)) {
        files =
            Stream.concat(
                files,
                all.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream());
      }
    }
    return files;
  }

  private static boolean holdsCode(Path room) {
    try (Stream<Path> files = Files.list(room)) {
      return files.anyMatch(file -> file.toString().endsWith(".java"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static boolean marked(Path room) {
    Path described = room.resolve("package-info.java");
    return Files.isRegularFile(described)
        && text(described).contains("@NullMarked")
        && text(described).startsWith("///");
  }

  private static long lines(Path file) {
    return text(file).lines().count();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

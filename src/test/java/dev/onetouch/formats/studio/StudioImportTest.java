package dev.onetouch.formats.studio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.flow.Flow;
import dev.onetouch.formats.FlowFormat;
import dev.onetouch.formats.PhraseFiles;
import dev.onetouch.formats.Reading;
import dev.onetouch.formats.Refusal;
import dev.onetouch.formats.source.SourceFile;
import dev.onetouch.verifier.Known;
import dev.onetouch.verifier.Verdict;
import dev.onetouch.verifier.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Studio flows of many shapes. Beside each lies what becomes of it: the flow, what was not carried over, what the verifier says.
/// `-Donetouch.regenerate=true` writes them anew; read what changed before you keep it.
class StudioImportTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "studio");
  private static final boolean REGENERATE = Boolean.getBoolean("onetouch.regenerate");
  private static final int SPOILED = 2_000;

  private final StudioImport studio = new StudioImport(PhraseFiles.shipped(), "support");
  private final FlowFormat format = new FlowFormat(PhraseFiles.shipped());

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json"))
          .map(name -> name.substring(0, name.length() - ".json".length())).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void eachFlowBecomesWhatLiesBesideIt(String name) throws IOException {
    Path kept = FOLDER.resolve(name + ".imported.txt");
    String told = told(imported(name));
    if (REGENERATE) {
      Files.writeString(kept, told);
    }
    assertThat(told).isEqualTo(Files.readString(kept));
  }

  @Test
  void thereAreTwentyShapesOrMore() throws IOException {
    assertThat(names()).hasSizeGreaterThanOrEqualTo(20);
  }

  @Test
  void everyWidgetIsAStepOrIsNamed() throws IOException {
    for (String name : names()) {
      Imported imported = imported(name);
      Studio drawn = drawn(name);
      List<String> named = imported.notCarried().stream().map(NotCarried::widget).toList();
      List<Widget> lost = drawn.widgets().values().stream()
          .filter(widget -> !named.contains(widget.name()) && !widget.type().equals(Studio.TRIGGER))
          .filter(widget -> !imported.flow().contains("\"" + Drawing.plain(widget.name(), "step")))
          // A split behind a menu is that menu's ways; a value that was set stands where it is used.
          .filter(widget -> !List.of(Studio.SPLIT, Studio.VARIABLES).contains(widget.type()))
          .toList();
      assertThat(lost).as(name).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", "[]", "{}", "null", "{\"states\": 5}", "{\"states\": []}", "{\"states\": [7]}", "{\"states\": [{\"name\": \"a\"}]}",
    "{\"states\": [{\"name\": \"a\", \"type\": \"say-play\"}, {\"name\": \"a\", \"type\": \"say-play\"}]}", "<xml/>",
    "{\"definition\": \"no\"}",
  })
  void whatIsNoStudioFlowIsRefusedWithItsPlace(String text) {
    assertThat(studio.read(new SourceFile("odd.json", text), "odd")).isInstanceOfSatisfying(Reading.Refused.class, refused ->
        assertThat(refused.refusals()).allSatisfy(refusal ->
            assertThat(((Refusal) refusal).accepted()).isNotBlank()));
  }

  @Test
  void aFileInWhichAnythingIsSpoiledNeverCrashesTheImportAndWhatComesOutReads() throws IOException {
    Random random = new Random(20261122);
    List<String> texts = names().stream().map(StudioImportTest::text).toList();
    for (int round = 0; round < SPOILED; round++) {
      String spoiled = spoil(texts.get(random.nextInt(texts.size())), random);
      if (studio.read(new SourceFile("spoiled.json", spoiled), "spoiled") instanceof Reading.Done<Imported>(Imported done)) {
        flow(done);
      }
    }
  }

  /// A value becomes another, a line goes, two change places.
  private static String spoil(String text, Random random) {
    List<String> lines = text.lines().collect(Collectors.toCollection(java.util.ArrayList::new));
    for (int slip = 0; slip <= random.nextInt(4); slip++) {
      int at = random.nextInt(lines.size());
      int other = random.nextInt(lines.size());
      switch (random.nextInt(4)) {
        case 0 -> lines.set(at, lines.get(at).replaceAll(": (\"[^\"]*\"|\\d+|true|false)", ": " + strange(random)));
        case 1 -> lines.set(at, lines.get(other).endsWith(",") == lines.get(at).endsWith(",") ? lines.get(other) : lines.get(at));
        case 2 -> lines.set(at, lines.get(at).replace("widgets.", "flow.variables."));
        default -> java.util.Collections.swap(lines, at, other);
      }
    }
    return String.join("\n", lines);
  }

  private static String strange(Random random) {
    List<String> values = List.of("null", "-1", "99999999999", "\"\"", "\"{{\"", "\"{{widgets..Digits}}\"", "[]", "{}", "true",
        "\"{{flow.variables.x}}\"", "\"0\"", "\"\\u0000\"", "\"" + "long ".repeat(900) + "\"", "\"$1 \\\\E\"");
    return values.get(random.nextInt(values.size()));
  }

  private Imported imported(String name) {
    return switch (studio.read(new SourceFile(name + ".json", text(name)), name)) {
      case Reading.Done<Imported>(Imported imported) -> imported;
      case Reading.Refused<Imported>(List<Refusal> refusals) -> throw new AssertionError(refusals.toString());
    };
  }

  private static Studio drawn(String name) {
    return switch (StudioReader.read(new SourceFile(name + ".json", text(name)))) {
      case Reading.Done<Studio>(Studio drawn) -> drawn;
      case Reading.Refused<Studio>(List<Refusal> refusals) -> throw new AssertionError(refusals.toString());
    };
  }

  private static String text(String name) {
    try {
      return Files.readString(FOLDER.resolve(name + ".json"));
    } catch (IOException gone) {
      throw new java.io.UncheckedIOException(gone);
    }
  }

  private Flow flow(Imported imported) {
    return switch (format.read(new SourceFile("imported.json", imported.flow()))) {
      case Reading.Done<Flow>(Flow flow) -> flow;
      case Reading.Refused<Flow>(List<Refusal> refusals) -> throw new AssertionError(refusals + "\n" + imported.flow());
    };
  }

  private String told(Imported imported) {
    Flow flow = flow(imported);
    Verdict verdict = Verifier.verify(flow, Map.of(flow.id(), flow), Known.ANYTHING);
    return Stream.of(
            Stream.of(imported.flow().stripTrailing(), "", "not carried over as drawn:"),
            imported.notCarried().stream().map(one -> "  " + one),
            Stream.of("", verdict.publishable() ? "may go live" : "may not go live yet:"),
            verdict.findings().stream().map(one -> "  " + one.severity() + " " + one.step() + ": " + one.message()))
        .flatMap(lines -> lines).collect(Collectors.joining("\n", "", "\n"));
  }
}

package dev.onetouch.formats.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.onetouch.formats.Reading;
import dev.onetouch.formats.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Turns a file into a tree with places. Text that is no JSON or YAML at all gives one refusal, for nothing
/// after the first slip can be trusted; keys that come twice are all named.
public final class TreeReader {
  public static final int MAX_DEPTH = 50;

  private static final StreamReadConstraints CONSTRAINTS =
      StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build();
  private static final JsonFactory JSON = JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build();
  private static final YAMLFactory YAML = YAMLFactory.builder().streamReadConstraints(CONSTRAINTS).build();

  private TreeReader() {}

  /// The whole file, or every reason why it has no tree.
  public static Reading<Spot> read(SourceFile file) {
    List<Refusal> refusals = new ArrayList<>();
    Optional<Spot> tree = read(file, refusals);
    return refusals.isEmpty() && tree.isPresent() ? Reading.of(tree.get()) : Reading.refused(refusals);
  }

  /// As much of a tree as can be trusted, for finding the other problems too; what is wrong goes into
  /// `refusals`.
  public static Optional<Spot> read(SourceFile file, List<Refusal> refusals) {
    if (file.tooLong()) {
      refusals.add(
          new Refusal(
              file.name(),
              1,
              1,
              "",
              "a file too big to read",
              "at most " + SourceFile.MAX_BYTES + " bytes"));
      return Optional.empty();
    }
    JsonFactory factory = file.isJson() ? JSON : YAML;
    try (JsonParser parser = factory.createParser(file.text())) {
      return document(parser, file, refusals);
    } catch (IOException impossible) {
      throw new UncheckedIOException("text in memory could not be read", impossible);
    }
  }

  private static Optional<Spot> document(JsonParser parser, SourceFile file, List<Refusal> refusals)
      throws IOException {
    try {
      return Optional.of(Spot.root(file.name(), new TreeBuilder(parser, file.name(), refusals).document()));
    } catch (JsonProcessingException broken) {
      Slip slip = Slip.of(file, broken, parser.currentLocation());
      String accepted = (file.isJson() ? "JSON" : "YAML") + ", nested at most " + MAX_DEPTH + " deep";
      refusals.add(
          new Refusal(file.name(), slip.at().line(), slip.at().column(), "", slip.found(), accepted));
      return Optional.empty();
    }
  }
}

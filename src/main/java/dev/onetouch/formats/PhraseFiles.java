package dev.onetouch.formats;

import dev.onetouch.call.Phrases;
import dev.onetouch.formats.source.Fields;
import dev.onetouch.formats.source.SourceFile;
import dev.onetouch.formats.source.Spot;
import dev.onetouch.formats.source.TreeReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The sentences that ship with the product, complete for every shipped language.
///
/// `person-words` and `language-name` (comma separated) are for listening; all others are said.
public final class PhraseFiles {
  public static final List<String> LANGUAGES = List.of("en", "es");

  private PhraseFiles() {}

  /// Fails only when the product was packed without its own files.
  public static Phrases shipped() {
    Map<String, Map<String, String>> all = new LinkedHashMap<>();
    LANGUAGES.forEach(language -> all.put(language, sentences(language)));
    return new Phrases(all);
  }

  private static Map<String, String> sentences(String language) {
    SourceFile file = new SourceFile(language + ".yaml", text("/phrases/" + language + ".yaml"));
    return switch (TreeReader.read(file)) {
      case Reading.Refused<Spot>(List<Refusal> refusals) ->
          throw new IllegalStateException("a shipped phrase file is wrong: " + refusals);
      case Reading.Done<Spot>(Spot tree) -> sentences(tree);
    };
  }

  private static Map<String, String> sentences(Spot tree) {
    Map<String, String> sentences = new LinkedHashMap<>();
    Fields.of(tree).orElseThrow().all().forEach(
        (name, spot) -> sentences.put(name, Fields.text(spot).orElseThrow()));
    return sentences;
  }

  private static String text(String resource) {
    try (InputStream in = PhraseFiles.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not on board");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(resource + " cannot be read", broken);
    }
  }
}

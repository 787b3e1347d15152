package dev.onetouch.telephony.twilio.twiml;

import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes documents. All templates are read, compiled and checked once; later changes to the files
/// count from the next start.
public final class TwimlTemplates {
  /// More than this Twilio does not take.
  public static final int MAX_DOCUMENT_BYTES = 64 * 1024;

  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private final Map<String, PebbleTemplate> compiled;

  private TwimlTemplates(Map<String, PebbleTemplate> compiled) {
    this.compiled = Map.copyOf(compiled);
  }

  /// What came of reading the templates.
  public sealed interface Loaded {
    /// Every template does what its kind of document must.
    record Ready(TwimlTemplates templates) implements Loaded {}

    /// The start ends here, with all of these.
    record Faulty(List<TemplateFault> faults) implements Loaded {}
  }

  /// The folder `tw-ml-templates` beside the working directory if there is one, else the templates
  /// shipped with the program.
  public static Loaded besideWorkingDirectory() {
    Path folder = Path.of(TemplateFiles.FOLDER);
    return Files.isDirectory(folder) ? loaded(TemplateFiles.in(folder)) : shipped();
  }

  /// The folder a setting names. A template it does not have is the shipped one.
  public static Loaded in(Path folder) {
    return loaded(TemplateFiles.in(folder));
  }

  public static Loaded shipped() {
    return loaded(TemplateFiles.shipped());
  }

  private static Loaded loaded(TemplateFiles files) {
    List<TemplateFault> faults = new ArrayList<>(files.faults());
    if (faults.isEmpty()) {
      faults.addAll(TemplateCheck.faults(files.sources()));
    }
    if (!faults.isEmpty()) {
      return new Loaded.Faulty(List.copyOf(faults));
    }
    TemplateEngine engine = new TemplateEngine(files.sources());
    Map<String, PebbleTemplate> compiled = new TreeMap<>();
    files.sources().keySet().forEach(file -> compiled.put(file, engine.compiled(file)));
    return new Loaded.Ready(new TwimlTemplates(compiled));
  }

  /// The document's text.
  ///
  /// @throws IllegalStateException if it got larger than Twilio takes, which the limits of the
  ///   documents' words prevent
  public String text(TwimlDocument document) {
    PebbleTemplate template = compiled.get(document.template() + ".xml");
    if (template == null) {
      throw new IllegalStateException("no template " + document.template());
    }
    String text = DECLARATION + tidy(TemplateEngine.rendered(template, document.variables()));
    if (text.length() > MAX_DOCUMENT_BYTES / 3
        && text.getBytes(StandardCharsets.UTF_8).length > MAX_DOCUMENT_BYTES) {
      throw new IllegalStateException(
          document.template() + " came out larger than " + MAX_DOCUMENT_BYTES + " bytes");
    }
    return text;
  }

  // Loops and conditions leave empty lines, which only whoever reads a transcript would mind.
  private static String tidy(String rendered) {
    StringBuilder tidy = new StringBuilder(rendered.length());
    rendered
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> tidy.append(line).append('\n'));
    return tidy.toString();
  }
}

package dev.onetouch.telephony.twilio.twiml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The templates' sources, all read at once: what happens to the files later touches no call.
///
/// A file of the company's folder stands in for the one shipped with the program; those it does not
/// have are the shipped ones.
final class TemplateFiles {
  /// One per kind of [TwimlDocument], and the parts they include.
  static final List<String> NAMES =
      List.of(
          "listen.xml",
          "ring-agents.xml",
          "duty-line.xml",
          "wait.xml",
          "record.xml",
          "room-customer.xml",
          "room-agent.xml",
          "come-back.xml",
          "goodbye.xml",
          "whisper.xml",
          "bridge.xml",
          "refuse.xml",
          "_prompts.xml",
          "_leg.xml");

  static final String FOLDER = "tw-ml-templates";

  private final Map<String, String> sources;
  private final List<TemplateFault> faults;

  private TemplateFiles(Map<String, String> sources, List<TemplateFault> faults) {
    this.sources = Map.copyOf(sources);
    this.faults = List.copyOf(faults);
  }

  static TemplateFiles shipped() {
    Map<String, String> sources = new TreeMap<>();
    List<TemplateFault> faults = new ArrayList<>();
    for (String name : NAMES) {
      try (InputStream in = TemplateFiles.class.getResourceAsStream("/" + FOLDER + "/" + name)) {
        if (in == null) {
          faults.add(new TemplateFault(name, 0, "is missing in the program itself"));
        } else {
          sources.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new TemplateFiles(sources, faults);
  }

  static TemplateFiles in(Path folder) {
    Map<String, String> sources = new TreeMap<>(shipped().sources);
    List<TemplateFault> faults = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (NAMES.contains(name)) {
          sources.put(name, Files.readString(file));
        } else {
          faults.add(new TemplateFault(name, 0, "is none of the templates " + NAMES));
        }
      }
    } catch (IOException e) {
      faults.add(new TemplateFault(folder.toString(), 0, "cannot be read: " + e));
    }
    NAMES.stream()
        .filter(name -> !sources.containsKey(name))
        .forEach(name -> faults.add(new TemplateFault(name, 0, "is missing")));
    return new TemplateFiles(sources, faults);
  }

  Map<String, String> sources() {
    return sources;
  }

  List<TemplateFault> faults() {
    return faults;
  }
}

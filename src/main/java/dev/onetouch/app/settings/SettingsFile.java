package dev.onetouch.app.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/// `onetouch.yaml` as it stands: values by path, each with its line, and what is wrong with its shape.
public record SettingsFile(String name, Map<String, Entry> entries, List<SettingsProblem> problems) {
  public static final String USUAL_NAME = "onetouch.yaml";
  static final SettingsFile NONE = new SettingsFile(USUAL_NAME, Map.of(), List.of());

  public SettingsFile {
    entries = Map.copyOf(entries);
    problems = List.copyOf(problems);
  }

  /// The one in the working directory, which need not be there.
  public static SettingsFile usualIn(Path directory) {
    Path file = directory.resolve(USUAL_NAME);
    return Files.exists(file) ? named(file) : NONE;
  }

  /// The one that was asked for by name, which must be there.
  public static SettingsFile named(Path file) {
    String name = file.toString();
    try {
      return parse(name, Files.readString(file));
    } catch (NoSuchFileException e) {
      return broken(name, new SettingsProblem(name, "no such file", "a YAML file"));
    } catch (IOException e) {
      return broken(name, new SettingsProblem(name, "cannot be read (" + e.getMessage() + ")", "a readable YAML file"));
    }
  }

  static SettingsFile parse(String name, String yaml) {
    Map<String, Entry> entries = new TreeMap<>();
    List<SettingsProblem> problems = new ArrayList<>();
    try {
      YamlWalk.walk(yaml, new YamlWalk.Visitor() {
        @Override
        public void value(String path, String text, int line) {
          entries.put(path, new Entry(text, line));
        }

        @Override
        public void misplaced(String what, int line) {
          problems.add(new SettingsProblem(at(name, line), what, "keys with one value each, nested by indentation"));
        }
      });
    } catch (JsonProcessingException e) {
      problems.add(unreadable(name, e));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
    problems.addAll(unknown(name, entries));
    return new SettingsFile(name, entries, problems);
  }

  private static SettingsProblem unreadable(String name, JsonProcessingException thrown) {
    int line = thrown.getLocation() == null ? 1 : thrown.getLocation().getLineNr();
    // The first line is the reason; those after it quote the file, which may hold secrets.
    String reason = thrown.getOriginalMessage().lines().findFirst().orElse("unreadable");
    if (thrown.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      line = marked.getProblemMark().getLine() + 1;
      reason = marked.getProblem();
    }
    return new SettingsProblem(at(name, line), "not YAML: " + reason, "a YAML file");
  }

  private static List<SettingsProblem> unknown(String name, Map<String, Entry> entries) {
    Set<String> known = new HashSet<>();
    SettingKeys.ALL.forEach(key -> known.add(key.path()));
    return entries.entrySet().stream()
        .filter(entry -> !known.contains(entry.getKey()))
        .map(entry ->
            new SettingsProblem(
                at(name, entry.getValue().line()), "no such key " + entry.getKey(), accepted(entry.getKey())))
        .toList();
  }

  private static String accepted(String path) {
    String level = path.substring(0, path.lastIndexOf('.') + 1);
    List<String> here =
        SettingKeys.ALL.stream().map(SettingKey::path).filter(known -> known.startsWith(level)).toList();
    return "one of " + (here.isEmpty() ? SettingKeys.ALL.stream().map(SettingKey::path).toList() : here);
  }

  private static SettingsFile broken(String name, SettingsProblem problem) {
    return new SettingsFile(name, Map.of(), List.of(problem));
  }

  private static String at(String name, int line) {
    return name + ", line " + line;
  }

  /// A value and where it stands.
  record Entry(String text, int line) {}
}

package dev.onetouch.app.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where a setting is looked for: the environment, then the file. An empty variable counts as absent, since compose files and
/// shells leave empty ones behind.
public record SettingsSource(Map<String, String> environment, SettingsFile file) {
  public SettingsSource {
    environment = Map.copyOf(environment);
  }

  List<SettingsProblem> problems() {
    return file.problems();
  }

  Optional<Given> find(SettingKey key) {
    return variable(key).or(() -> secretFile(key)).or(() -> entry(key));
  }

  private Optional<Given> variable(SettingKey key) {
    return Optional.ofNullable(environment.get(key.variable()))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(text -> new Given(key.variable(), text));
  }

  private Optional<Given> secretFile(SettingKey key) {
    String name = key.secret() ? environment.getOrDefault(key.fileVariable(), "") : "";
    if (name.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Given(key.fileVariable(), Files.readString(Path.of(name.strip())).strip()));
    } catch (IOException e) {
      return Optional.of(new Given(key.fileVariable(), ""));
    }
  }

  private Optional<Given> entry(SettingKey key) {
    return Optional.ofNullable(file.entries().get(key.path()))
        .filter(entry -> !entry.text().isBlank())
        .map(entry -> new Given(file.name() + ", line " + entry.line() + ", " + key.path(), entry.text().strip()));
  }

  /// @param place how a reader finds it again
  record Given(String place, String text) {}
}

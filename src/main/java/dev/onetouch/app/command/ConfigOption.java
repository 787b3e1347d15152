package dev.onetouch.app.command;

import dev.onetouch.app.settings.SettingsFile;
import dev.onetouch.app.settings.SettingsProblem;
import dev.onetouch.app.settings.SettingsReading;
import dev.onetouch.app.settings.SettingsSource;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;

/// `--config`, and what all commands do with their settings.
final class ConfigOption {
  private final Surroundings surroundings;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings; without it onetouch.yaml of the working directory, if there. The environment comes first.")
  private String file = "";

  ConfigOption(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /// The settings, or nothing after having said everything that is wrong with them.
  <T> Optional<T> read(Function<SettingsSource, SettingsReading<T>> reader, PrintWriter err) {
    SettingsFile settings =
        file.isEmpty()
            ? SettingsFile.usualIn(surroundings.directory())
            : SettingsFile.named(surroundings.directory().resolve(file));
    return switch (reader.apply(new SettingsSource(surroundings.environment(), settings))) {
      case SettingsReading.Complete<T>(T complete) -> Optional.of(complete);
      case SettingsReading.Refused<T>(List<SettingsProblem> problems) -> {
        err.println("OneTouch does not start: " + problems.size() + (problems.size() == 1 ? " setting is" : " settings are")
            + " missing or wrong.");
        problems.forEach(problem -> err.println("  " + problem.sentence()));
        err.flush();
        yield Optional.empty();
      }
    };
  }
}

package dev.onetouch.app.command;

import dev.onetouch.app.DirectoryLoad;
import dev.onetouch.app.EnvironmentFault;
import dev.onetouch.app.logging.Logging;
import dev.onetouch.app.settings.SettingsReader;
import dev.onetouch.app.settings.StoreSettings;
import dev.onetouch.formats.Reading;
import dev.onetouch.formats.Refusal;
import dev.onetouch.formats.directory.FlowFiles;
import dev.onetouch.formats.source.SourceFile;
import dev.onetouch.storage.Database;
import dev.onetouch.storage.DatabaseSettings;
import dev.onetouch.switchboard.StoreUnavailable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.flywaydb.core.api.FlywayException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `load`: a directory file into the database, whole or not at all.
@Command(
    name = "load",
    description = "Loads a directory file: teams, agents, numbers, hours, customers, cases, flows. Loading it twice changes nothing.",
    mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {
  @Mixin private final ConfigOption config;
  private final Surroundings surroundings;
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "The directory file, YAML or JSON.")
  private Path file = Path.of("");

  LoadCommand(Surroundings surroundings, Console console) {
    this.config = new ConfigOption(surroundings);
    this.surroundings = surroundings;
    this.console = console;
  }

  @Override
  public Integer call() throws EnvironmentFault {
    Optional<StoreSettings> settings = config.read(SettingsReader::store, console.err());
    if (settings.isEmpty()) {
      return ExitCode.REFUSED;
    }
    Logging.start(settings.get().log());
    Path path = surroundings.directory().resolve(file).toAbsolutePath();
    return switch (SourceFile.load(file.toString(), path)) {
      case Reading.Refused<SourceFile>(List<Refusal> refusals) -> refused(refusals.stream().map(Refusal::toString).toList());
      case Reading.Done<SourceFile>(SourceFile source) ->
          load(settings.get(), source, FlowFiles.in(Optional.ofNullable(path.getParent()).orElse(path)));
    };
  }

  private int load(StoreSettings settings, SourceFile source, FlowFiles flows) throws EnvironmentFault {
    DatabaseSettings own = new DatabaseSettings(
        settings.database().url(), settings.database().user(), settings.database().password().value(), 1, 1);
    try (Database database = Database.open(own)) {
      database.migrate();
      return switch (new DirectoryLoad(database).load(source, flows)) {
        case DirectoryLoad.Outcome.Refused(List<String> reasons) -> refused(reasons);
        case DirectoryLoad.Outcome.Loaded loaded -> loaded(loaded);
      };
    } catch (StoreUnavailable | FlywayException e) {
      throw new EnvironmentFault("The database does not answer; nothing was loaded. It may be tried again: " + e.getMessage(), e);
    }
  }

  private int loaded(DirectoryLoad.Outcome.Loaded loaded) {
    loaded.remarks().forEach(console.out()::println);
    loaded.published().forEach(version -> console.out().println("published " + version));
    console.out().println(
        loaded.changes() == 0 ? "everything was on file already" : loaded.changes() + " changes; live within a second");
    return ExitCode.OK;
  }

  private int refused(List<String> reasons) {
    reasons.forEach(console.err()::println);
    console.err().println("Nothing was loaded.");
    return ExitCode.REFUSED;
  }
}

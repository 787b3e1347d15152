package dev.onetouch.app.command;

import dev.onetouch.app.EnvironmentFault;
import dev.onetouch.app.House;
import dev.onetouch.app.UntilStopped;
import dev.onetouch.app.health.DatabaseLook;
import dev.onetouch.app.health.DatabaseProbe;
import dev.onetouch.app.logging.Logging;
import dev.onetouch.app.settings.ServeSettings;
import dev.onetouch.app.settings.SettingsReader;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `serve`: a real installation.
@Command(
    name = "serve",
    description = "Answers calls: needs a database and Twilio settings, and says what is missing.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  @Mixin private final ConfigOption config;
  private final Console console;

  ServeCommand(Surroundings surroundings, Console console) {
    this.config = new ConfigOption(surroundings);
    this.console = console;
  }

  @Override
  public Integer call() throws EnvironmentFault, InterruptedException {
    Optional<ServeSettings> settings = config.read(SettingsReader::serve, console.err());
    if (settings.isEmpty()) {
      return ExitCode.REFUSED;
    }
    serve(settings.get());
    return ExitCode.OK;
  }

  private void serve(ServeSettings settings) throws EnvironmentFault, InterruptedException {
    Logging.start(settings.house().log());
    DatabaseLook database = new DatabaseProbe(settings.database()).look();
    refuseUnfit(database, settings);
    UntilStopped.keep(House.open(settings.house(), settings.database(), House.Surroundings.real(database)));
  }

  /// A lost database may come back while callers are led to the duty line; an unsafe one would lose calls without a word.
  private void refuseUnfit(DatabaseLook database, ServeSettings settings) throws EnvironmentFault {
    switch (database) {
      case DatabaseLook.Sound() -> {}
      case DatabaseLook.Unfit(var reasons) ->
          throw new EnvironmentFault("OneTouch does not start on this database: " + String.join("; ", reasons) + ".");
      case DatabaseLook.Lost(var why) -> {
        if (settings.house().calls().dutyLine().isEmpty()) {
          throw new EnvironmentFault(
              "The database does not answer (" + why + "), and without ONETOUCH_DUTY_LINE callers could be led nowhere.");
        }
        console.err().println("The database does not answer (" + why + "): callers go to the duty line until it does.");
      }
    }
  }
}

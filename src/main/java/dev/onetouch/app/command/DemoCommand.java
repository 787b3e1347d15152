package dev.onetouch.app.command;

import dev.onetouch.app.DemoHouse;
import dev.onetouch.app.demo.DemoCarrier;
import dev.onetouch.app.demo.DemoPort;
import dev.onetouch.telephony.sandbox.time.RealClock;
import dev.onetouch.app.EnvironmentFault;
import dev.onetouch.app.UntilStopped;
import dev.onetouch.app.logging.Logging;
import dev.onetouch.app.settings.HouseSettings;
import dev.onetouch.app.settings.SettingsReader;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `demo`: everything in one process, with nothing to set.
@Command(
    name = "demo",
    description = "Starts a sample company with a database and a phone company of its own; its data stay in .onetouch.",
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  private static final String HOME = ".onetouch";

  @Mixin private final ConfigOption config;

  @Option(
      names = "--once",
      description = "Starts, checks that it is ready, and stops: for whoever packs OneTouch.")
  private boolean once;

  private final Surroundings surroundings;
  private final Console console;

  DemoCommand(Surroundings surroundings, Console console) {
    this.config = new ConfigOption(surroundings);
    this.surroundings = surroundings;
    this.console = console;
  }

  @Override
  public Integer call() throws EnvironmentFault, InterruptedException {
    Optional<HouseSettings> settings =
        config.read(source -> SettingsReader.demo(source, DemoCarrier.account()), console.err());
    if (settings.isEmpty()) {
      return ExitCode.REFUSED;
    }
    Logging.start(settings.get().log());
    DemoHouse demo = DemoHouse.open(
        DemoPort.settled(settings.get()),
        surroundings.directory().resolve(HOME),
        new RealClock(InstantSource.system()));
    demo.addresses().forEach(console.out()::println);
    if (once) {
      return rehearse(demo);
    }
    UntilStopped.keep();
    return ExitCode.OK;
  }

  private int rehearse(DemoHouse demo) throws EnvironmentFault {
    try (demo) {
      return demo.answers() ? ExitCode.OK : ExitCode.REFUSED;
    }
  }
}

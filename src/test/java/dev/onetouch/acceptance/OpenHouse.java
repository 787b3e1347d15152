package dev.onetouch.acceptance;

import dev.onetouch.app.DemoHouse;
import dev.onetouch.app.DirectoryLoad;
import dev.onetouch.app.EnvironmentFault;
import dev.onetouch.app.demo.DemoCarrier;
import dev.onetouch.app.demo.DemoPort;
import dev.onetouch.app.settings.CallSettings;
import dev.onetouch.app.settings.HouseSettings;
import dev.onetouch.app.settings.LogSettings;
import dev.onetouch.app.settings.OperatorSettings;
import dev.onetouch.app.settings.ProviderSettings;
import dev.onetouch.app.settings.Secret;
import dev.onetouch.app.settings.ShutdownSettings;
import dev.onetouch.app.settings.WebLimits;
import dev.onetouch.app.settings.WebSettings;
import dev.onetouch.formats.directory.FlowFiles;
import dev.onetouch.formats.Reading;
import dev.onetouch.formats.source.SourceFile;
import dev.onetouch.kit.TestProvider;
import dev.onetouch.storage.Database;
import dev.onetouch.storage.DatabaseSettings;
import dev.onetouch.telephony.sandbox.time.RealClock;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/// The demo on a port and in a folder of its own, whose company never closes: whoever tests on a Sunday wants calls too.
final class OpenHouse implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";
  private static final String ALWAYS =
      """
      hours:
        - {id: office, time-zone: America/Los_Angeles, week: {mon-sun: ["00:00-24:00"]}}
      """;

  private final DemoHouse demo;
  private final TestProvider provider;

  private OpenHouse(DemoHouse demo, TestProvider provider) {
    this.demo = demo;
    this.provider = provider;
  }

  /// @param home for its data; removed by whoever made it
  static OpenHouse in(Path home) throws EnvironmentFault, IOException {
    // To a browser that is another site than 127.0.0.1, as a company's provider is.
    TestProvider provider = new TestProvider("localhost");
    provider.person("sub-nora", "nora@acme.example", true);
    HouseSettings settings = DemoPort.settled(new HouseSettings(
        new WebSettings(LOOPBACK, 0, URI.create("http://" + LOOPBACK + ":0"), WebLimits.USUAL, List.of()),
        DemoCarrier.account(),
        CallSettings.USUAL,
        new OperatorSettings(LOOPBACK, 0),
        ShutdownSettings.DEMO,
        new LogSettings(LogSettings.Format.TEXT, "warn"),
        new ProviderSettings.Oidc(
            URI.create(provider.issuer()), TestProvider.CLIENT, new Secret(TestProvider.SECRET), "Acme ID")));
    DemoHouse demo = DemoHouse.open(settings, home.resolve("demo"), new RealClock(InstantSource.system()));
    neverCloses(demo, home);
    return new OpenHouse(demo, provider);
  }

  private static void neverCloses(DemoHouse demo, Path home) throws IOException {
    Path file = Files.writeString(home.resolve("always.yaml"), ALWAYS);
    if (!(SourceFile.load("always.yaml", file) instanceof Reading.Done<SourceFile>(SourceFile source))) {
      throw new IllegalStateException("the hours cannot be read");
    }
    try (Database database = Database.open(new DatabaseSettings(demo.databaseUrl(), "postgres", "", 1, 1))) {
      if (new DirectoryLoad(database).load(source, FlowFiles.in(home)) instanceof DirectoryLoad.Outcome.Refused(var reasons)) {
        throw new IllegalStateException("the hours cannot be loaded: " + reasons);
      }
    }
  }

  String url() {
    return demo.url();
  }

  @Override
  public void close() {
    demo.close();
    provider.close();
  }
}

package dev.onetouch.app.demo;

import dev.onetouch.app.DemoHouse;
import dev.onetouch.app.EnvironmentFault;
import dev.onetouch.app.play.CallScript;
import dev.onetouch.app.play.ScriptProblem;
import dev.onetouch.app.settings.CallSettings;
import dev.onetouch.app.settings.HouseSettings;
import dev.onetouch.app.settings.LogSettings;
import dev.onetouch.app.settings.OperatorSettings;
import dev.onetouch.app.settings.ShutdownSettings;
import dev.onetouch.app.settings.WebLimits;
import dev.onetouch.app.settings.WebSettings;
import dev.onetouch.app.logging.Logging;
import dev.onetouch.telephony.sandbox.time.ManualClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A demo for one script: on a free port, in a folder that is removed, with a clock that stands still until the script lets
/// time pass.
public final class PrivateDemo implements AutoCloseable {
  private static final Duration LOOK = Duration.ofSeconds(2);
  private static final String LOOPBACK = "127.0.0.1";
  private static final ZoneId COMPANY_ZONE = ZoneId.of("America/Los_Angeles");

  private final DemoHouse house;
  private final ManualClock clock;
  private final Path home;

  private PrivateDemo(DemoHouse house, ManualClock clock, Path home) {
    this.house = house;
    this.clock = clock;
    this.home = home;
  }

  public static PrivateDemo open(Instant at) throws EnvironmentFault {
    int port = DemoPort.free();
    URI here = DemoPort.addressOf(port);
    HouseSettings settings = new HouseSettings(
        new WebSettings(LOOPBACK, port, here, WebLimits.USUAL, List.of()),
        DemoCarrier.account(),
        CallSettings.USUAL,
        new OperatorSettings(OperatorSettings.LOOPBACK, 0),
        ShutdownSettings.DEMO,
        new LogSettings(LogSettings.Format.TEXT, "warn"));
    Logging.start(settings.log());
    try {
      Path home = Files.createTempDirectory("onetouch-call-");
      ManualClock clock = new ManualClock(at);
      return new PrivateDemo(DemoHouse.open(settings, home, clock), clock, home);
    } catch (IOException e) {
      throw new EnvironmentFault("No folder can be made for a private demo: " + e.getMessage(), e);
    }
  }

  /// Whether a demo answers there.
  public static boolean runs(URI demo) {
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(LOOK).build()) {
      HttpRequest question = HttpRequest.newBuilder(demo.resolve("/sandbox")).timeout(LOOK).build();
      return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException nobody) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// When a script takes place: its own date and time on the company's clock, or now.
  public static Instant instant(CallScript script) throws ScriptProblem {
    if (script.at().isEmpty()) {
      return InstantSource.system().instant();
    }
    try {
      return LocalDateTime.parse(script.at()).atZone(COMPANY_ZONE).toInstant();
    } catch (DateTimeParseException e) {
      throw new ScriptProblem("/at: found '" + script.at() + "'; accepted: a local date and time such as 2026-11-23T10:00");
    }
  }

  /// Lets time pass until then, for the next script. An instant that is over stays over.
  public void passUntil(Instant later) {
    Duration left = Duration.between(clock.now(), later);
    if (left.isPositive()) {
      clock.advance(left);
    }
  }

  /// Where its database is, for whoever looks behind the scenes; it asks for no password.
  public String databaseUrl() {
    return house.databaseUrl();
  }

  public URI url() {
    return URI.create(house.url());
  }

  @Override
  public void close() {
    house.close();
    try (Stream<Path> files = Files.walk(home)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> {
        if (!file.delete()) {
          file.deleteOnExit();
        }
      });
    } catch (IOException e) {
      throw new UncheckedIOException("the private demo's folder could not be removed", e);
    }
  }
}

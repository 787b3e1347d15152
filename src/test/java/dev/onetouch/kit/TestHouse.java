package dev.onetouch.kit;

import dev.onetouch.app.EnvironmentFault;
import dev.onetouch.app.House;
import dev.onetouch.app.health.DatabaseProbe;
import dev.onetouch.app.settings.BrowserPhones;
import dev.onetouch.app.settings.CallSettings;
import dev.onetouch.app.settings.DatabaseSettings;
import dev.onetouch.app.settings.HouseSettings;
import dev.onetouch.app.settings.LogSettings;
import dev.onetouch.app.settings.OperatorSettings;
import dev.onetouch.app.settings.Secret;
import dev.onetouch.app.settings.ShutdownSettings;
import dev.onetouch.app.settings.TwilioSettings;
import dev.onetouch.app.settings.WebLimits;
import dev.onetouch.app.settings.WebSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.UnaryOperator;
import org.slf4j.bridge.SLF4JBridgeHandler;

/// A whole house as `serve` runs it, on a port of its own: real HTTP, real signatures, real PostgreSQL.
public final class TestHouse implements AutoCloseable {
  public static final String ACCOUNT = "AC" + "0".repeat(32);
  public static final String TOKEN = "test-auth-token";
  public static final String PUBLIC_URL = "https://phone.acme.example";
  private static final String HERE = "127.0.0.1";

  static {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
  }

  private final House house;
  private final Plan plan;

  private TestHouse(House house, Plan plan) {
    this.house = house;
    this.plan = plan;
  }

  /// What a house is built with.
  ///
  /// @param databasePort where its database is reached: the server itself, or a proxy
  /// @param restUrl the carrier's REST API
  public record Plan(
      TestDatabase database, int databasePort, InstantSource clock, String publicUrl, List<String> tokens, URI restUrl,
      List<Path> templates) {

    public Plan through(DatabaseProxy line) {
      return new Plan(database, line.port(), clock, publicUrl, tokens, restUrl, templates);
    }

    public Plan at(InstantSource otherClock) {
      return new Plan(database, databasePort, otherClock, publicUrl, tokens, restUrl, templates);
    }

    public Plan reachedAt(String otherUrl) {
      return new Plan(database, databasePort, clock, otherUrl, tokens, restUrl, templates);
    }

    public Plan withTokens(String... others) {
      return new Plan(database, databasePort, clock, publicUrl, List.of(others), restUrl, templates);
    }

    public Plan withCarrier(URI otherUrl) {
      return new Plan(database, databasePort, clock, publicUrl, tokens, otherUrl, templates);
    }

    public Plan withTemplates(Path folder) {
      return new Plan(database, databasePort, clock, publicUrl, tokens, restUrl, List.of(folder));
    }

    public TestHouse open() {
      var store = database.settings(databasePort);
      var settings = new DatabaseSettings(
          store.url(), store.user(), new Secret(store.password()),
          DatabaseSettings.WEBHOOK_CONNECTIONS, DatabaseSettings.DESK_CONNECTIONS);
      var around = new House.Surroundings(new DatabaseProbe(settings).look(), clock, List.of(), UnaryOperator.identity());
      try {
        return new TestHouse(House.open(house(), settings, around), this);
      } catch (EnvironmentFault fault) {
        throw new IllegalStateException(fault);
      }
    }

    private HouseSettings house() {
      return new HouseSettings(
          new WebSettings(HERE, 0, URI.create(publicUrl), WebLimits.USUAL, List.of()),
          new TwilioSettings(ACCOUNT, tokens.stream().map(Secret::new).toList(), new BrowserPhones.Off(), restUrl),
          CallSettings.USUAL.templates(templates),
          new OperatorSettings(HERE, 0),
          new ShutdownSettings(Duration.ZERO, Duration.ofSeconds(2)),
          new LogSettings(LogSettings.Format.TEXT, "warn"));
    }
  }

  /// The usual house; its carrier's REST API answers nobody.
  public static Plan on(TestDatabase database) {
    return new Plan(
        database, TestDatabase.serverPort(), InstantSource.fixed(SampleDatabase.MONDAY_MORNING), PUBLIC_URL, List.of(TOKEN),
        URI.create("http://127.0.0.1:1"), List.of());
  }

  public URI url() {
    return URI.create("http://" + HERE + ":" + house.port());
  }

  public URI operatorUrl() {
    return URI.create("http://" + HERE + ":" + house.operatorPort());
  }

  /// The carrier as this house knows it.
  public CarrierClient carrier() {
    return new CarrierClient(url(), plan.publicUrl(), plan.tokens().getFirst());
  }

  public Operator operator() {
    return new Operator(operatorUrl());
  }

  @Override
  public void close() {
    house.close();
  }
}

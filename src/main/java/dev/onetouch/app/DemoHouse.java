package dev.onetouch.app;

import dev.onetouch.app.demo.DemoCarrier;
import dev.onetouch.app.demo.DemoDatabase;
import dev.onetouch.app.demo.DemoDatabaseFault;
import dev.onetouch.app.demo.DemoStart;
import dev.onetouch.app.demo.DatabaseTime;
import dev.onetouch.app.health.DatabaseProbe;
import dev.onetouch.app.settings.DatabaseSettings;
import dev.onetouch.app.settings.HouseSettings;
import dev.onetouch.app.settings.Secret;
import dev.onetouch.formats.SampleCompany;
import dev.onetouch.storage.SweepSchedule;
import dev.onetouch.telephony.sandbox.time.CarrierClock;
import dev.onetouch.telephony.sandbox.time.ManualClock;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// The demo: a house with a database, a phone company and a sample company of its own.
public final class DemoHouse implements AutoCloseable {
  private static final Duration ANSWER_LIMIT = Duration.ofSeconds(5);

  private final Departure departure;
  private final HouseSettings settings;
  private final String databaseUrl;
  private final House house;

  private DemoHouse(Departure departure, HouseSettings settings, String databaseUrl, House house) {
    this.databaseUrl = databaseUrl;
    this.departure = departure;
    this.settings = settings;
    this.house = house;
  }

  /// @param settings its account is replaced by the sandbox carrier's
  /// @param home where the demo's data stay
  /// @param clock the carrier's time, which is also the house's
  public static DemoHouse open(HouseSettings settings, Path home, CarrierClock clock) throws EnvironmentFault {
    Departure departure = new Departure();
    // From the first moment on: a database is a process of its own and would outlive a start that is broken off.
    UntilStopped.closeAtExit(departure);
    try {
      DemoDatabase database = departure.opening("the demo's database", () -> DemoDatabase.start(home));
      return open(settings, timed(store(database), clock, departure), clock, departure);
    } catch (DemoDatabaseFault e) {
      departure.close();
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    } catch (RuntimeException | EnvironmentFault e) {
      departure.close();
      throw e;
    }
  }

  private static DemoHouse open(
      HouseSettings settings, DatabaseSettings store, CarrierClock clock, Departure departure) throws EnvironmentFault {
    DemoStart.prepare(store, clock.now());
    DemoCarrier carrier = departure.opening("the phone company", () -> DemoCarrier.start(settings, clock));
    HouseSettings house = carrier.settings();
    House.Surroundings around = new House.Surroundings(
        new DatabaseProbe(store).look(), clock::now, List.of(carrier.telephones()), carrier::known, sweeps(clock));
    return new DemoHouse(
        departure, house, store.url(), departure.opening("the house", () -> House.open(house, store, around)));
  }

  /// Where time only passes when told, it does so for the database too.
  private static DatabaseSettings timed(DatabaseSettings store, CarrierClock clock, Departure departure)
      throws DemoDatabaseFault {
    if (!(clock instanceof ManualClock manual)) {
      return store;
    }
    DatabaseTime time = departure.opening("the database's time", () -> DatabaseTime.hold(store, manual.now()));
    manual.followedBy(time::set);
    return time.settings();
  }

  private static House.Sweeps sweeps(CarrierClock clock) {
    return clock instanceof ManualClock manual
        ? (_, sweep) -> {
          manual.beforehand(sweep);
          return () -> manual.beforehand(() -> {});
        }
        : SweepSchedule::start;
  }

  private static DatabaseSettings store(DemoDatabase database) {
    return new DatabaseSettings(
        database.jdbcUrl(),
        database.user(),
        new Secret(""),
        DatabaseSettings.WEBHOOK_CONNECTIONS,
        DatabaseSettings.DESK_CONNECTIONS);
  }

  /// Where its database is, for whoever looks behind the scenes.
  public String databaseUrl() {
    return databaseUrl;
  }

  public String url() {
    return settings.web().publicUrl().toString();
  }

  /// What a newcomer wants to know first.
  public List<String> addresses() {
    return List.of(
        "",
        "OneTouch is ready: Acme Appliances, a company to try it with.",
        "",
        "  Web        " + url() + "/",
        "  API        " + url() + "/openapi.yaml",
        "  Telephones " + url() + "/sandbox      (the sandbox carrier, in place of Twilio)",
        "  Metrics    http://127.0.0.1:" + house.operatorPort() + "/metrics",
        "",
        "  Sign in    maria@acme.example, luis@acme.example, nora@acme.example, omar@acme.example,",
        "             june@acme.example; the password of all is " + SampleCompany.PASSWORD,
        "",
        "  Call       target/onetouch call src/test/resources/calls/owner-answers.yaml",
        "             (from a second window; the same as java -jar target/onetouch.jar call ... with a JDK 25)",
        "",
        "Ctrl-C stops everything; the data stay in .onetouch.");
  }

  /// Whether it says over HTTP that it is ready, as a balancer would ask.
  public boolean answers() throws EnvironmentFault {
    URI ready = URI.create(url() + "/health/ready");
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest question = HttpRequest.newBuilder(ready).timeout(ANSWER_LIMIT).build();
      return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      throw new EnvironmentFault("The demo does not answer on " + ready + ": " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    departure.close();
  }
}

package dev.onetouch.app;

import dev.onetouch.app.demo.DemoDatabase;
import dev.onetouch.app.demo.DemoDatabaseFault;
import dev.onetouch.app.health.DatabaseProbe;
import dev.onetouch.app.ids.Tokens;
import dev.onetouch.app.settings.BrowserPhones;
import dev.onetouch.app.settings.DatabaseSettings;
import dev.onetouch.app.settings.HouseSettings;
import dev.onetouch.app.settings.Secret;
import dev.onetouch.app.settings.TwilioSettings;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;

/// The demo: a house on a database of its own.
public final class DemoHouse implements AutoCloseable {
  private static final Duration ANSWER_LIMIT = Duration.ofSeconds(5);
  private static final String ACCOUNT_SID = "AC" + "0".repeat(32);

  private final Departure departure;
  private final House house;

  private DemoHouse(Departure departure, House house) {
    this.departure = departure;
    this.house = house;
  }

  /// The sandbox carrier's account, its token drawn anew at every start.
  public static TwilioSettings account() {
    return new TwilioSettings(
        ACCOUNT_SID,
        List.of(new Secret(new Tokens(new SecureRandom()).get())),
        new BrowserPhones.Off(),
        TwilioSettings.TWILIO_API);
  }

  /// @param home where the demo's data stay
  public static DemoHouse open(HouseSettings settings, Path home) throws EnvironmentFault {
    Departure departure = new Departure();
    try {
      DemoDatabase database = departure.first("the demo's database", DemoDatabase.start(home));
      DatabaseSettings store =
          new DatabaseSettings(
              database.jdbcUrl(),
              database.user(),
              new Secret(""),
              DatabaseSettings.WEBHOOK_CONNECTIONS,
              DatabaseSettings.DESK_CONNECTIONS);
      House house =
          departure.first("the house", House.open(settings, store, new DatabaseProbe(store).look()));
      return new DemoHouse(departure, house);
    } catch (DemoDatabaseFault e) {
      departure.close();
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    } catch (RuntimeException | EnvironmentFault e) {
      departure.close();
      throw e;
    }
  }

  /// What a newcomer wants to know first.
  public List<String> addresses() {
    return List.of(
        "OneTouch is ready.",
        "  Web      http://127.0.0.1:" + house.port(),
        "  Metrics  http://127.0.0.1:" + house.operatorPort() + "/metrics",
        "Ctrl-C stops everything; the data stay in .onetouch.");
  }

  /// Whether it says over HTTP that it is ready, as a balancer would ask.
  public boolean answers() throws EnvironmentFault {
    URI ready = URI.create("http://127.0.0.1:" + house.port() + "/health/ready");
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

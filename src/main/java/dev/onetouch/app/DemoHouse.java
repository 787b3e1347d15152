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
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;

/// The demo: a house on a database of its own.
public final class DemoHouse implements AutoCloseable {
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

  @Override
  public void close() {
    departure.close();
  }
}

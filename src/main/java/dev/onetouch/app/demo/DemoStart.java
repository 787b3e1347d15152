package dev.onetouch.app.demo;

import dev.onetouch.app.settings.DatabaseSettings;
import dev.onetouch.storage.Database;
import java.time.Instant;

/// Before the demo's house opens: its tables and its company.
public final class DemoStart {
  private DemoStart() {}

  public static void prepare(DatabaseSettings store, Instant now) {
    dev.onetouch.storage.DatabaseSettings own = new dev.onetouch.storage.DatabaseSettings(
        store.url(), store.user(), store.password().value(), 1, 1);
    try (Database database = Database.open(own)) {
      database.migrate();
      DemoCompany.loadOnce(database, now);
    }
  }
}

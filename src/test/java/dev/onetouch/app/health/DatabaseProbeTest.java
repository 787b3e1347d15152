package dev.onetouch.app.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.app.demo.DemoDatabase;
import dev.onetouch.app.settings.DatabaseSettings;
import dev.onetouch.app.settings.Secret;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseProbeTest {
  @TempDir Path home;

  @Test
  void tellsASoundDatabaseFromOneThatLosesCallsAndFromNone() throws Exception {
    DatabaseProbe probe;
    try (DemoDatabase database = DemoDatabase.start(home)) {
      DatabaseSettings settings = new DatabaseSettings(database.jdbcUrl(), database.user(), new Secret(""), 1, 1);
      probe = new DatabaseProbe(settings);
      assertThat(probe.look()).isEqualTo(new DatabaseLook.Sound());
      run(database, "ALTER ROLE postgres SET synchronous_commit = off");
      assertThat(probe.look()).isInstanceOfSatisfying(DatabaseLook.Unfit.class, unfit ->
          assertThat(unfit.reasons()).singleElement().asString().startsWith("synchronous_commit is off"));
    }
    assertThat(probe.look()).isInstanceOf(DatabaseLook.Lost.class);
  }

  private static void run(DemoDatabase database, String statement) throws SQLException {
    try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), "");
        Statement running = connection.createStatement()) {
      running.execute(statement);
    }
  }
}

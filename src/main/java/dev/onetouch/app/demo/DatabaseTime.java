package dev.onetouch.app.demo;

import dev.onetouch.app.settings.DatabaseSettings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;

/// The demo database's clock, held at the instant a manual clock shows, for promises and limits fall due by the database's
/// time. Connections opened with [#settings] find our `clock_timestamp()` before the server's own.
///
/// Time does not stand quite still: a real second is a thousandth here, so that what happened first is also earlier.
public final class DatabaseTime implements AutoCloseable {
  private static final String SCHEMA = "held_time";
  private static final String MADE =
      """
      create schema held_time;
      create table held_time.hand (shows timestamptz not null, since timestamptz not null);
      insert into held_time.hand values (pg_catalog.clock_timestamp(), pg_catalog.clock_timestamp());
      create function held_time.clock_timestamp() returns timestamptz language sql stable as
        'select shows + (pg_catalog.clock_timestamp() - since) / 1000 from held_time.hand'""";
  private static final String MOVED = "update held_time.hand set shows = ?, since = pg_catalog.clock_timestamp()";

  private final Connection connection;
  private final PreparedStatement moved;
  private final DatabaseSettings settings;

  private DatabaseTime(Connection connection, PreparedStatement moved, DatabaseSettings settings) {
    this.connection = connection;
    this.moved = moved;
    this.settings = settings;
  }

  /// @param store a database nobody has opened yet
  public static DatabaseTime hold(DatabaseSettings store, Instant at) throws DemoDatabaseFault {
    try {
      Connection connection = DriverManager.getConnection(store.url(), store.user(), store.password().value());
      try (Statement statement = connection.createStatement()) {
        statement.execute(MADE);
      }
      DatabaseTime time = new DatabaseTime(connection, connection.prepareStatement(MOVED), new DatabaseSettings(
          store.url() + "?currentSchema=public," + SCHEMA + ",pg_catalog", store.user(), store.password(),
          store.webhookConnections(), store.deskConnections()));
      time.set(at);
      return time;
    } catch (SQLException e) {
      throw new DemoDatabaseFault("The demo's database does not let its time be held: " + e.getMessage(), e);
    }
  }

  /// How to open the database on this time.
  public DatabaseSettings settings() {
    return settings;
  }

  /// Only from one thread.
  public void set(Instant instant) {
    try {
      moved.setObject(1, instant.atOffset(ZoneOffset.UTC));
      moved.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the database's time could not be moved", e);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}

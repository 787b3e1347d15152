package dev.onetouch.kit;

import dev.onetouch.storage.Database;
import dev.onetouch.storage.DatabaseSettings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A database of its own for one test class, with all tables, on the one server of this JVM. The server keeps what it
/// acknowledged (`fsync` and `synchronous_commit` on), as a company's would.
public final class TestDatabase implements AutoCloseable {
  private static final String TEMPLATE = "onetouch_template";
  private final String name;

  private TestDatabase(String name) {
    this.name = name;
  }

  public static TestDatabase create() {
    String name = "t" + UUID.randomUUID().toString().replace("-", "");
    execute(url("postgres"), "create database " + name + " template " + Server.template());
    return new TestDatabase(name);
  }

  /// A database of its own with the same rows. Nobody may be connected to this one meanwhile.
  public TestDatabase copy() {
    String copy = "t" + UUID.randomUUID().toString().replace("-", "");
    execute(url("postgres"), "create database " + copy + " template " + name);
    return new TestDatabase(copy);
  }

  public DatabaseSettings settings() {
    return settings(Server.POSTGRES.getPort());
  }

  /// The same database by way of a proxy on this port.
  public DatabaseSettings settings(int port) {
    return new DatabaseSettings(url(name, port), "postgres", "postgres", 16, 4);
  }

  public static int serverPort() {
    return Server.POSTGRES.getPort();
  }

  public Database open() {
    return Database.open(settings());
  }

  public void execute(String sql) {
    execute(url(name), sql);
  }

  /// All rows, columns as text, null as the empty string.
  public List<List<String>> rows(String sql) {
    try (Connection connection = connect(url(name));
        var statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      List<List<String>> rows = new ArrayList<>();
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
          String value = found.getString(column);
          row.add(value == null ? "" : value);
        }
        rows.add(List.copyOf(row));
      }
      return List.copyOf(rows);
    } catch (SQLException failure) {
      throw new IllegalStateException(sql, failure);
    }
  }

  /// The single value of a query.
  public String value(String sql) {
    return rows(sql).getFirst().getFirst();
  }

  /// A connection of one's own, for transactions that stand in others' way.
  public Connection connect() throws SQLException {
    return connect(url(name));
  }

  @Override
  public void close() {
    execute(url("postgres"), "drop database if exists " + name + " with (force)");
  }

  private static void execute(String url, String sql) {
    try (Connection connection = connect(url);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(sql, failure);
    }
  }

  private static Connection connect(String url) throws SQLException {
    return DriverManager.getConnection(url, "postgres", "postgres");
  }

  private static String url(String database) {
    return url(database, Server.POSTGRES.getPort());
  }

  private static String url(String database, int port) {
    return "jdbc:postgresql://localhost:" + port + "/" + database;
  }

  private static final class Server {
    static final EmbeddedPostgres POSTGRES = start();
    private static boolean migrated;

    static synchronized String template() {
      if (!migrated) {
        execute(url("postgres"), "create database " + TEMPLATE);
        try (Database database = Database.open(DatabaseSettings.of(url(TEMPLATE), "postgres", "postgres"))) {
          database.migrate();
        }
        migrated = true;
      }
      return TEMPLATE;
    }

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("max_connections", "200")
            .start();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}

package dev.onetouch.app.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/// PostgreSQL for the demo, as durable as a real one: what was committed yesterday is there today, whatever ended the demo.
///
/// It runs as a child of this process but survives a killed parent, so a later start looks for such an orphan and stops it
/// first. Only this machine can reach it, and it asks for no password: it is for sample data.
public final class DemoDatabase implements AutoCloseable {
  static final int MAJOR_VERSION = 18;
  private static final String NAME = "onetouch";
  private static final String USER = "postgres";
  /// A first start unpacks 30 MB and creates the cluster; a start after a crash replays its log.
  private static final Duration START_LIMIT = Duration.ofSeconds(60);

  private final EmbeddedPostgres server;
  private final DirectoryLock lock;

  private DemoDatabase(EmbeddedPostgres server, DirectoryLock lock) {
    this.server = server;
    this.lock = lock;
  }

  /// @param home kept between starts; holds the data and the unpacked server
  public static DemoDatabase start(Path home) throws DemoDatabaseFault {
    Path directory = home.toAbsolutePath().normalize();
    DirectoryLock lock = DirectoryLock.take(directory);
    try {
      Path binaries = directory.resolve("postgres-" + MAJOR_VERSION);
      ClusterDirectory cluster = new ClusterDirectory(directory.resolve("postgres"), binaries);
      cluster.prepare();
      EmbeddedPostgres server = launch(binaries, cluster);
      createDatabase(server);
      cluster.markComplete();
      return new DemoDatabase(server, lock);
    } catch (DemoDatabaseFault | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static EmbeddedPostgres launch(Path binaries, ClusterDirectory cluster) throws DemoDatabaseFault {
    try {
      return EmbeddedPostgres.builder()
          .setOverrideWorkingDirectory(binaries.toFile())
          .setDataDirectory(cluster.path())
          .setCleanDataDirectory(false)
          // We stop it ourselves, after the last call was answered and not at the same time.
          .setRegisterShutdownHook(false)
          .setPGStartupWait(START_LIMIT)
          // The library is made for tests and turns these off.
          .setServerConfig("fsync", "on")
          .setServerConfig("synchronous_commit", "on")
          .setServerConfig("full_page_writes", "on")
          .setServerConfig("listen_addresses", "127.0.0.1")
          // No socket file in a directory that all users of the machine share.
          .setServerConfig("unix_socket_directories", "")
          .setServerConfig("max_connections", "100")
          .setLocaleConfig("locale-provider", "builtin")
          .setLocaleConfig("builtin-locale", "C.UTF-8")
          .setLocaleConfig("locale", "C")
          .start();
    } catch (IOException | IllegalStateException | UncheckedIOException e) {
      throw new DemoDatabaseFault(
          "The demo's PostgreSQL did not start in " + cluster.path() + ": " + e.getMessage()
              + ". As root it needs the command `unshare`; without it, start the demo as an ordinary user.",
          e);
    }
  }

  private static void createDatabase(EmbeddedPostgres server) throws DemoDatabaseFault {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
      if (!found.next()) {
        statement.executeUpdate("CREATE DATABASE " + NAME);
      }
    } catch (SQLException e) {
      stop(server);
      throw new DemoDatabaseFault("The demo's PostgreSQL started but does not answer: " + e.getMessage(), e);
    }
  }

  public String jdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + NAME;
  }

  public String user() {
    return USER;
  }

  /// Stops the server and waits for it. Safe to call twice.
  @Override
  public void close() {
    stop(server);
    lock.close();
  }

  private static void stop(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the demo's PostgreSQL could not be stopped", e);
    }
  }
}

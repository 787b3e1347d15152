package dev.onetouch.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/// How connections are made. Limits are options of the connection itself, so that they cost no round trip of their own.
final class Pools {
  static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
  /// A connection whose other end fell silent is given up after this; without it a pool stays dead for hours.
  static final Duration SOCKET_TIMEOUT = Duration.ofSeconds(4);
  static final Duration LOCK_TIMEOUT = Duration.ofMillis(500);

  /// For calls, which touch a few rows by their keys: a statement is planned once per connection, for planning a turn anew
  /// would cost more than running it, and always by index, for the planner takes each list in a turn for a hundred rows and
  /// would rather read a table of ten thousand cases whole.
  static final String BY_KEYS =
      " -c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off";

  /// For desks, reports and loads: as the server sees fit.
  static final String USUAL = "";

  private static final Duration VALIDATION_TIMEOUT = Duration.ofMillis(250);

  private Pools() {}

  /// @param wait how long a borrower waits for a connection
  /// @param statement how long the server works on one statement
  ///
  /// @param plans how statements are planned
  static HikariDataSource open(
      String name, DatabaseSettings settings, int connections, Duration wait, Duration statement, Duration socket, String plans) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setJdbcUrl(settings.url());
    config.setUsername(settings.user());
    config.setPassword(settings.password());
    config.setMaximumPoolSize(connections);
    config.setAutoCommit(true);
    // Said, for a pool whose first connection breaks while it is asked would take "-1" for the level of all that come after.
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    config.setConnectionTimeout(wait.toMillis());
    config.setValidationTimeout(VALIDATION_TIMEOUT.toMillis());
    // The database may be down when we start: callers are then answered without it.
    config.setInitializationFailTimeout(-1);
    config.addDataSourceProperty("ApplicationName", "onetouch-" + name);
    config.addDataSourceProperty("connectTimeout", String.valueOf(CONNECT_TIMEOUT.toSeconds()));
    config.addDataSourceProperty("loginTimeout", String.valueOf(CONNECT_TIMEOUT.toSeconds()));
    config.addDataSourceProperty("socketTimeout", String.valueOf(socket.toSeconds()));
    // What a refused row held stays out of logs.
    config.addDataSourceProperty("logServerErrorDetail", "false");
    config.addDataSourceProperty("tcpKeepAlive", "true");
    config.addDataSourceProperty("options", options(statement) + plans);
    return new HikariDataSource(config);
  }

  private static String options(Duration statement) {
    return "-c statement_timeout=" + statement.toMillis()
        + " -c lock_timeout=" + LOCK_TIMEOUT.toMillis()
        + " -c timezone=UTC";
  }
}

package dev.onetouch.storage;

import com.zaxxer.hikari.HikariDataSource;
import dev.onetouch.kit.DatabaseProxy;
import dev.onetouch.kit.Eventually;
import dev.onetouch.kit.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A pool whose first connection breaks, wherever that is in being made, has the next one.
class PoolsTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aFirstConnectionThatBreaksWhileItIsMadeSpoilsNoOther(int roundTrip) {
    try (TestDatabase database = TestDatabase.create(); DatabaseProxy line = DatabaseProxy.to(TestDatabase.serverPort())) {
      line.loseAnswer("onetouch-first", roundTrip, DatabaseProxy.Line.GOOD);
      Duration wait = Duration.ofSeconds(2);
      try (HikariDataSource pool =
          Pools.open("first", database.settings(line.port()), 1, wait, wait, Pools.SOCKET_TIMEOUT, Pools.USUAL)) {
        Eventually.is(() -> asked(pool) && line.answerLost());
        Eventually.is(() -> asked(pool));
      }
    }
  }

  private static boolean asked(HikariDataSource pool) {
    try (Connection connection = pool.getConnection(); var statement = connection.createStatement()) {
      return statement.execute("select 1");
    } catch (SQLException broken) {
      return false;
    }
  }
}

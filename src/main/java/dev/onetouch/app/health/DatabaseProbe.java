package dev.onetouch.app.health;

import dev.onetouch.app.settings.DatabaseSettings;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/// Looks at the database over a connection of its own, so that a full pool is not mistaken for a lost database. One look is
/// over within 3 s.
public final class DatabaseProbe {
  private static final int CONNECT_SECONDS = 2;
  private static final int ANSWER_SECONDS = 2;
  private static final String QUESTION =
      "SELECT current_setting('fsync'), current_setting('synchronous_commit'), current_setting('full_page_writes'),"
          + " pg_is_in_recovery()";

  private final PGSimpleDataSource source = new PGSimpleDataSource();

  public DatabaseProbe(DatabaseSettings settings) {
    source.setURL(settings.url());
    source.setUser(settings.user());
    source.setPassword(settings.password().value());
    source.setConnectTimeout(CONNECT_SECONDS);
    source.setLoginTimeout(CONNECT_SECONDS);
    source.setSocketTimeout(ANSWER_SECONDS);
    source.setApplicationName("onetouch-probe");
  }

  public DatabaseLook look() {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(QUESTION)) {
      row.next();
      List<String> reasons = new ArrayList<>();
      durable(reasons, "fsync", row.getString(1));
      durable(reasons, "synchronous_commit", row.getString(2));
      durable(reasons, "full_page_writes", row.getString(3));
      if (row.getBoolean(4)) {
        reasons.add("it is a replica and takes no writes; OneTouch needs the primary");
      }
      return reasons.isEmpty() ? new DatabaseLook.Sound() : new DatabaseLook.Unfit(reasons);
    } catch (SQLException e) {
      return new DatabaseLook.Lost(e.getMessage() == null ? e.toString() : e.getMessage());
    }
  }

  private static void durable(List<String> reasons, String setting, String value) {
    if ("off".equals(value)) {
      reasons.add(setting + " is off, so a crash loses calls that were acknowledged; set it to on");
    }
  }
}

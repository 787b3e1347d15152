package dev.onetouch.kit;

import dev.onetouch.app.DirectoryLoad;
import dev.onetouch.formats.SampleCompany;
import dev.onetouch.storage.Database;
import dev.onetouch.web.Passwords;
import java.security.SecureRandom;
import java.time.Instant;

/// Databases with the sample company in them, on a Monday morning in its opening hours. Nobody is signed in.
public final class SampleDatabase {
  public static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T18:00:00Z");

  /// The company's two numbers; the second one has a duty line of its own.
  public static final String MAIN_LINE = "+16195550199";
  public static final String AFTER_SALES = "+16195550198";

  public static final String DUTY_LINE = "+16195550100";
  public static final String AFTER_SALES_DUTY_LINE = "+16195550177";

  private SampleDatabase() {}

  public static TestDatabase create() {
    return Loaded.ONCE.copy();
  }

  /// Says that agents can be rung from now on, on their phones or in browsers that stay open; everybody else is away.
  public static void seat(TestDatabase database, String by, String... agents) {
    database.execute(
        """
        update agent_state set presence = 'away', activity = 'free', offer_id = null, call_id = null, until = null,
          missed_in_row = 0""");
    join(database, by, agents);
  }

  /// As [#seat], beside those who are there.
  public static void join(TestDatabase database, String by, String... agents) {
    for (String agent : agents) {
      database.execute(
          """
          update agent_state set presence = 'available', reached_by = '%s', heartbeat_at = clock_timestamp() + interval '1 h',
            since = clock_timestamp() where agent_id = '%s'"""
              .formatted(by, agent));
    }
  }

  /// Forgets all calls.
  public static void hangUpAll(TestDatabase database) {
    database.execute("truncate call, journal, offer, errand");
    seat(database, "phone");
  }

  private static final class Loaded {
    static final TestDatabase ONCE = load();

    private static TestDatabase load() {
      TestDatabase database = TestDatabase.create();
      String hash = new Passwords(new SecureRandom()).hash(SampleCompany.PASSWORD);
      try (Database open = database.open()) {
        var outcome = new DirectoryLoad(open).load(SampleCompany.at(MONDAY_MORNING, (_, _) -> hash));
        if (outcome instanceof DirectoryLoad.Outcome.Refused(var reasons)) {
          throw new IllegalStateException("the sample company cannot be loaded: " + reasons);
        }
      }
      database.execute(
          "update phone_number set duty_line = '%s' where number = '%s'".formatted(AFTER_SALES_DUTY_LINE, AFTER_SALES));
      return database;
    }
  }
}

package dev.onetouch.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.engine.jdbc.connections.internal.UserSuppliedConnectionProviderImpl;

/// The database as the application opens it. Opening never fails because the server is away: whoever asks then gets a
/// [dev.onetouch.switchboard.StoreUnavailable] within [#POOL_WAIT], and is served again once the server is back.
public final class Database implements AutoCloseable {
  public static final Duration POOL_WAIT = Duration.ofMillis(250);
  public static final Duration WEBHOOK_STATEMENT = Duration.ofSeconds(2);
  public static final Duration DESK_POOL_WAIT = Duration.ofSeconds(2);
  public static final Duration DESK_STATEMENT = Duration.ofSeconds(10);
  private static final Duration DESK_SOCKET = Duration.ofSeconds(15);
  private static final List<String> DURABILITY = List.of("fsync", "synchronous_commit", "full_page_writes");

  private final DatabaseSettings settings;
  private final SessionFactory factory;
  private final Door webhooks;
  private final Door desk;

  private Database(DatabaseSettings settings) {
    this.settings = settings;
    this.factory = factory();
    this.webhooks =
        new Door(
            Pools.open(
                "webhooks", settings, settings.webhookConnections(), POOL_WAIT, WEBHOOK_STATEMENT, Pools.SOCKET_TIMEOUT,
                Pools.BY_KEYS),
            factory,
            POOL_WAIT);
    this.desk =
        new Door(
            Pools.open(
                "desk", settings, settings.deskConnections(), DESK_POOL_WAIT, DESK_STATEMENT, DESK_SOCKET, Pools.USUAL),
            factory,
            DESK_POOL_WAIT);
  }

  public static Database open(DatabaseSettings settings) {
    return new Database(settings);
  }

  /// Brings the tables up to this version of the program. May be called by several nodes at once; throws
  /// [org.flywaydb.core.api.FlywayException] when the server is away or the tables are newer than the program.
  public void migrate() {
    Flyway.configure()
        .dataSource(settings.url(), settings.user(), settings.password())
        .locations("classpath:db/migration")
        .load()
        .migrate();
  }

  /// What this server is set to forget when it crashes, one sentence per setting; empty when nothing acknowledged is lost.
  /// Production refuses to start otherwise.
  public List<String> durabilityFaults() {
    return desk.ask("reading the server's durability", session -> {
      List<String> faults = new ArrayList<>();
      for (String setting : DURABILITY) {
        String value = session.createNativeQuery("select current_setting(:name)", String.class)
            .setParameter("name", setting)
            .getSingleResult();
        if (value.equals("off")) {
          faults.add("The database server runs with " + setting + " = off and would lose what it has acknowledged");
        }
      }
      return List.copyOf(faults);
    });
  }

  /// Whether the server answers at all, by the path calls take.
  public boolean answers() {
    try {
      return webhooks.ask("asking for a sign of life", session ->
          session.createNativeQuery("select 1", Integer.class).getSingleResult() == 1);
    } catch (dev.onetouch.switchboard.StoreUnavailable away) {
      return false;
    }
  }

  /// Opens the connections calls will use, so that the first callers need not wait for them. Whether all were opened within
  /// the limit; when not, they are opened later, one by one.
  public boolean warmUp(Duration limit) {
    return webhooks.warmUp(limit);
  }

  /// The pools by name, for whoever watches them.
  public Map<String, HikariDataSource> pools() {
    return Map.of("webhooks", webhooks.pool(), "desk", desk.pool());
  }

  Door webhooks() {
    return webhooks;
  }

  Door desk() {
    return desk;
  }

  @Override
  public void close() {
    webhooks.close();
    desk.close();
    factory.close();
  }

  /// Connections are handed to each session, so this needs no server.
  private static SessionFactory factory() {
    var registry =
        new StandardServiceRegistryBuilder()
            .applySetting("hibernate.boot.allow_jdbc_metadata_access", false)
            .applySetting("jakarta.persistence.database-product-name", "PostgreSQL")
            .applySetting("jakarta.persistence.database-major-version", 18)
            .applySetting("hibernate.connection.provider_class", UserSuppliedConnectionProviderImpl.class.getName())
            .applySetting("hibernate.allow_update_outside_transaction", true)
            .build();
    return new MetadataSources(registry).buildMetadata().buildSessionFactory();
  }
}

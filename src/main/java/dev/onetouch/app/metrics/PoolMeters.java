package dev.onetouch.app.metrics;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.ToDoubleFunction;

/// How the connections of a database pool are used. Read when somebody asks, so that a turn pays nothing for it.
public final class PoolMeters {
  private PoolMeters() {}

  /// @param pool its name on the meters: `webhooks` or `desk`
  public static void watch(MeterRegistry registry, String pool, HikariDataSource source) {
    gauge(registry, pool, "active", source, HikariPoolMXBean::getActiveConnections);
    gauge(registry, pool, "idle", source, HikariPoolMXBean::getIdleConnections);
    gauge(registry, pool, "waiting", source, HikariPoolMXBean::getThreadsAwaitingConnection);
  }

  private static void gauge(
      MeterRegistry registry,
      String pool,
      String state,
      HikariDataSource source,
      ToDoubleFunction<HikariPoolMXBean> reading) {
    Gauge.builder("onetouch.db.connections", source, from -> read(from, reading))
        .description("Database connections in use, idle, and turns waiting for one")
        .tag("pool", pool)
        .tag("state", state)
        .strongReference(true)
        .register(registry);
  }

  private static double read(HikariDataSource source, ToDoubleFunction<HikariPoolMXBean> reading) {
    HikariPoolMXBean bean = source.getHikariPoolMXBean();
    // Until its first connection a pool has nothing to tell.
    return bean == null ? 0 : reading.applyAsDouble(bean);
  }
}

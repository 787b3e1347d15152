package dev.onetouch.app;

import dev.onetouch.app.health.DatabaseLook;
import dev.onetouch.app.health.DatabaseProbe;
import dev.onetouch.app.health.DatabasePulse;
import dev.onetouch.app.health.HealthPages;
import dev.onetouch.app.health.Readiness;
import dev.onetouch.app.metrics.MachineMeters;
import dev.onetouch.app.settings.DatabaseSettings;
import dev.onetouch.app.settings.HouseSettings;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The parts list: every part of a running OneTouch, made once, in the order in which they need each other, and closed in
/// the opposite one.
public final class House implements AutoCloseable {
  private final Departure departure;
  private final PublicListener callers;
  private final OperatorListener operator;

  private House(Departure departure, PublicListener callers, OperatorListener operator) {
    this.departure = departure;
    this.callers = callers;
    this.operator = operator;
  }

  /// @param database what was seen of it before we came here
  public static House open(HouseSettings settings, DatabaseSettings store, DatabaseLook database)
      throws EnvironmentFault {
    Departure departure = new Departure();
    try {
      return open(settings, store, database, departure);
    } catch (RuntimeException | EnvironmentFault e) {
      departure.close();
      throw e;
    }
  }

  private static House open(
      HouseSettings settings, DatabaseSettings store, DatabaseLook database, Departure departure)
      throws EnvironmentFault {
    PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    departure.first("the meters", meters::close);
    departure.first("the machine's meters", new MachineMeters(meters));
    DatabasePulse pulse =
        departure.first("the database's pulse", DatabasePulse.start(new DatabaseProbe(store)::look, database));

    Readiness readiness = new Readiness(pulse, () -> !settings.calls().dutyLine().isEmpty());
    HealthPages health = new HealthPages(readiness);

    OperatorListener operator =
        departure.first(
            "the operator's listener",
            Ports.opening(
                "metrics", settings.operator().port(), () -> OperatorListener.open(settings.operator(), meters, health)));
    PublicListener callers =
        departure.first(
            "the public listener",
            Ports.opening(
                "the web",
                settings.web().port(),
                () -> PublicListener.open(settings.web(), settings.shutdown().grace(), List.of(health))));

    departure.first("the doors", () -> sayGoodbye(readiness, settings.shutdown().notice()));
    readiness.open();
    return new House(departure, callers, operator);
  }

  /// First nobody is sent here any more, and only then do we stop listening.
  private static void sayGoodbye(Readiness readiness, Duration notice) throws InterruptedException {
    readiness.leave();
    boolean _ = new CountDownLatch(1).await(notice.toMillis(), TimeUnit.MILLISECONDS);
  }

  public int port() {
    return callers.port();
  }

  public int operatorPort() {
    return operator.port();
  }

  @Override
  public void close() {
    departure.close();
  }
}

package dev.onetouch.app;

import dev.onetouch.app.health.HealthPages;
import dev.onetouch.app.settings.OperatorSettings;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;

/// `/metrics` and health on a port of their own, which the world does not reach.
final class OperatorListener implements AutoCloseable {
  private static final int MAX_CONNECTIONS = 32;
  private static final Duration IDLE = Duration.ofMinutes(2);
  private static final String PROMETHEUS_TEXT = "text/plain; version=0.0.4; charset=utf-8";

  private final WebServer server;

  private OperatorListener(WebServer server) {
    this.server = server;
  }

  static OperatorListener open(OperatorSettings settings, PrometheusMeterRegistry meters, HealthPages health)
      throws EnvironmentFault {
    HttpRouting.Builder routing = HttpRouting.builder();
    health.accept(routing);
    routing.get("/metrics", (_, response) -> {
      response.header(HeaderNames.CONTENT_TYPE, PROMETHEUS_TEXT);
      response.send(meters.scrape());
    });
    return new OperatorListener(
        Ports.listen(
            "metrics",
            WebServer.builder()
                .host(settings.bindAddress())
                .port(settings.port())
                .maxPayloadSize(0)
                .maxTcpConnections(MAX_CONNECTIONS)
                .maxConcurrentRequests(MAX_CONNECTIONS)
                .idleConnectionTimeout(IDLE)
                .connectionOptions(options -> options.tcpNoDelay(true))
                .shutdownHook(false)
                .featuresDiscoverServices(false)
                .routing(routing)));
  }

  int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
  }
}

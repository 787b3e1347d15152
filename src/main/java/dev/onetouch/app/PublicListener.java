package dev.onetouch.app;

import dev.onetouch.app.settings.WebLimits;
import dev.onetouch.app.settings.WebSettings;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/// Where callers' webhooks and agents' browsers come in. The web server's own limits are none at all, so each is set.
final class PublicListener implements AutoCloseable {
  private final WebServer server;

  private PublicListener(WebServer server) {
    this.server = server;
  }

  /// @param pages what each room answers
  /// @param grace how long requests already begun may take when we leave
  static PublicListener open(WebSettings settings, Duration grace, List<Consumer<HttpRouting.Builder>> pages) {
    HttpRouting.Builder routing = HttpRouting.builder();
    pages.forEach(page -> page.accept(routing));
    WebLimits limits = settings.limits();
    return new PublicListener(
        WebServer.builder()
            .host(settings.bindAddress())
            .port(settings.port())
            .maxPayloadSize(limits.bodyBytes())
            .maxTcpConnections(limits.connections())
            .maxConcurrentRequests(limits.requests())
            .idleConnectionTimeout(limits.idle())
            .shutdownGracePeriod(grace)
            // Without it a reply sent in pieces waits 44 ms for the other side's receipt.
            .connectionOptions(options -> options.tcpNoDelay(true))
            .shutdownHook(false)
            .featuresDiscoverServices(false)
            .routing(routing)
            .build()
            .start());
  }

  int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
  }
}

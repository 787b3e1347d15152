package dev.onetouch.app;

import dev.onetouch.app.health.HealthPages;
import dev.onetouch.app.settings.WebSettings;
import dev.onetouch.web.Site;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.WebServerConfig;
import io.helidon.webserver.http.HttpRouting;

/// Where callers' webhooks and agents' browsers come in.
final class PublicListener implements AutoCloseable {
  private final WebServer server;

  private PublicListener(WebServer server) {
    this.server = server;
  }

  /// @param site what is served, within which limits
  /// @param health for balancers
  static PublicListener open(WebSettings settings, Site site, HealthPages health) throws EnvironmentFault {
    WebServerConfig.Builder server = WebServer.builder().host(settings.bindAddress()).port(settings.port());
    server.featuresDiscoverServices(false).shutdownHook(false);
    HttpRouting.Builder routing = HttpRouting.builder();
    health.accept(routing);
    site.register(server, routing);
    return new PublicListener(Ports.listen("webhooks and desks", server));
  }

  int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
  }
}

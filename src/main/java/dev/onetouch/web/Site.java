package dev.onetouch.web;

import io.helidon.webserver.WebServerConfig;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.HttpService;
import java.util.List;

/// One listener's worth of HTTP: limits, headers, errors, pages, the API, and what other rooms
/// bring, such as webhooks.
///
/// @param others registered before the pages; each answers its own failures
public record Site(
    HttpLimits limits,
    SecurityHeaders headers,
    ErrorAnswers errors,
    Api api,
    Pages pages,
    List<HttpService> others) {
  public Site {
    others = List.copyOf(others);
  }

  public void register(WebServerConfig.Builder server) {
    register(server, HttpRouting.builder());
  }

  /// @param routing with what comes before all of this
  public void register(WebServerConfig.Builder server, HttpRouting.Builder routing) {
    limits.apply(server);
    register(routing);
    server.directHandlers(errors.beforeRouting()).routing(routing);
  }

  public void register(HttpRouting.Builder routing) {
    routing.addFilter(headers);
    errors.register(routing);
    others.forEach(routing::register);
    routing.register(api);
    routing.register(pages);
  }
}

package dev.onetouch.web;

import io.helidon.http.Method;
import io.helidon.http.PathMatchers;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.stream.Collectors;

/// Everything under `/api`. For each request: is it from our own pages, who is it, may they, then
/// the operation. What is not in the list of routes does not exist.
public final class Api implements HttpService {
  public static final String PREFIX = "/api";

  private final Json json;
  private final OriginRule origin;
  private final SessionCookie cookie;
  private final Sessions sessions;
  private final List<Route> routes;

  public Api(
      Json json, OriginRule origin, SessionCookie cookie, Sessions sessions, List<Route> routes) {
    this.json = json;
    this.origin = origin;
    this.cookie = cookie;
    this.sessions = sessions;
    this.routes = List.copyOf(routes);
  }

  /// The access table: every operation with the roles that may call it.
  public List<Route> routes() {
    return routes;
  }

  @Override
  public void routing(HttpRules rules) {
    for (Route route : routes) {
      rules.route(
          route.method(), route.path(), (request, response) -> serve(route, request, response));
    }
    rules.any(PREFIX, this::refuseUnknown);
    rules.any(PREFIX + "/*", this::refuseUnknown);
  }

  private void serve(Route route, ServerRequest request, ServerResponse response) {
    Exchange exchange = new Exchange(request, response, json);
    response.header("Cache-Control", "no-store");
    origin.check(route.method(), exchange);
    switch (route) {
      case Route.Open open -> open.operation().answer(exchange);
      case Route.Guarded guarded ->
          guarded.operation().answer(exchange, admitted(guarded, exchange));
    }
  }

  private SignedIn admitted(Route.Guarded route, Exchange exchange) {
    SignedIn who =
        cookie
            .token(exchange)
            .flatMap(sessions::find)
            .orElseThrow(() -> new Refused(Problem.notSignedIn()));
    if (!who.hasAny(route.roles())) {
      throw new Refused(Problem.forbidden("Your role does not include this."));
    }
    return who;
  }

  private void refuseUnknown(ServerRequest request, ServerResponse response) {
    List<Method> others =
        routes.stream()
            .filter(route ->
                PathMatchers.create(route.path()).match(request.prologue().uriPath()).accepted())
            .map(Route::method)
            .toList();
    if (others.isEmpty()) {
      throw new Refused(Problem.notFound("There is nothing at this address."));
    }
    String allowed =
        others.stream().map(Method::text).distinct().sorted().collect(Collectors.joining(", "));
    response.header("Allow", allowed);
    new ProblemWriter(json)
        .send(
            response,
            Problem.of(
                405, "method", "Not with this method", "This address takes " + allowed + "."));
  }
}

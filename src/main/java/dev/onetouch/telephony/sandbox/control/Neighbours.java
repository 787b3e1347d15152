package dev.onetouch.telephony.sandbox.control;

import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/// Lets pages of this very machine use the control API, whatever port they come from, and nobody
/// else's.
final class Neighbours {

  private static final String HERE = "https?://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?";

  private Neighbours() {}

  static void allow(ServerRequest request, ServerResponse response) {
    String origin = request.headers().value(HeaderNames.ORIGIN).orElse("");
    if (!origin.isEmpty() && !origin.matches(HERE)) {
      response.status(403).send();
      return;
    }
    if (!origin.isEmpty()) {
      response.header("Access-Control-Allow-Origin", origin);
      response.header("Access-Control-Allow-Methods", "GET, POST, PUT, DELETE");
      response.header("Access-Control-Allow-Headers", "Content-Type, Last-Event-ID");
      response.header("Vary", "Origin");
    }
    if (request.prologue().method().equals(Method.OPTIONS)) {
      response.status(204).send();
    } else {
      response.next();
    }
  }
}

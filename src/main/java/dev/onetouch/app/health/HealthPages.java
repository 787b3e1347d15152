package dev.onetouch.app.health;

import io.helidon.common.media.type.MediaTypes;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerResponse;
import java.util.function.Consumer;

/// `/health/live` and `/health/ready`.
public final class HealthPages implements Consumer<HttpRouting.Builder> {
  private final Readiness readiness;

  public HealthPages(Readiness readiness) {
    this.readiness = readiness;
  }

  @Override
  public void accept(HttpRouting.Builder routing) {
    routing.get("/health/live", (_, response) -> send(response, Status.OK_200, "{\"status\":\"live\"}"));
    routing.get("/health/ready", (_, response) -> ready(response));
  }

  private void ready(ServerResponse response) {
    Health health = readiness.now();
    send(response, health.ready() ? Status.OK_200 : Status.SERVICE_UNAVAILABLE_503, health.json());
  }

  private static void send(ServerResponse response, Status status, String json) {
    response.status(status);
    response.headers().contentType(MediaTypes.APPLICATION_JSON);
    response.header(HeaderNames.CACHE_CONTROL, "no-store");
    response.send(json);
  }
}

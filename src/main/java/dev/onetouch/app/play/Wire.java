package dev.onetouch.app.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/// One person's way to an HTTP API: remembers their session. Not for use by several threads.
final class Wire implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final URI base;
  private String session = "";

  Wire(URI base) {
    this.base = base;
  }

  /// @param status of the HTTP answer
  record Reply(int status, JsonNode body) {
    boolean good() {
      return status / 100 == 2;
    }
  }

  Reply get(String path) {
    return send(request(path).GET());
  }

  Reply post(String path, Map<String, ?> body) {
    return send(request(path).POST(HttpRequest.BodyPublishers.ofString(Json.text(body))));
  }

  Reply put(String path, Map<String, ?> body) {
    return send(request(path).PUT(HttpRequest.BodyPublishers.ofString(Json.text(body))));
  }

  Reply delete(String path) {
    return send(request(path).DELETE());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path))
        .timeout(PATIENCE)
        .header("Content-Type", "application/json")
        .header("X-OneTouch", "1")
        .header("Origin", base.getScheme() + "://" + base.getAuthority())
        .headers(session.isEmpty() ? new String[] {"Accept", "application/json"} : new String[] {"Cookie", session});
  }

  private Reply send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      answer.headers().firstValue("Set-Cookie").ifPresent(cookie -> session = cookie.split(";", 2)[0]);
      return new Reply(answer.statusCode(), Json.read(answer.body()));
    } catch (IOException e) {
      throw new StageFault("Nothing answers at " + base + ": is the demo running? Start it with ./mvnw", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StageFault("Stopped while waiting for " + base, e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}

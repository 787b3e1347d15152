package dev.onetouch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A browser that sends what ours sends, keeps its cookie, and holds each answer against the API's
/// document.
public final class Browser {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Contract CONTRACT = new Contract();
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final HttpClient client;
  private final String site;
  private String cookie = "";

  public Browser(HttpClient client, String site) {
    this.client = client;
    this.site = site;
  }

  /// The same cookie shown to another node.
  public Browser at(String otherSite) {
    Browser other = new Browser(client, otherSite);
    other.cookie = cookie;
    return other;
  }

  public String cookie() {
    return cookie;
  }

  public Browser withCookie(String shown) {
    cookie = shown;
    return this;
  }

  public Answer get(String path) {
    return send("GET", path, "", Map.of());
  }

  public Answer put(String path, String body) {
    return send("PUT", path, body, own());
  }

  public Answer post(String path, String body) {
    return send("POST", path, body, own());
  }

  /// Sends a file as it is.
  public Answer upload(String path, byte[] file) {
    HttpRequest.Builder request = request(path, own()).header("Content-Type", "application/octet-stream");
    return held("PUT", path, sent(request.method("PUT", BodyPublishers.ofByteArray(file)).build(), BodyHandlers.ofString()));
  }

  public Answer delete(String path) {
    return send("DELETE", path, "", own());
  }

  public Map<String, String> own() {
    return Map.of("X-OneTouch", "1", "Origin", site);
  }

  public Answer send(String method, String path, String body, Map<String, String> headers) {
    HttpRequest.Builder request = request(path, headers);
    if (!body.isEmpty() && !headers.containsKey("Content-Type")) {
      request.header("Content-Type", "application/json");
    }
    request.method(
        method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    HttpResponse<String> response = sent(request.build(), BodyHandlers.ofString());
    response
        .headers()
        .firstValue("Set-Cookie")
        .ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
    return held(method, path, response);
  }

  private static Answer held(String method, String path, HttpResponse<String> response) {
    Answer answer = new Answer(response);
    assertThat(
            CONTRACT.faults(
                method, path.split("\\?")[0], answer.status(), answer.mediaType(), answer.text()))
        .isEmpty();
    return answer;
  }

  public HttpResponse<InputStream> stream(String path, Map<String, String> headers) {
    return sent(
        request(path, headers).timeout(Duration.ofMinutes(1)).GET().build(),
        BodyHandlers.ofInputStream());
  }

  private HttpRequest.Builder request(String path, Map<String, String> headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + path)).timeout(PATIENCE);
    headers.forEach(request::header);
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    return request;
  }

  private <T> HttpResponse<T> sent(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    try {
      return client.send(request, handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public record Answer(HttpResponse<String> response) {
    public int status() {
      return response.statusCode();
    }

    public String text() {
      return response.body();
    }

    public Optional<String> header(String name) {
      return response.headers().firstValue(name);
    }

    public String mediaType() {
      return header("Content-Type").orElse("").split(";")[0];
    }

    /// A value in the JSON body by its pointer.
    public JsonNode at(String pointer) {
      try {
        return JSON.readTree(text()).at(pointer);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    public String kind() {
      return at("/type").asText().replace("urn:onetouch:problem:", "");
    }

    public List<String> pointers() {
      return at("/errors").findValuesAsText("pointer");
    }
  }
}

package dev.onetouch.kit;

import dev.onetouch.formats.SampleCompany;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/// An agent at a desk, by the desk's API.
public record DeskClient(URI node, String cookie) {
  private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /// Signs a sample agent in.
  public static DeskClient of(TestHouse house, String agent) {
    String body = "{\"email\": \"%s@acme.example\", \"password\": \"%s\"}".formatted(agent, SampleCompany.PASSWORD);
    HttpResponse<String> answer = new DeskClient(house.url(), "").post("/api/session", body);
    String set = answer.headers().firstValue("Set-Cookie")
        .orElseThrow(() -> new AssertionError("no session: " + answer.statusCode() + " " + answer.body()));
    return new DeskClient(house.url(), set.substring(0, set.indexOf(';')));
  }

  /// The same session at another node.
  public DeskClient at(TestHouse other) {
    return new DeskClient(other.url(), cookie);
  }

  public int accept(String offer) {
    return post("/api/desk/offers/" + offer + "/accept", "").statusCode();
  }

  public int decline(String offer) {
    return post("/api/desk/offers/" + offer + "/decline", "").statusCode();
  }

  public int endWrapUp() {
    return post("/api/desk/wrap-up/end", "").statusCode();
  }

  /// Does something with the conversation they are in.
  ///
  /// @param body empty for none
  public HttpResponse<String> ask(String call, String what, String body) {
    return post("/api/desk/calls/" + call + "/" + what, body);
  }

  public HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(node.resolve(path)).header("Cookie", cookie).build());
  }

  private HttpResponse<String> post(String path, String body) {
    HttpRequest.Builder request = HttpRequest.newBuilder(node.resolve(path))
        .header("X-OneTouch", "1")
        .header("Origin", TestHouse.PUBLIC_URL)
        .POST(body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (!body.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    return send(request.build());
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

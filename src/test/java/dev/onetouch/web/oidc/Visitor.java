package dev.onetouch.web.oidc;

import dev.onetouch.desk.Contract;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Somebody's browser on its way to the provider and back. It goes where it is sent, one step at a time, and keeps our
/// cookies.
final class Visitor {
  private static final String START = "/api/session/oidc";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Contract CONTRACT = new Contract();

  private final Map<String, String> cookies = new TreeMap<>();
  private String site;

  Visitor(String site) {
    this.site = site;
  }

  /// The next request goes to another node.
  Visitor at(String otherSite) {
    site = otherSite;
    return this;
  }

  Map<String, String> cookies() {
    return cookies;
  }

  /// Presses the button; the address it is sent to.
  URI starts() {
    return location(get(START));
  }

  /// Signs in at the provider; the query it is sent back with.
  static String signsIn(URI provider) {
    return location(sent(HttpRequest.newBuilder(provider).build())).getRawQuery();
  }

  /// Comes back; where it is sent then, with the query.
  String returns(String query) {
    return location(get(START + "/callback?" + query)).toString();
  }

  /// All of it.
  String goesThrough() {
    return returns(signsIn(starts()));
  }

  int status() {
    return get("/api/session").statusCode();
  }

  HttpResponse<String> get(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + path));
    if (!cookies.isEmpty()) {
      request.header("Cookie", cookies.entrySet().stream()
          .map(one -> one.getKey() + "=" + one.getValue()).collect(Collectors.joining("; ")));
    }
    HttpResponse<String> answer = sent(request.build());
    answer.headers().allValues("Set-Cookie").forEach(this::keep);
    String type = answer.headers().firstValue("Content-Type").orElse("");
    if (!CONTRACT.faults("GET", path.split("\\?")[0], answer.statusCode(), type, answer.body()).isEmpty()) {
      throw new AssertionError(path + " answers what the document does not promise: " + answer.body());
    }
    return answer;
  }

  private void keep(String set) {
    String[] pair = set.split(";", 2)[0].split("=", 2);
    if (set.contains("Max-Age=0;")) {
      cookies.remove(pair[0]);
    } else {
      cookies.put(pair[0], pair[1]);
    }
  }

  private static URI location(HttpResponse<String> answer) {
    if (answer.statusCode() != 302) {
      throw new AssertionError("expected a redirect, got " + answer.statusCode() + ": " + answer.body());
    }
    return URI.create(answer.headers().firstValue("Location").orElseThrow());
  }

  private static HttpResponse<String> sent(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

package dev.onetouch.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/// Whoever watches a house: reads its metrics and its health.
public record Operator(URI url) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  public String metrics() {
    return get("/metrics").body();
  }

  /// The value of one series by its full name with labels, such as `onetouch_last_resort_total{leg="caller"}`; 0 if it is
  /// not there.
  public double metric(String series) {
    return metrics().lines()
        .filter(line -> line.startsWith(series + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .findFirst()
        .orElse(0);
  }

  public HttpResponse<String> get(String path) {
    try {
      return CLIENT.send(HttpRequest.newBuilder(url.resolve(path)).build(), BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

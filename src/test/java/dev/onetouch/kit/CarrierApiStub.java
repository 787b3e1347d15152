package dev.onetouch.kit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The carrier's REST API as far as a house needs it for waiting callers, on a good day or a bad one. It keeps what it did.
public final class CarrierApiStub implements AutoCloseable {
  /// What it makes of a command.
  public enum Mood {
    DOES,
    REFUSES,
    TOO_BUSY,
    HANGS,
    /// It does it and says 503.
    DOES_AND_FAILS,
    /// It fails and does nothing.
    FAILS,
    CALL_IS_OVER
  }

  /// A leg that was told to fetch a document.
  public record Redirect(String leg, String document) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Redirect> asked = new CopyOnWriteArrayList<>();
  private final List<Redirect> done = new CopyOnWriteArrayList<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile Mood mood = Mood.DOES;

  public CarrierApiStub() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  public void become(Mood next) {
    mood = next;
    asked.clear();
    done.clear();
  }

  public List<Redirect> asked() {
    return List.copyOf(asked);
  }

  public List<Redirect> done() {
    return List.copyOf(done);
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String leg = path.substring(path.lastIndexOf('/') + 1).replace(".json", "");
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    if (exchange.getRequestMethod().equals("POST")) {
      Redirect redirect = new Redirect(leg, field(body, "Url"));
      asked.add(redirect);
      if (mood == Mood.DOES || mood == Mood.DOES_AND_FAILS) {
        done.add(redirect);
      }
    }
    switch (mood) {
      case DOES -> answer(exchange, 200, call(leg, "in-progress"));
      case REFUSES -> answer(exchange, 400, "{\"code\": 21218, \"message\": \"not now, not ever\", \"status\": 400}");
      case TOO_BUSY -> answer(exchange, 429, "{\"code\": 20429, \"message\": \"too many requests\", \"status\": 429}");
      case DOES_AND_FAILS, FAILS -> answer(exchange, 503, "<html>down</html>");
      case CALL_IS_OVER -> answer(exchange, 404, "{\"code\": 20404, \"message\": \"not found\", \"status\": 404}");
      case HANGS -> await();
    }
  }

  private static String field(String body, String name) {
    for (String pair : body.split("&")) {
      if (pair.startsWith(name + "=")) {
        return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
      }
    }
    return "";
  }

  private static String call(String leg, String status) {
    return "{\"sid\": \"%s\", \"status\": \"%s\", \"date_created\": \"Mon, 23 Nov 2026 18:00:00 +0000\"}".formatted(leg, status);
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] out = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, out.length);
    exchange.getResponseBody().write(out);
    exchange.close();
  }

  private void await() {
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}

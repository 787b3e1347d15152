package dev.onetouch.telephony.twilio.rest;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A REST server that answers every request the same way and keeps what it was asked.
final class StubApi implements AutoCloseable {
  /// @param query raw; empty for none
  record Asked(String method, String path, String query, String body, String authorization) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final CountDownLatch closing = new CountDownLatch(1);

  private StubApi(int status, String answer, boolean hangs, String location) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext(
        "/",
        exchange -> {
          byte[] body = exchange.getRequestBody().readAllBytes();
          URI uri = exchange.getRequestURI();
          asked.add(
              new Asked(
                  exchange.getRequestMethod(),
                  uri.getRawPath(),
                  uri.getRawQuery() == null ? "" : uri.getRawQuery(),
                  new String(body, StandardCharsets.UTF_8),
                  exchange.getRequestHeaders().getFirst("Authorization")));
          byte[] out = answer.getBytes(StandardCharsets.UTF_8);
          if (!location.isEmpty()) {
            exchange.getResponseHeaders().add("Location", location);
          }
          exchange.sendResponseHeaders(status, out.length == 0 ? -1 : out.length);
          if (hangs) {
            // Headers are out, the body is not: only a deadline over the whole exchange notices.
            exchange.getResponseBody().flush();
            await();
          }
          exchange.getResponseBody().write(out);
          exchange.close();
        });
    server.start();
  }

  static StubApi answering(int status, String answer) throws IOException {
    return new StubApi(status, answer, false, "");
  }

  static StubApi hanging() throws IOException {
    return new StubApi(200, "{}", true, "");
  }

  static StubApi redirecting(String location) throws IOException {
    return new StubApi(307, "", false, location);
  }

  List<Asked> asked() {
    return List.copyOf(asked);
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
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

package dev.onetouch.telephony.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.onetouch.telephony.sandbox.wire.Form;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// A tiny application: documents by path, and every request it saw.
final class StubApplication implements AutoCloseable {

  /// A request as it came in.
  record Seen(
      String method, String uri, String path, Form form, Map<String, List<String>> headers) {

    String field(String name) {
      return form.first(name);
    }

    String header(String name) {
      return headers.entrySet().stream()
          .filter(entry -> entry.getKey().equalsIgnoreCase(name))
          .map(entry -> entry.getValue().getFirst())
          .findFirst()
          .orElse("");
    }
  }

  /// What it answers.
  record Said(int status, String type, String body, Map<String, String> headers) {

    static Said twiml(String inside) {
      return new Said(200, "application/xml", "<Response>" + inside + "</Response>", Map.of());
    }
  }

  final List<Seen> seen = new CopyOnWriteArrayList<>();
  private final Map<String, Function<Seen, Said>> routes = new ConcurrentHashMap<>();
  private final HttpServer server;

  StubApplication() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  StubApplication on(String path, String twiml) {
    return on(path, seen -> Said.twiml(twiml));
  }

  StubApplication on(String path, Function<Seen, Said> answer) {
    routes.put(path, answer);
    return this;
  }

  List<Seen> asked(String path) {
    return seen.stream().filter(one -> one.path().equals(path)).toList();
  }

  Seen last(String path) {
    return asked(path).getLast();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String path = exchange.getRequestURI().getPath();
    boolean get = exchange.getRequestMethod().equals("GET");
    String query = exchange.getRequestURI().getRawQuery();
    Form form = Form.parse(get ? (query == null ? "" : query) : body);
    Seen request =
        new Seen(
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            path,
            form,
            Map.copyOf(exchange.getRequestHeaders()));
    seen.add(request);
    Said said = routes.getOrDefault(path, unused -> new Said(204, "", "", Map.of())).apply(request);
    if (!said.type().isEmpty()) {
      exchange.getResponseHeaders().add("Content-Type", said.type());
    }
    said.headers().forEach(exchange.getResponseHeaders()::add);
    byte[] bytes = said.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(said.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}

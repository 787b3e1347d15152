package dev.onetouch.telephony.sandbox.rest;

import dev.onetouch.telephony.sandbox.event.CarrierEvent;
import dev.onetouch.telephony.sandbox.exchange.Exchange;
import dev.onetouch.telephony.sandbox.exchange.Trouble;
import dev.onetouch.telephony.sandbox.time.EventLoop;
import dev.onetouch.telephony.sandbox.wire.Body;
import dev.onetouch.telephony.sandbox.wire.Form;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// The REST API's own listener. It can be closed and opened again on the same port, so that
/// connections are truly refused in between.
public final class RestServer implements AutoCloseable {

  private final EventLoop loop;
  private final Exchange exchange;
  private final RestRouter router;
  private final SignIn signIn;
  private final String host;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final String prefix;
  private WebServer server;
  private int port;

  public RestServer(EventLoop loop, Exchange exchange, SignIn signIn, String host, int port) {
    this.loop = loop;
    this.exchange = exchange;
    this.router = new RestRouter(exchange);
    this.signIn = signIn;
    this.host = host;
    this.port = port;
    this.prefix = "/2010-04-01/Accounts/" + exchange.accountSid() + "/";
    this.server = open();
    this.port = server.port();
  }

  /// Where it listens, without a path.
  public String url() {
    return "http://" + host + ":" + port;
  }

  /// Refuses connections from now on, or takes them again.
  public synchronized void refuseConnections(boolean refuse) {
    if (refuse) {
      server.stop();
    } else if (!server.isRunning()) {
      server = open();
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop();
  }

  private WebServer open() {
    return WebServer.builder()
        .host(host)
        .port(port)
        .maxPayloadSize(Body.LONGEST_BYTES)
        .shutdownGracePeriod(Duration.ZERO)
        .connectionOptions(options -> options.tcpNoDelay(true))
        .routing(routing -> routing.any(this::handle))
        .build()
        .start();
  }

  private void handle(ServerRequest request, ServerResponse response) throws IOException {
    Optional<Trouble.OfRest> trouble = exchange.troubles().strike(Trouble.OfRest.class);
    RestAnswer answer =
        trouble.map(Trouble.OfRest::done).orElse(true) ? answer(request) : RestAnswer.deleted();
    if (trouble.isPresent()) {
      answer = troubled(trouble.get());
    }
    int status = answer.status();
    String path = request.path().rawPath();
    String method = request.prologue().method().text();
    loop.post(
        () -> exchange.tell(stamp -> new CarrierEvent.RestAsked(stamp, "", method, path, status)));
    response.status(status).header("Content-Type", answer.contentType());
    answer.headers().forEach(response::header);
    response.header("Twilio-Concurrent-Requests", "1");
    response.send(answer.body());
  }

  private RestAnswer answer(ServerRequest request) throws IOException {
    String path = request.path().rawPath();
    String authorization = request.headers().value(HeaderNames.AUTHORIZATION).orElse("");
    if (!signIn.accepts(authorization)) {
      return RestAnswer.error(401, 20003, "Authenticate");
    }
    if (!path.startsWith(prefix)) {
      return RestAnswer.notFound(path);
    }
    try (InputStream in = request.content().inputStream()) {
      RestRequest asked = parsed(request, path, Form.parse(Body.text(in)));
      RestAnswer answer = loop.ask(() -> router.answer(asked));
      boolean file = answer.status() == 200 && answer.contentType().startsWith("audio/");
      return file
          ? ByteRange.of(answer, request.headers().value(HeaderNames.RANGE).orElse(""))
          : answer;
    } catch (IllegalArgumentException odd) {
      return RestAnswer.error(400, 20001, "The request cannot be read: " + odd.getMessage());
    }
  }

  private RestRequest parsed(ServerRequest request, String path, Form body) {
    String rest = URLDecoder.decode(path.substring(prefix.length()), StandardCharsets.UTF_8);
    int dot = rest.lastIndexOf('.');
    boolean named = dot > rest.lastIndexOf('/');
    List<String> pieces = Arrays.asList((named ? rest.substring(0, dot) : rest).split("/"));
    String extension = named ? rest.substring(dot + 1) : "";
    String method = request.prologue().method().text();
    Form query = Form.parse(request.query().rawValue());
    return new RestRequest(method, pieces, extension, query, body, path);
  }

  private RestAnswer troubled(Trouble.OfRest trouble) {
    loop.post(() ->
        exchange.tell(stamp -> new CarrierEvent.TroubleStruck(stamp, "", trouble.toString())));
    return switch (trouble) {
      case Trouble.RestTooMany many -> RestAnswer.error(429, 20429, "Too Many Requests");
      case Trouble.RestDown down -> RestAnswer.error(503, 20503, "Service unavailable");
      case Trouble.RestHangs hangs -> hang();
      case Trouble.RestCutsOff cut -> throw new CloseConnectionException("cut off on order");
    };
  }

  /// Holds the request until the carrier closes.
  private RestAnswer hang() {
    try {
      closing.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    throw new CloseConnectionException("never answered, on order");
  }
}

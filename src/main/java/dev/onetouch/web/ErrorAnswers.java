package dev.onetouch.web;

import io.helidon.http.DirectHandler;
import io.helidon.http.HeaderNames;
import io.helidon.http.HttpException;
import io.helidon.http.Status;
import io.helidon.webserver.http.DirectHandlers;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Turns everything that goes wrong into a problem document: nothing fails open, and no answer
/// shows our insides.
///
/// Rooms that answer in another language (webhooks) catch their own failures and never get here.
public final class ErrorAnswers {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);
  private static final int RETRY_AFTER_SECONDS = 2;

  private final ProblemWriter writer;
  private final List<Class<? extends RuntimeException>> outages;

  /// @param outages the exceptions that mean "the store cannot be asked", which is 503 and never
  ///   "not found"
  public ErrorAnswers(Json json, List<Class<? extends RuntimeException>> outages) {
    this.writer = new ProblemWriter(json);
    this.outages = List.copyOf(outages);
  }

  public void register(HttpRouting.Builder routing) {
    for (Class<? extends RuntimeException> outage : outages) {
      routing.error(outage, (request, response, failure) -> unavailable(response, failure));
    }
    routing.error(
        Refused.class, (request, response, refused) -> writer.send(response, refused.problem()));
    routing.error(HttpException.class, (request, response, failure) -> http(response, failure));
    routing.error(Throwable.class, (request, response, failure) -> broken(response, failure));
  }

  /// For what the web server refuses before any route is looked at.
  public DirectHandlers beforeRouting() {
    DirectHandler handler = this::early;
    DirectHandlers.Builder builder = DirectHandlers.builder();
    for (DirectHandler.EventType type : DirectHandler.EventType.values()) {
      builder.addHandler(type, handler);
    }
    return builder.build();
  }

  private void unavailable(ServerResponse response, RuntimeException failure) {
    LOG.warn("The store could not be asked: {}", failure.getMessage());
    writer.send(response, Problem.unavailable(RETRY_AFTER_SECONDS));
  }

  private void http(ServerResponse response, HttpException failure) {
    writer.send(response, of(failure.status()));
  }

  private void broken(ServerResponse response, Throwable failure) {
    LOG.error("An operation broke", failure);
    if (!response.isSent()) {
      writer.send(response, Problem.broken());
    }
  }

  private DirectHandler.TransportResponse early(
      DirectHandler.TransportRequest request,
      DirectHandler.EventType type,
      Status status,
      io.helidon.http.ServerResponseHeaders headers,
      String message) {
    return DirectHandler.TransportResponse.builder()
        .status(status)
        .headers(headers)
        .header(HeaderNames.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .keepAlive(type.keepAlive())
        .entity(writer.bytes(of(status)))
        .build();
  }

  private static Problem of(Status status) {
    return switch (status.code()) {
      case 404 -> Problem.notFound("There is nothing at this address.");
      case 413 ->
          Problem.of(413, "body-too-large", "The request's body is too large", "Send less.");
      case 503 -> Problem.unavailable(RETRY_AFTER_SECONDS);
      default -> status.code() >= 500 ? Problem.broken() : unreadable(status.code());
    };
  }

  private static Problem unreadable(int status) {
    return Problem.of(
        status,
        "bad-request",
        "The request cannot be read",
        "It is not what this server understands as HTTP.");
  }
}

package dev.onetouch.telephony.twilio.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.twilio.http.Request;
import com.twilio.http.Response;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// One request, one answer, one deadline for all of it: name look-up, connecting, sending and
/// reading the last byte.
///
/// Nothing is ever sent again and no redirect is followed. Whatever is not a 2xx leaves as a
/// [RestFailure].
final class SingleShotHttpClient extends com.twilio.http.HttpClient implements AutoCloseable {
  private static final int MAX_ANSWER_BYTES = 1024 * 1024;
  private static final int MAX_REASON_CHARACTERS = 300;

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient http;
  private final String base;
  private final Duration deadline;

  SingleShotHttpClient(URI apiUrl, Duration deadline) {
    this.base = apiUrl.toString().replaceFirst("/+$", "");
    this.deadline = deadline;
    // HTTP/1.1, because the JDK re-sends a request on another connection when an HTTP/2 peer
    // refuses its
    // stream.
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(deadline.multipliedBy(2).dividedBy(3))
            .build();
  }

  /// The SDK's own version of this repeats the request on every 5xx; this one does not.
  @Override
  public Response reliableRequest(Request request) {
    return makeRequest(request);
  }

  @Override
  public Response reliableRequest(
      Request request, int[] retryCodes, int retries, long delayMillis) {
    return makeRequest(request);
  }

  @Override
  public Response makeRequest(Request request) {
    HttpResponse<byte[]> answer = await(http.sendAsync(prepared(request), capped()));
    if (answer.statusCode() / 100 != 2) {
      throw new RestFailure(refusal(answer));
    }
    return new Response(new String(answer.body(), StandardCharsets.UTF_8), answer.statusCode());
  }

  private HttpRequest prepared(Request request) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(base + request.constructURL().getFile()))
            .header("Authorization", request.getAuthString())
            .header("Accept", "application/json")
            .header("User-Agent", "onetouch");
    return switch (request.getMethod()) {
      case POST ->
          builder
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(request.encodeFormBody()))
              .build();
      case GET -> builder.GET().build();
      default ->
          throw new IllegalArgumentException(
              "no command of ours is sent by " + request.getMethod());
    };
  }

  private static HttpResponse.BodyHandler<byte[]> capped() {
    return BodyHandlers.limiting(BodyHandlers.ofByteArray(), MAX_ANSWER_BYTES);
  }

  // HttpRequest.timeout ends with the headers; waiting on the future bounds the body as well, and
  // cancelling
  // closes the connection.
  private HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> exchange) {
    try {
      return exchange.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      exchange.cancel(true);
      throw new RestFailure(
          new RestFailure.Failure.NoAnswer("no answer in " + deadline.toMillis() + " ms"));
    } catch (InterruptedException e) {
      exchange.cancel(true);
      Thread.currentThread().interrupt();
      throw new RestFailure(
          new RestFailure.Failure.NoAnswer("interrupted while waiting for the answer"));
    } catch (ExecutionException e) {
      throw new RestFailure(failure(e.getCause() == null ? e : e.getCause()));
    }
  }

  private static RestFailure.Failure failure(Throwable cause) {
    boolean notSent =
        cause instanceof ConnectException
            || cause instanceof HttpConnectTimeoutException
            || cause instanceof UnresolvedAddressException;
    return notSent
        ? new RestFailure.Failure.NotSent("could not connect: " + cause)
        : new RestFailure.Failure.NoAnswer("connection failed: " + cause);
  }

  private RestFailure.Failure refusal(HttpResponse<byte[]> answer) {
    String text = new String(answer.body(), StandardCharsets.UTF_8);
    int code = 0;
    String message = "";
    try {
      JsonNode body = json.readTree(text);
      code = body.path("code").asInt(0);
      message = body.path("message").asText("");
    } catch (JsonProcessingException e) {
      // A proxy's HTML page: the status alone says what there is to say.
      message = "answer is not JSON";
    }
    String reason = answer.statusCode() + (code == 0 ? "" : "/" + code) + " " + message;
    return new RestFailure.Failure.Answered(
        answer.statusCode(),
        code,
        reason.substring(0, Math.min(reason.length(), MAX_REASON_CHARACTERS)));
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}

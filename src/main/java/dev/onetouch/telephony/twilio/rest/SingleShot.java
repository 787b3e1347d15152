package dev.onetouch.telephony.twilio.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
/// Nothing is ever sent again and no redirect is followed, so that our sign-in goes to nobody else.
/// Whatever is not a 2xx leaves as a [RestFailure].
final class SingleShot implements AutoCloseable {
  private static final int MAX_REASON_CHARACTERS = 300;

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient http;
  private final Duration deadline;
  private final int maxAnswerBytes;

  SingleShot(Duration deadline, int maxAnswerBytes) {
    this.deadline = deadline;
    this.maxAnswerBytes = maxAnswerBytes;
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

  HttpResponse<byte[]> send(HttpRequest request) {
    HttpResponse<byte[]> answer = await(http.sendAsync(request, CappedBody.of(maxAnswerBytes)));
    if (answer.statusCode() / 100 != 2) {
      throw new RestFailure(refusal(answer));
    }
    return answer;
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
    if (cause instanceof CappedBody.TooLong) {
      return new RestFailure.Failure.TooLong(String.valueOf(cause.getMessage()));
    }
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

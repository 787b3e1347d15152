package dev.onetouch.telephony.twilio.rest;

import com.twilio.http.Request;
import com.twilio.http.Response;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// The SDK's way to the network: whatever it asks for is sent once, by [SingleShot].
final class SingleShotHttpClient extends com.twilio.http.HttpClient implements AutoCloseable {
  private static final int MAX_ANSWER_BYTES = 1024 * 1024;

  private final SingleShot shot;
  private final String base;

  SingleShotHttpClient(URI apiUrl, Duration deadline) {
    this.base = apiUrl.toString().replaceFirst("/+$", "");
    this.shot = new SingleShot(deadline, MAX_ANSWER_BYTES);
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
    HttpResponse<byte[]> answer = shot.send(prepared(request));
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

  @Override
  public void close() {
    shot.close();
  }
}

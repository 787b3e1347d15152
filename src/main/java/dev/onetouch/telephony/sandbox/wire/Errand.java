package dev.onetouch.telephony.sandbox.wire;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/// One webhook on its way: the request itself, its redirects and its retries.
final class Errand {

  private static final int MOST_REDIRECTS = 10;
  private static final int MOST_BODY_BYTES = 8 << 20;

  private final HttpClient client;
  private final Cookies cookies;
  private final String token;
  private final String idempotencyToken;
  private final Webhook hook;

  Errand(HttpClient client, Cookies cookies, String token, String idempotencyToken, Webhook hook) {
    this.client = client;
    this.cookies = cookies;
    this.token = token;
    this.idempotencyToken = idempotencyToken;
    this.hook = hook;
  }

  /// Never completes exceptionally: what goes wrong is a [Reply.Failed].
  CompletableFuture<Reply> run() {
    Optional<Address> address = Address.of(hook.url());
    if (address.isEmpty()) {
      return CompletableFuture.completedFuture(
          new Reply.Failed(11100, "'" + hook.url() + "' is no address", "other"));
    }
    Duration total = address.get().patience().total();
    return attempt(address.get(), 0)
        .orTimeout(total.toMillis(), TimeUnit.MILLISECONDS)
        .exceptionally(failure -> failed(failure, address.get()));
  }

  private CompletableFuture<Reply> attempt(Address address, int tried) {
    boolean get = hook.method().equals("GET");
    Address first = get ? address.withQuery(Form.encode(hook.parameters())) : address;
    return send(first, get ? "GET" : "POST", 0)
        .exceptionally(failure -> failed(failure, address))
        .thenCompose(reply ->
            tried < address.patience().retries() && address.patience().retries(kind(reply))
                ? attempt(address, tried + 1)
                : CompletableFuture.completedFuture(reply));
  }

  private CompletableFuture<Reply> send(Address address, String method, int redirects) {
    boolean post = method.equals("POST");
    Map<String, String> body = post ? hook.parameters() : Map.of();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.uri())
            .timeout(address.patience().read())
            .header("User-Agent", "TwilioProxy/1.1")
            .header("Accept", "*/*")
            .header("I-Twilio-Idempotency-Token", idempotencyToken)
            .header("X-Twilio-Signature", Signature.of(token, address.text(), body));
    String kept = cookies.header(hook.leg(), address.uri().getHost());
    if (!kept.isEmpty()) {
      request.header("Cookie", kept);
    }
    if (post) {
      request.header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8");
      request.POST(
          HttpRequest.BodyPublishers.ofString(Form.encode(body), StandardCharsets.US_ASCII));
    }
    return client
        .sendAsync(
            request.build(),
            HttpResponse.BodyHandlers.limiting(
                HttpResponse.BodyHandlers.ofByteArray(), MOST_BODY_BYTES))
        .thenCompose(response -> received(address, method, redirects, response));
  }

  private CompletableFuture<Reply> received(
      Address address, String method, int redirects, HttpResponse<byte[]> response) {
    cookies.keep(hook.leg(), address.uri().getHost(), response.headers().allValues("set-cookie"));
    Optional<String> location = response.headers().firstValue("location");
    if (response.statusCode() / 100 == 3 && location.isPresent()) {
      if (redirects >= MOST_REDIRECTS) {
        return done(new Reply.Failed(11215, "more than " + MOST_REDIRECTS + " redirects", "other"));
      }
      boolean same = response.statusCode() == 307 || response.statusCode() == 308;
      Optional<Address> next = address.follow(location.get());
      boolean get = !same || method.equals("GET");
      return next.map(there -> get ? there.withQuery(Form.encode(hook.parameters())) : there)
          .map(there -> send(there, get ? "GET" : "POST", redirects + 1))
          .orElseGet(() ->
              done(new Reply.Failed(11100, "redirected to '" + location.get() + "'", "other")));
    }
    String type = response.headers().firstValue("content-type").orElse("");
    return done(
        new Reply.Answered(
            response.statusCode(), type, response.body(), address.text(), lasting(response)));
  }

  private static Duration lasting(HttpResponse<byte[]> response) {
    return response
        .headers()
        .firstValue("content-duration")
        .filter(seconds -> seconds.matches("[0-9]{1,6}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
        .orElse(Duration.ZERO);
  }

  private static CompletableFuture<Reply> done(Reply reply) {
    return CompletableFuture.completedFuture(reply);
  }

  private static Reply failed(Throwable failure, Address address) {
    Throwable inner = failure instanceof CompletionException ? failure.getCause() : failure;
    Throwable cause = inner == null ? failure : inner;
    String host = address.uri().getHost();
    return switch (cause) {
      case HttpConnectTimeoutException late ->
          new Reply.Failed(11205, "no connection to " + host, "ct");
      case ConnectException refused -> new Reply.Failed(11205, "no connection to " + host, "ct");
      case SSLException broken -> new Reply.Failed(11220, "no secure connection to " + host, "ct");
      case HttpTimeoutException late ->
          new Reply.Failed(11200, "no answer in time from " + host, "rt");
      case TimeoutException late -> new Reply.Failed(11200, "no answer in time from " + host, "rt");
      case IOException broken ->
          new Reply.Failed(11206, "the connection to " + host + " broke", "other");
      default -> new Reply.Failed(11200, "could not ask " + host + ": " + cause, "other");
    };
  }

  private static String kind(Reply reply) {
    return switch (reply) {
      case Reply.Answered answered ->
          answered.status() >= 500 ? "5xx" : answered.status() >= 400 ? "4xx" : "ok";
      case Reply.Failed failed -> failed.kind();
    };
  }
}

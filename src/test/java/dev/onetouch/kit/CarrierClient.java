package dev.onetouch.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Asks a house's webhooks as Twilio does. The signature is made here, by Twilio's description and without our own code.
///
/// @param node where the request goes
/// @param publicUrl what is signed
public record CarrierClient(URI node, String publicUrl, String token) {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  /// What came back, and how long it took.
  public record Reply(int status, String contentType, String text, Duration took) {
    /// The document of a good answer.
    public Twiml twiml() {
      if (status != 200 || !contentType.startsWith("application/xml")) {
        throw new AssertionError("no document but " + status + " " + contentType + ": " + text);
      }
      return Twiml.read(text);
    }
  }

  /// @param address absolute or a path; a fragment is kept from the server, as Twilio does
  public Reply post(String address, Map<String, String> form) {
    return send(Webhook.post(path(address), form));
  }

  public Reply send(Webhook webhook) {
    return send(webhook, publicUrl + webhook.path());
  }

  /// @param signedUrl signed in place of the address the house is known by
  public Reply send(Webhook webhook, String signedUrl) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(node + webhook.path()))
        .timeout(PATIENCE)
        .method(webhook.method(), webhook.method().equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(webhook.body()));
    if (!webhook.method().equals("GET")) {
      request.header("Content-Type", "application/x-www-form-urlencoded");
    }
    webhook.headers().forEach(request::header);
    String signature = webhook.signature().isEmpty() ? signature(token, signedUrl, webhook.signed()) : webhook.signature();
    if (!signature.equals(Webhook.UNSIGNED)) {
      request.header("X-Twilio-Signature", signature);
    }
    long started = System.nanoTime();
    HttpResponse<byte[]> response = sent(request.build());
    return new Reply(
        response.statusCode(), response.headers().firstValue("Content-Type").orElse(""),
        new String(response.body(), StandardCharsets.UTF_8), Duration.ofNanos(System.nanoTime() - started));
  }

  /// The same carrier asking another node.
  public CarrierClient at(URI otherNode) {
    return new CarrierClient(otherNode, publicUrl, token);
  }

  public String path(String address) {
    String whole = address.replaceFirst("#.*", "");
    return whole.startsWith(publicUrl) ? whole.substring(publicUrl.length()) : whole;
  }

  public static String signature(String token, String url, List<Map.Entry<String, String>> parameters) {
    StringBuilder text = new StringBuilder(url);
    parameters.stream()
        .sorted(Map.Entry.<String, String>comparingByKey(Comparator.naturalOrder()).thenComparing(Map.Entry::getValue))
        .distinct()
        .forEach(parameter -> text.append(parameter.getKey()).append(parameter.getValue()));
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
      return Base64.getEncoder().encodeToString(mac.doFinal(text.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpResponse<byte[]> sent(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.ofByteArray());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

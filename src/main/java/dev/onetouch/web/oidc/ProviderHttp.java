package dev.onetouch.web.oidc;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Asks the provider. Each question has one deadline from the first byte to the last, each answer a largest size, and a
/// redirect is an answer and never followed: the client's secret goes nowhere but where it was meant for.
///
/// Whatever fails is an [IOException]; nothing is asked twice.
final class ProviderHttp implements HTTPRequestSender, ResourceRetriever, AutoCloseable {
  static final Duration DEADLINE = Duration.ofSeconds(3);

  /// Ten times what the largest providers send.
  static final int MAX_BYTES = 256 * 1024;

  private static final int OK = 200;
  private static final String CONTENT_TYPE = "Content-Type";

  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(DEADLINE)
          .version(HttpClient.Version.HTTP_1_1)
          .build();

  @Override
  public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest asked) throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(asked.getURI());
    asked.getHeaderMap().forEach((name, values) -> values.forEach(value -> request.header(name, value)));
    String body = asked.getBody();
    request.method(
        asked.getMethod().name(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    HttpResponse<String> answer = answer(request.build());
    HTTPResponse response = new HTTPResponse(answer.statusCode());
    answer.headers().firstValue(CONTENT_TYPE).ifPresent(type -> response.setHeader(CONTENT_TYPE, type));
    response.setBody(answer.body());
    return response;
  }

  @Override
  public Resource retrieveResource(URL address) throws IOException {
    return new Resource(get(URI.create(address.toString())), "");
  }

  /// The body of an answer with status 200.
  String get(URI address) throws IOException {
    HttpResponse<String> answer =
        answer(HttpRequest.newBuilder(address).header("Accept", "application/json").GET().build());
    if (answer.statusCode() != OK) {
      throw new IOException(address + " answers with status " + answer.statusCode());
    }
    return answer.body();
  }

  private HttpResponse<String> answer(HttpRequest request) throws IOException {
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), MAX_BYTES));
    try {
      return answer.get(DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      throw new IOException(request.uri() + " did not answer within " + DEADLINE.toSeconds() + " s", late);
    } catch (ExecutionException failed) {
      throw new IOException(request.uri() + ": " + failed.getCause(), failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while asking " + request.uri(), interrupted);
    } finally {
      // Of an answer that is there already this changes nothing; an exchange under way ends.
      boolean _ = answer.cancel(true);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}

package dev.onetouch.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Over real HTTP, with three files in place of the built pages.
class PagesTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static WebServer served;
  private static WebServer withoutPages;

  @BeforeAll
  static void open() {
    served = serve("/pages-sample");
    withoutPages = serve("/no-such-folder");
  }

  @AfterAll
  static void close() {
    served.stop();
    withoutPages.stop();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/desk", "/phone", "/flows", "/flows/main", "/flows/front.v2", "/wallboard", "/cases/4821", "/desk?case=4821"})
  void placesInThePagesBeginWithTheFirstPage(String path) {
    HttpResponse<String> answer = get(served, path);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("<title>OneTouch</title>");
    assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
    assertThat(header(answer, "Content-Type")).isEqualTo("text/html; charset=utf-8");
  }

  @Test
  void eachVisitHasANonceOfItsOwnInPageAndPolicy() {
    Set<String> seen = new HashSet<>();
    for (int visit = 0; visit < 3; visit++) {
      HttpResponse<String> answer = get(served, "/desk");
      Matcher nonce = Pattern.compile("content=\"([A-Za-z0-9_-]{22})\"").matcher(answer.body());
      assertThat(nonce.find()).isTrue();
      assertThat(answer.headers().allValues("Content-Security-Policy"))
          .singleElement().asString()
          .contains("style-src 'self' 'nonce-" + nonce.group(1) + "'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      seen.add(nonce.group(1));
    }
    assertThat(seen).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "/assets", "/assets/", "/assets/gone-2.js", "/api/nothing", "/voice/nothing", "/sandbox/x", "/nothing.txt",
      "/desk/../../etc/passwd", "/%2e%2e/etc/passwd", "/files.txt", "/assets/app-1.js.br", "/.env", "/index.html", "/flows/.env",
      "/flows/front.v2/else.txt"})
  void whatIsNoPlaceAndNoFileIsNotThere(String path) {
    assertThat(get(served, path).statusCode()).isEqualTo(404);
  }

  @Test
  void assetsComeInTheSmallestFormTheBrowserTakesAndStayForEver() {
    HttpResponse<String> brotli = get(served, "/assets/app-1.js", "Accept-Encoding", "gzip, deflate, br");
    assertThat(brotli.body()).isEqualTo("packed with brotli\n");
    assertThat(header(brotli, "Content-Encoding")).isEqualTo("br");
    assertThat(header(brotli, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    assertThat(header(brotli, "Vary")).isEqualTo("Accept-Encoding");
    assertThat(header(brotli, "Content-Type")).isEqualTo("text/javascript; charset=utf-8");

    assertThat(get(served, "/assets/app-1.js", "Accept-Encoding", "gzip;q=0.5, br;q=0").body())
        .isEqualTo("packed with gzip\n");
    HttpResponse<String> plain = get(served, "/assets/app-1.js");
    assertThat(plain.body()).startsWith("document.title");
    assertThat(header(plain, "Content-Encoding")).isEmpty();
  }

  @Test
  void whatTheBrowserHoldsIsNotSentAgain() {
    String tag = header(get(served, "/icon.svg"), "ETag");
    HttpResponse<String> again = get(served, "/icon.svg", "If-None-Match", "\"other\", W/" + tag);

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(header(again, "ETag")).isEqualTo(tag);
    assertThat(get(served, "/icon.svg", "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    assertThat(header(get(served, "/icon.svg"), "Cache-Control")).isEqualTo("no-cache");
  }

  @Test
  void whoeverOnlyAsksWhetherItIsThereIsTold() throws IOException, InterruptedException {
    HttpRequest head = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + served.port() + "/icon.svg"))
        .method("HEAD", HttpRequest.BodyPublishers.noBody()).build();
    HttpResponse<String> answer = CLIENT.send(head, HttpResponse.BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(get(served, "/icon.svg").statusCode()).isEqualTo(200);
  }

  @Test
  void aProgramBuiltWithoutPagesSaysSoInOneSentence() {
    HttpResponse<String> answer = get(withoutPages, "/desk");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("-DskipWeb");
    assertThat(get(withoutPages, "/openapi.yaml").body()).contains("openapi: 3.1.0");
  }

  private static WebServer serve(String folder) {
    HttpRouting.Builder routing = HttpRouting.builder();
    routing.addFilter(new SecurityHeaders(""));
    new ErrorAnswers(new Json(), List.of()).register(routing);
    routing.register(new Pages(PageFiles.in(folder), new FirstPage(new SecureRandom())));
    return WebServer.builder().host("127.0.0.1").port(0).shutdownHook(false).routing(routing).build().start();
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static HttpResponse<String> get(WebServer server, String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

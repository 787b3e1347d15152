package dev.onetouch.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The few files served as they are: a page that says what this is, and the API's document. Each is
/// named here; nothing is looked up by a path somebody sent.
public final class Pages implements HttpService {
  public static final String OPENAPI = "/openapi.yaml";

  @Override
  public void routing(HttpRules rules) {
    serve(rules, "/", "/pages/index.html", "text/html; charset=utf-8");
    serve(rules, "/page.css", "/pages/page.css", "text/css; charset=utf-8");
    serve(rules, OPENAPI, OPENAPI, "application/yaml");
  }

  private static void serve(HttpRules rules, String path, String resource, String mediaType) {
    byte[] content = read(resource);
    rules.get(
        path,
        (request, response) -> {
          response
              .header(HeaderNames.CONTENT_TYPE, mediaType)
              .header(HeaderNames.CACHE_CONTROL, "no-cache");
          response.send(content);
        });
  }

  private static byte[] read(String resource) {
    try (InputStream in = Pages.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.onetouch.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What people open in a browser: the pages' files, the first page at every address that is a place in the pages, and the
/// API's document. Comes after all other routes, and leaves their addresses alone.
public final class Pages implements HttpService {
  public static final String OPENAPI = "/openapi.yaml";

  private static final String ASSETS = "assets/";
  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final String ASK_AGAIN = "no-cache";

  /// Addresses that belong to programs: nothing there is better than a page they cannot read.
  private static final List<String> NOT_PLACES = List.of("api", "voice", "assets", "sandbox", "health", "metrics");

  private static final Pattern PLACE = Pattern.compile("([a-z0-9-]+(/[A-Za-z0-9_-]+)*/?)?");

  /// The names of flows may have dots.
  private static final Pattern FLOW = Pattern.compile("flows/[A-Za-z0-9][A-Za-z0-9._-]*");

  private final PageFiles files;
  private final FirstPage first;

  public Pages(PageFiles files, FirstPage first) {
    this.files = files;
    this.first = first;
  }

  @Override
  public void routing(HttpRules rules) {
    PageFile document = PageFiles.document(OPENAPI, "application/yaml");
    rules.get(OPENAPI, (request, response) -> send(document, ASK_AGAIN, request, response));
    rules.get("/*", this::serve);
    rules.head("/*", this::serve);
  }

  private void serve(ServerRequest request, ServerResponse response) {
    String path = request.path().path().substring(1);
    Optional<PageFile> file = path.equals(PageFiles.INDEX) ? Optional.empty() : files.find(path);
    if (file.isPresent()) {
      send(file.get(), path.startsWith(ASSETS) ? FOR_EVER : ASK_AGAIN, request, response);
    } else if (isPlace(path)) {
      first.send(files.find(PageFiles.INDEX), response);
    } else {
      throw new Refused(Problem.notFound("There is nothing at this address."));
    }
  }

  private static boolean isPlace(String path) {
    return FLOW.matcher(path).matches()
        || (PLACE.matcher(path).matches() && !NOT_PLACES.contains(path.split("/", 2)[0]));
  }

  private static void send(PageFile file, String cache, ServerRequest request, ServerResponse response) {
    PageFile.Form form = file.formFor(request.headers());
    response
        .header(HeaderNames.CACHE_CONTROL, cache)
        .header(HeaderNames.VARY, "Accept-Encoding")
        .header(HeaderNames.ETAG, form.tag());
    if (form.held(request.headers())) {
      response.status(304).send();
      return;
    }
    response.header(HeaderNames.CONTENT_TYPE, file.mediaType());
    if (!form.encoding().isEmpty()) {
      response.header(HeaderNames.CONTENT_ENCODING, form.encoding());
    }
    response.send(form.bytes());
  }
}

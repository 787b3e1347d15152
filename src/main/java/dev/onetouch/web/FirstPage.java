package dev.onetouch.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The page every visit begins with. It is written anew for each visit, with a nonce in it and in its content security
/// policy: the component library adds style elements while it runs, and only those that know the nonce count.
public final class FirstPage {
  private static final String PLACEHOLDER = "__STYLE_NONCE__";
  private static final int NONCE_BYTES = 16;
  private static final String NONE =
      "The pages are not in this program: it was built with -DskipWeb. Calls and the API work; build again without it for"
          + " the pages.\n";

  private final RandomGenerator random;

  /// @param random one that nobody can guess
  public FirstPage(RandomGenerator random) {
    this.random = random;
  }

  void send(Optional<PageFile> index, ServerResponse response) {
    response.header(HeaderNames.CACHE_CONTROL, "no-cache");
    if (index.isEmpty()) {
      response.status(404).header(HeaderNames.CONTENT_TYPE, "text/plain; charset=utf-8");
      response.send(NONE);
      return;
    }
    String nonce = nonce();
    String page = new String(index.get().plain(), StandardCharsets.UTF_8).replace(PLACEHOLDER, nonce);
    response
        .header(HeaderNames.CONTENT_TYPE, index.get().mediaType())
        .header("Content-Security-Policy", SecurityHeaders.withStyleNonce(nonce));
    response.send(page.getBytes(StandardCharsets.UTF_8));
  }

  private String nonce() {
    byte[] bytes = new byte[NONCE_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}

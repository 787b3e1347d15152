package dev.onetouch.web;

import io.helidon.http.Method;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Optional;
import java.util.regex.Pattern;

/// Sounds for whoever knows their address, which nobody guesses: the phone company fetches them without a session. An address
/// never leads to another sound, so everybody on the way may keep it.
public final class PublicSounds implements HttpService {
  static final String FOREVER = "public, max-age=31536000, immutable";
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  private final String path;
  private final Shelf shelf;
  private final Json json;

  /// Where they are. Throws a failure that the site answers as being unavailable; may be asked again.
  public interface Shelf {
    Optional<Sound> find(String digest, String name);
  }

  /// @param prefix of the path before digest and name, such as `/audio/`
  public PublicSounds(String prefix, Shelf shelf) {
    this.path = prefix + "{digest}/{name}";
    this.shelf = shelf;
    this.json = new Json();
  }

  @Override
  public void routing(HttpRules rules) {
    rules.route(Method.GET, path, this::play);
    rules.route(Method.HEAD, path, this::play);
  }

  private void play(ServerRequest request, ServerResponse response) {
    Exchange exchange = new Exchange(request, response, json);
    String digest = exchange.pathParameter("digest");
    Sound sound = Optional.of(digest)
        .filter(one -> DIGEST.matcher(one).matches())
        .flatMap(one -> shelf.find(one, exchange.pathParameter("name")))
        .orElseThrow(() -> new Refused(Problem.notFound("There is no such sound.")));
    Playing.answer(exchange, sound, FOREVER);
  }
}

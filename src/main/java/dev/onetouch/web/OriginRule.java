package dev.onetouch.web;

import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Keeps other sites from acting in the name of somebody who is signed in here. An unsafe method
/// needs a header that no form can send and the origin of our own pages; a safe one may come
/// without an origin, but not with a foreign one, for an event stream is a safe method too.
public final class OriginRule {
  public static final String OWN_HEADER = "X-OneTouch";
  private static final Set<Method> SAFE = Set.of(Method.GET, Method.HEAD, Method.OPTIONS);

  private final Optional<String> publicOrigin;

  /// @param publicUrl the address people see when a proxy stands before us; empty when there is
  ///   none
  public OriginRule(String publicUrl) {
    this.publicOrigin = publicUrl.isBlank() ? Optional.empty() : origin(publicUrl);
  }

  void check(Method method, Exchange exchange) {
    Optional<String> origin = exchange.header(HeaderNames.ORIGIN);
    boolean safe = SAFE.contains(method);
    if (!safe && !exchange.header(OWN_HEADER).filter("1"::equals).isPresent()) {
      throw new Refused(Problem.forbidden("Send the header " + OWN_HEADER + ": 1."));
    }
    if (!safe && origin.isEmpty()) {
      throw new Refused(Problem.forbidden("Send the Origin header."));
    }
    boolean foreign = origin.filter(from -> !ours(from, exchange)).isPresent();
    boolean crossSite = exchange.header("Sec-Fetch-Site").filter("cross-site"::equals).isPresent();
    if (foreign || (crossSite && !safe)) {
      throw new Refused(Problem.forbidden("Requests from other sites are not taken."));
    }
  }

  private boolean ours(String from, Exchange exchange) {
    Optional<String> origin = origin(from);
    if (origin.isEmpty()) {
      return false;
    }
    if (origin.equals(publicOrigin)) {
      return true;
    }
    String scheme = origin.get().substring(0, origin.get().indexOf(':'));
    return exchange
        .header(HeaderNames.HOST)
        .flatMap(host -> origin(scheme + "://" + host))
        .equals(origin);
  }

  /// Scheme, host and port in one spelling; nothing for what is no web address.
  private static Optional<String> origin(String url) {
    try {
      URI uri = new URI(url.strip());
      if (uri.getHost() == null || uri.getScheme() == null || uri.getUserInfo() != null) {
        return Optional.empty();
      }
      String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
      if (!scheme.equals("http") && !scheme.equals("https")) {
        return Optional.empty();
      }
      int port = uri.getPort() >= 0 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
      return Optional.of(scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + ":" + port);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}

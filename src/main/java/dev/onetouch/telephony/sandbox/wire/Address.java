package dev.onetouch.telephony.sandbox.wire;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// Where a webhook goes: the text that is requested and signed, byte for byte and without its
/// fragment, and the patience the fragment asked for.
public record Address(String text, URI uri, Patience patience) {

  /// Reads an absolute address; empty when Twilio would call it invalid (11100).
  public static Optional<Address> of(String url) {
    int hash = url.indexOf('#');
    String text = hash < 0 ? url : url.substring(0, hash);
    Patience patience = hash < 0 ? Patience.USUAL : Patience.from(url.substring(hash + 1));
    try {
      URI uri = new URI(text);
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null
          ? Optional.of(new Address(text, uri, patience))
          : Optional.empty();
    } catch (URISyntaxException invalid) {
      return Optional.empty();
    }
  }

  /// What a reference in a document means: empty is the document itself.
  public static String resolve(String document, String reference) {
    if (reference.isEmpty() || reference.matches("(?i)https?://.*")) {
      return reference.isEmpty() ? document : reference;
    }
    int hash = reference.indexOf('#');
    String fragment = hash < 0 ? "" : reference.substring(hash);
    String path = hash < 0 ? reference : reference.substring(0, hash);
    int base = document.indexOf('#');
    try {
      URI whole = new URI(base < 0 ? document : document.substring(0, base));
      return whole.resolve(new URI(path)) + fragment;
    } catch (URISyntaxException invalid) {
      return reference;
    }
  }

  /// The address a GET with these parameters goes to.
  Address withQuery(String query) {
    if (query.isEmpty()) {
      return this;
    }
    String joined = text + (text.contains("?") ? "&" : "?") + query;
    return of(joined).map(full -> new Address(full.text(), full.uri(), patience)).orElse(this);
  }

  /// Where an HTTP redirect leads, with the same patience.
  Optional<Address> follow(String location) {
    return of(resolve(text, location)).map(next -> new Address(next.text(), next.uri(), patience));
  }
}

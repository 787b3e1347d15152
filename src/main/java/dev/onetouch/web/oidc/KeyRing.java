package dev.onetouch.web.oidc;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/// Keeps the provider's keys as long as they stay at one address.
final class KeyRing {
  private final OidcClient client;
  private final ProviderHttp http;
  private Optional<Kept> kept = Optional.empty();

  KeyRing(OidcClient client, ProviderHttp http) {
    this.client = client;
    this.http = http;
  }

  private record Kept(URI keys, IdTokens tokens) {}

  synchronized IdTokens at(URI keys) throws IOException {
    if (kept.filter(one -> one.keys().equals(keys)).isEmpty()) {
      kept = Optional.of(new Kept(keys, new IdTokens(client, keys, http)));
    }
    return kept.orElseThrow().tokens();
  }
}

package dev.onetouch.web.oidc;

import java.net.URI;

/// What the provider and we agreed on when we were registered there.
///
/// @param issuer the provider's own name, letter for letter
/// @param name what people call it
/// @param callback where it sends browsers back to
public record OidcClient(URI issuer, String id, String secret, String name, URI callback) {

  @Override
  public String toString() {
    return "OidcClient[" + issuer + ", " + id + "]";
  }
}

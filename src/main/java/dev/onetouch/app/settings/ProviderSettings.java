package dev.onetouch.app.settings;

import java.net.URI;

/// Whether agents can sign in with the company's own provider, beside their password.
public sealed interface ProviderSettings {

  /// By e-mail and password only.
  record None() implements ProviderSettings {}

  /// By OpenID Connect too.
  ///
  /// @param issuer the provider's own name for itself, letter for letter
  /// @param name what people call it
  record Oidc(URI issuer, String clientId, Secret clientSecret, String name) implements ProviderSettings {}
}

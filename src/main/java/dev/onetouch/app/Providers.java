package dev.onetouch.app;

import dev.onetouch.app.settings.HouseSettings;
import dev.onetouch.app.settings.ProviderSettings;
import dev.onetouch.web.ProviderRoutes;
import dev.onetouch.web.oidc.OidcClient;
import dev.onetouch.web.oidc.OidcProvider;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;

/// Who else vouches for agents: one, or nobody.
record Providers(List<OidcProvider> open) implements AutoCloseable {

  static Providers of(HouseSettings settings, InstantSource clock) {
    return switch (settings.provider()) {
      case ProviderSettings.None _ -> new Providers(List.of());
      case ProviderSettings.Oidc oidc -> new Providers(List.of(new OidcProvider(client(settings, oidc), clock)));
    };
  }

  private static OidcClient client(HouseSettings settings, ProviderSettings.Oidc oidc) {
    String publicUrl = settings.web().publicUrl().toString().replaceFirst("/$", "");
    return new OidcClient(oidc.issuer(), oidc.clientId(), oidc.clientSecret().value(), oidc.name(),
        URI.create(publicUrl + ProviderRoutes.CALLBACK));
  }

  @Override
  public void close() {
    open.forEach(OidcProvider::close);
  }
}

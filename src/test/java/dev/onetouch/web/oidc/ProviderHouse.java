package dev.onetouch.web.oidc;

import dev.onetouch.desk.DeskHouse;
import dev.onetouch.desk.DeskNode;
import dev.onetouch.kit.TestProvider;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;

/// A provider, and a node of the house that trusts it.
record ProviderHouse(DeskHouse house, TestProvider provider, OidcProvider trusted, DeskNode node) implements AutoCloseable {
  private static final URI CALLBACK = URI.create("https://phone.acme.example/api/session/oidc/callback");

  static ProviderHouse in(DeskHouse house) {
    return in(house, "", InstantSource.system());
  }

  static ProviderHouse in(DeskHouse house, String publicUrl, InstantSource clock) {
    TestProvider provider = new TestProvider();
    OidcProvider trusted = new OidcProvider(client(provider), clock);
    return new ProviderHouse(house, provider, trusted, house.node(publicUrl, trusted));
  }

  static OidcClient client(TestProvider provider) {
    return new OidcClient(URI.create(provider.issuer()), TestProvider.CLIENT, TestProvider.SECRET, "Acme ID", CALLBACK);
  }

  Visitor visitor() {
    return new Visitor(node.site());
  }

  /// Nobody has signed in before.
  static void forget(DeskHouse house) {
    house.database().execute("truncate sign_in_attempt, session, provider_identity");
    house.database().execute("update agent set disabled = false");
  }

  static Instant now() {
    return Instant.now();
  }

  @Override
  public void close() {
    trusted.close();
    provider.close();
  }
}

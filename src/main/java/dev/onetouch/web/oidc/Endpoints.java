package dev.onetouch.web.oidc;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/// What the provider says of itself, as far as we use it.
///
/// @param keys where its public keys are
/// @param namesItself whether it puts its issuer beside each code (RFC 9207), which then must be there
/// @param secretInBody whether it takes the client's secret in the body only
record Endpoints(URI authorization, URI token, URI keys, boolean namesItself, boolean secretInBody) {

  /// @throws IOException when this is not the document of that issuer, or one that can be worked with
  static Endpoints read(String document, URI issuer) throws IOException {
    try {
      OIDCProviderMetadata told = OIDCProviderMetadata.parse(document);
      if (!told.getIssuer().getValue().equals(issuer.toString())) {
        throw new IOException("the provider's document is another issuer's: " + told.getIssuer());
      }
      List<ClientAuthenticationMethod> taken = told.getTokenEndpointAuthMethods();
      return new Endpoints(
          safe(told.getAuthorizationEndpointURI(), "authorization_endpoint"),
          safe(told.getTokenEndpointURI(), "token_endpoint"),
          safe(told.getJWKSetURI(), "jwks_uri"),
          told.supportsAuthorizationResponseIssuerParam(),
          taken != null
              && !taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
              && taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST));
    } catch (ParseException | IllegalArgumentException unreadable) {
      throw new IOException("the provider's document cannot be read: " + unreadable.getMessage(), unreadable);
    }
  }

  private static URI safe(@org.jspecify.annotations.Nullable URI address, String name) throws IOException {
    if (address == null || !WebAddress.isSafe(address)) {
      throw new IOException("the provider's " + name + " is missing or not an https address: " + address);
    }
    return address;
  }
}

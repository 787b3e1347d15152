package dev.onetouch.web.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.AccessTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.InvalidHashException;
import dev.onetouch.web.ProviderIdentity;
import dev.onetouch.web.ProviderTrip;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;

/// Holds ID tokens against everything they must be: signed by a key of the provider's with an algorithm of ours, from the
/// issuer, for us, for this trip, and of now.
final class IdTokens {
  /// Signatures only: no shared secrets, and never none. What else the provider's document offers is not taken.
  static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

  static final Duration SKEW = Duration.ofSeconds(60);
  static final Duration KEYS_KEPT = Duration.ofHours(1);

  /// An unknown key asks for the keys anew, but not oftener than this.
  static final Duration KEYS_ASKED_EVERY = Duration.ofSeconds(30);

  private final IDTokenValidator validator;
  private final TokenClaims claims;

  /// @param keys where the provider's public keys are
  IdTokens(OidcClient client, URI keys, ProviderHttp http) throws IOException {
    ClientID id = new ClientID(client.id());
    validator = new IDTokenValidator(
        new Issuer(client.issuer()), id, new JWSVerificationKeySelector<>(ALGORITHMS, source(keys, http)), null);
    validator.setMaxClockSkew(Math.toIntExact(SKEW.toSeconds()));
    claims = new TokenClaims(client.id());
  }

  sealed interface Verdict {
    record Proven(ProviderIdentity who) implements Verdict {}

    record Wrong(String why) implements Verdict {}
  }

  /// @throws IOException when the provider's keys cannot be had
  Verdict check(OIDCTokens tokens, ProviderTrip trip) throws IOException {
    JWT token = tokens.getIDToken();
    try {
      IDTokenClaimsSet proven = validator.validate(token, new Nonce(trip.nonce()));
      if (proven.getAccessTokenHash() != null) {
        AccessTokenValidator.validate(
            tokens.getAccessToken(), (JWSAlgorithm) token.getHeader().getAlgorithm(), proven.getAccessTokenHash());
      }
      return claims.read(proven, trip);
    } catch (RateLimitReachedException again) {
      return new Verdict.Wrong("its key is unknown, and was unknown a moment ago");
    } catch (KeySourceException away) {
      throw new IOException("the provider's keys cannot be had: " + away.getMessage(), away);
    } catch (BadJOSEException | JOSEException | InvalidHashException | IllegalArgumentException bad) {
      // The kit's last word on a subject of no characters is an illegal argument.
      return new Verdict.Wrong(Objects.requireNonNullElse(bad.getMessage(), "no reason given"));
    }
  }

  private static JWKSource<SecurityContext> source(URI keys, ProviderHttp http) throws MalformedURLException {
    return JWKSourceBuilder.<SecurityContext>create(keys.toURL(), http)
        .cache(KEYS_KEPT.toMillis(), 2 * ProviderHttp.DEADLINE.toMillis())
        .refreshAheadCache(false)
        .rateLimited(KEYS_ASKED_EVERY.toMillis())
        .build();
  }
}

package dev.onetouch.web.oidc;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import dev.onetouch.web.ProviderTrip;
import dev.onetouch.web.SignInProvider;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A provider that speaks OpenID Connect. Its tokens are looked at once and thrown away: whom they name is all we keep.
public final class OidcProvider implements SignInProvider, AutoCloseable {
  /// Conversations at once; when a provider hangs, only so many of our threads hang with it.
  static final int MAX_AT_ONCE = 16;

  private static final Logger LOG = LoggerFactory.getLogger(OidcProvider.class);
  private static final int SERVER_ERROR = 500;
  private static final int TOO_MANY = 429;
  private static final int MAX_LOGGED = 200;

  private final OidcClient client;
  private final ProviderHttp http = new ProviderHttp();
  private final Discovery discovery;
  private final KeyRing keyRing;
  private final Semaphore seats = new Semaphore(MAX_AT_ONCE);

  public OidcProvider(OidcClient client, InstantSource clock) {
    this.client = client;
    this.discovery = new Discovery(client.issuer(), http, clock);
    this.keyRing = new KeyRing(client, http);
  }

  @Override
  public String name() {
    return client.name();
  }

  @Override
  public Departure depart(ProviderTrip trip) {
    if (!seats.tryAcquire()) {
      return new Departure.Unavailable();
    }
    try {
      return new Departure.To(question(discovery.endpoints(), trip));
    } catch (IOException away) {
      return new Departure.Unavailable();
    } finally {
      seats.release();
    }
  }

  private URI question(Endpoints at, ProviderTrip trip) {
    return new AuthenticationRequest.Builder(
            ResponseType.CODE, new Scope("openid", "email"), new ClientID(client.id()), client.callback())
        .endpointURI(at.authorization())
        .state(new State(trip.state()))
        .nonce(new Nonce(trip.nonce()))
        .codeChallenge(new CodeVerifier(trip.verifier()), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  @Override
  public Arrival arrive(ProviderTrip trip, String query) {
    if (!seats.tryAcquire()) {
      return new Arrival.Unavailable();
    }
    try {
      Endpoints at = discovery.endpoints();
      return switch (AuthorizationAnswer.read(query, trip, client.issuer(), at.namesItself())) {
        case AuthorizationAnswer.Code(String code) -> redeemed(at, trip, code);
        case AuthorizationAnswer.Declined _ -> new Arrival.Declined();
        case AuthorizationAnswer.Unavailable _ -> new Arrival.Unavailable();
        case AuthorizationAnswer.Wrong(String why) -> notBelieved(why);
      };
    } catch (IOException away) {
      LOG.warn("The sign-in provider cannot be asked: {}", away.getMessage());
      return new Arrival.Unavailable();
    } finally {
      seats.release();
    }
  }

  private Arrival redeemed(Endpoints at, ProviderTrip trip, String code) throws IOException {
    AuthorizationCodeGrant grant =
        new AuthorizationCodeGrant(new AuthorizationCode(code), client.callback(), new CodeVerifier(trip.verifier()));
    HTTPResponse answer = new TokenRequest.Builder(at.token(), authentication(at), grant).build().toHTTPRequest().send(http);
    if (answer.getStatusCode() >= SERVER_ERROR || answer.getStatusCode() == TOO_MANY) {
      throw new IOException("the token endpoint answers with status " + answer.getStatusCode());
    }
    try {
      TokenResponse tokens = OIDCTokenResponseParser.parse(answer);
      if (!tokens.indicatesSuccess()) {
        return notBelieved("the token endpoint refuses: " + tokens.toErrorResponse().getErrorObject().getCode());
      }
      return tokens instanceof OIDCTokenResponse good && good.getOIDCTokens().getIDToken() != null
          ? checked(good.getOIDCTokens(), at, trip)
          : notBelieved("the token endpoint gave no ID token");
    } catch (ParseException | IllegalArgumentException unreadable) {
      return notBelieved("the token endpoint's answer cannot be read: " + unreadable.getMessage());
    }
  }

  private Arrival checked(OIDCTokens tokens, Endpoints at, ProviderTrip trip) throws IOException {
    return switch (keyRing.at(at.keys()).check(tokens, trip)) {
      case IdTokens.Verdict.Proven(var who) -> new Arrival.Proven(who);
      case IdTokens.Verdict.Wrong(String why) -> notBelieved("the ID token is refused: " + why);
    };
  }

  private ClientAuthentication authentication(Endpoints at) {
    ClientID id = new ClientID(client.id());
    Secret secret = new Secret(client.secret());
    return at.secretInBody() ? new ClientSecretPost(id, secret) : new ClientSecretBasic(id, secret);
  }

  private static Arrival notBelieved(String why) {
    String clean = why.replaceAll("\\p{Cntrl}", " ");
    LOG.warn("A sign-in by provider is not believed: {}",
        clean.length() <= MAX_LOGGED ? clean : clean.substring(0, MAX_LOGGED) + "...");
    return new Arrival.NotBelieved();
  }

  @Override
  public void close() {
    http.close();
  }
}

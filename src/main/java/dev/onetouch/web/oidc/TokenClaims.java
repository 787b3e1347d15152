package dev.onetouch.web.oidc;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import dev.onetouch.web.ProviderIdentity;
import dev.onetouch.web.ProviderTrip;
import dev.onetouch.web.oidc.IdTokens.Verdict;
import java.time.Instant;
import java.util.Date;
import java.util.regex.Pattern;

/// What a token that the kit found good must hold beside that, and whom it names.
final class TokenClaims {
  /// As OpenID Connect Core 1.0, section 2, has it.
  private static final Pattern SUBJECT = Pattern.compile("[\\x21-\\x7E]{1,255}");

  /// ASCII only: beyond it two different addresses can look, and compare, the same.
  private static final Pattern EMAIL = Pattern.compile("[\\x21-\\x3F\\x41-\\x7E]{1,64}@[A-Za-z0-9.-]{1,189}");

  private final String clientId;

  TokenClaims(String clientId) {
    this.clientId = clientId;
  }

  Verdict read(IDTokenClaimsSet token, ProviderTrip trip) {
    if (token.getAudience().size() > 1 && token.getAuthorizedParty() == null) {
      return new Verdict.Wrong("it is for several audiences and does not say who asked for it (azp)");
    }
    if (token.getAuthorizedParty() != null && !token.getAuthorizedParty().getValue().equals(clientId)) {
      return new Verdict.Wrong("another client asked for it (azp)");
    }
    Instant begun = Instant.ofEpochSecond(trip.begunSeconds());
    if (token.getIssueTime().toInstant().isBefore(begun.minus(IdTokens.SKEW))) {
      return new Verdict.Wrong("it was issued before this trip began (iat)");
    }
    Date notBefore = token.getDateClaim("nbf");
    if (notBefore != null && notBefore.toInstant().isAfter(token.getIssueTime().toInstant().plus(IdTokens.SKEW))) {
      return new Verdict.Wrong("it is not valid yet (nbf)");
    }
    String subject = token.getSubject().getValue();
    if (!SUBJECT.matcher(subject).matches()) {
      return new Verdict.Wrong("its subject is none (sub)");
    }
    return new Verdict.Proven(new ProviderIdentity(token.getIssuer().getValue(), subject, verifiedEmail(token)));
  }

  private static String verifiedEmail(IDTokenClaimsSet token) {
    // The word "true" in quotes is not yes: whoever is careless here is careless with addresses.
    boolean verified = Boolean.TRUE.equals(token.getClaim("email_verified"));
    return verified && token.getClaim("email") instanceof String email && EMAIL.matcher(email).matches() ? email : "";
  }
}

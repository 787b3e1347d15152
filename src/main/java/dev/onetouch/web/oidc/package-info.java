/// Signing in by OpenID Connect: the authorization code flow with PKCE, as OpenID Connect Core 1.0, RFC 7636, RFC 9207 and
/// RFC 9700 have it. The formats and the checks are the kit's (Nimbus); which of them, how long and how much is ours.
///
/// May know: `web`, whose port [dev.onetouch.web.SignInProvider] it fulfils. Start reading at [OidcProvider]; then
/// [Discovery] (what the provider says of itself), [AuthorizationAnswer] (what the browser brings back), [IdTokens] (what
/// the provider vouches for) and [ProviderHttp] (how it is asked).
@NullMarked
package dev.onetouch.web.oidc;

import org.jspecify.annotations.NullMarked;

package dev.onetouch.web;

import java.util.Locale;
import java.util.Optional;

/// The cookie a session travels in. Behind https its name begins with `__Host-`, so that no
/// neighbouring host can set it; the demo on plain http has to do without.
public final class SessionCookie {
  public static final String PLAIN_NAME = "onetouch";
  public static final String HOST_NAME = "__Host-" + PLAIN_NAME;

  private final boolean secure;

  /// @param publicUrl the address people see; a secure cookie goes with https
  public SessionCookie(String publicUrl) {
    this.secure = publicUrl.toLowerCase(Locale.ROOT).startsWith("https:");
  }

  public String name() {
    return secure ? HOST_NAME : PLAIN_NAME;
  }

  /// The token the request shows.
  public Optional<SessionToken> token(Exchange exchange) {
    return exchange.cookieNamed(name()).flatMap(SessionToken::read);
  }

  String set(SessionToken token) {
    return name() + "=" + token.value() + attributes(Sessions.ABSOLUTE.toSeconds());
  }

  String clear() {
    return name() + "=" + attributes(0);
  }

  private String attributes(long maxAgeSeconds) {
    return "; Path=/; Max-Age="
        + maxAgeSeconds
        + "; HttpOnly; SameSite=Strict"
        + (secure ? "; Secure" : "");
  }
}

package dev.onetouch.web;

import java.util.Locale;
import java.util.Optional;

/// The cookie a trip to the provider is remembered in. `Lax` and not `Strict` as the session's: the provider sends the
/// browser back from another site, and it has to be there then.
public final class ProviderCookie {
  public static final String PLAIN_NAME = "onetouch-trip";
  public static final String HOST_NAME = "__Host-" + PLAIN_NAME;

  private final boolean secure;

  /// @param publicUrl the address people see; a secure cookie goes with https
  public ProviderCookie(String publicUrl) {
    this.secure = publicUrl.toLowerCase(Locale.ROOT).startsWith("https:");
  }

  Optional<ProviderTrip> trip(Exchange exchange) {
    return exchange.cookieNamed(name()).flatMap(ProviderTrip::read);
  }

  String set(ProviderTrip trip) {
    return name() + "=" + trip.value() + attributes(ProviderTrip.LIMIT.toSeconds());
  }

  String clear() {
    return name() + "=" + attributes(0);
  }

  private String name() {
    return secure ? HOST_NAME : PLAIN_NAME;
  }

  private String attributes(long maxAgeSeconds) {
    return "; Path=/; Max-Age=" + maxAgeSeconds + "; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "");
  }
}

package dev.onetouch.web;

import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// What every answer tells the browser not to do.
public final class SecurityHeaders implements Filter {
  /// No inline script or style, no frames, nothing from elsewhere but the phone company's browser
  /// phone.
  public static final String CONTENT_SECURITY_POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
          + "connect-src 'self' https://*.twilio.com wss://*.twilio.com; media-src 'self' https://*.twilio.com blob:; "
          + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  /// For a page that adds style elements of its own while it runs.
  static String withStyleNonce(String nonce) {
    return CONTENT_SECURITY_POLICY.replace("style-src 'self'", "style-src 'self' 'nonce-" + nonce + "'");
  }

  private final Map<String, String> headers = new LinkedHashMap<>();

  /// @param publicUrl the address people see; over https browsers are told to stay there
  public SecurityHeaders(String publicUrl) {
    headers.put("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Permissions-Policy", "microphone=(self), camera=(), geolocation=()");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    if (publicUrl.toLowerCase(Locale.ROOT).startsWith("https:")) {
      headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
  }

  @Override
  public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
    headers.forEach((name, value) -> response.header(name, value));
    chain.proceed();
  }
}

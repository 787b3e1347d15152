package dev.onetouch.app.settings;

import dev.onetouch.web.HttpLimits;
import java.time.Duration;

/// What one node takes on before it says no. The web server's own defaults are unlimited.
///
/// @param connections open at once
/// @param requests in work at once; a desk's event stream holds one
/// @param bodyBytes of one request
/// @param idle after which a silent connection is closed
public record WebLimits(int connections, int requests, int bodyBytes, Duration idle) {
  public static final WebLimits USUAL = new WebLimits(2_000, 1_000, HttpLimits.BODY_BYTES, Duration.ofSeconds(75));
}
